// src/beta/enums/a-z.ts
var AttestationLevel = {
  /** The maker vouches for the key. */
  attested: "attested",
  /** Nobody vouches for the key. */
  notAttested: "notAttested"
};
var CallType = {
  unknown: "unknown",
  groupCall: "groupCall",
  peerToPeer: "peerToPeer"
};
var CertificateStatus = {
  /** The devices do not have the certificate yet. */
  notProvisioned: "notProvisioned",
  /** The devices have the certificate. */
  provisioned: "provisioned"
};
var ContactType = {
  Company: "Company",
  Person: "Person"
};
var InvoiceStatus = {
  " ": " ",
  Draft: "Draft",
  "In Review": "In Review",
  Open: "Open",
  Paid: "Paid"
};
var Modality = {
  /** Not known. */
  unknown: "unknown",
  /** Voices. */
  audio: "audio",
  /** Pictures from a camera. */
  video: "video",
  /** A screen, sent as a film. */
  videoBasedScreenSharing: "videoBasedScreenSharing",
  /** Files and messages. */
  data: "data",
  /** A screen, sent as it is drawn. */
  screenSharing: "screenSharing"
};
var OutlookTaskStatus = {
  notStarted: "notStarted",
  inProgress: "inProgress",
  completed: "completed",
  waitingOnOthers: "waitingOnOthers",
  deferred: "deferred"
};
var WindowsArchitecture = {
  /** No processor. */
  none: "none",
  /** Processors of 32 bits from Intel and its kind. */
  x86: "x86",
  /** Processors of 64 bits from Intel and its kind. */
  x64: "x64",
  /** Processors of 32 bits from Arm. */
  arm: "arm",
  /** Any processor. */
  neutral: "neutral"
};
export {
  AttestationLevel,
  CallType,
  CertificateStatus,
  ContactType,
  InvoiceStatus,
  Modality,
  OutlookTaskStatus,
  WindowsArchitecture
};
