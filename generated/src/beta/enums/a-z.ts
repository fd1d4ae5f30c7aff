import type { Flags, Unlisted } from "../../runtime/types.js";

/** @see https://learn.microsoft.com/graph/api/resources/fido2authenticationmethod?view=graph-rest-beta */
export type AttestationLevel = "attested" | "notAttested" | Unlisted;

export const AttestationLevel = {
  /** The maker vouches for the key. */
  attested: "attested",
  /** Nobody vouches for the key. */
  notAttested: "notAttested",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta */
export type CallType = "unknown" | "groupCall" | "peerToPeer" | Unlisted;

export const CallType = {
  unknown: "unknown",
  groupCall: "groupCall",
  peerToPeer: "peerToPeer",
} as const;

/**
 * Whether the devices of the organization have a certificate.
 *
 * @see https://learn.microsoft.com/graph/api/resources/intune-apps-certificatestatus?view=graph-rest-beta
 */
export type CertificateStatus = "notProvisioned" | "provisioned" | Unlisted;

/** Whether the devices of the organization have a certificate. */
export const CertificateStatus = {
  /** The devices do not have the certificate yet. */
  notProvisioned: "notProvisioned",
  /** The devices have the certificate. */
  provisioned: "provisioned",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/dynamics-salesinvoice?view=graph-rest-beta */
export type ContactType = "Company" | "Person" | Unlisted;

export const ContactType = {
  Company: "Company",
  Person: "Person",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/dynamics-salesinvoice?view=graph-rest-beta */
export type InvoiceStatus = " " | "Draft" | "In Review" | "Open" | "Paid" | Unlisted;

export const InvoiceStatus = {
  " ": " ",
  Draft: "Draft",
  "In Review": "In Review",
  Open: "Open",
  Paid: "Paid",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta */
export type Modality = "unknown" | "audio" | "video" | "videoBasedScreenSharing" | "data" | "screenSharing" | Unlisted;

export const Modality = {
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
  screenSharing: "screenSharing",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/outlooktask?view=graph-rest-beta */
export type OutlookTaskStatus = "notStarted" | "inProgress" | "completed" | "waitingOnOthers" | "deferred" | Unlisted;

export const OutlookTaskStatus = {
  notStarted: "notStarted",
  inProgress: "inProgress",
  completed: "completed",
  waitingOnOthers: "waitingOnOthers",
  deferred: "deferred",
} as const;

/**
 * The processors on which an app runs. Values can be joined.
 *
 * @remarks Several values are joined with commas.
 * @see https://learn.microsoft.com/graph/api/resources/intune-apps-windowsarchitecture?view=graph-rest-beta
 */
export type WindowsArchitecture = Flags<"none" | "x86" | "x64" | "arm" | "neutral">;

/** The processors on which an app runs. Values can be joined. */
export const WindowsArchitecture = {
  /** No processor. */
  none: "none",
  /** Processors of 32 bits from Intel and its kind. */
  x86: "x86",
  /** Processors of 64 bits from Intel and its kind. */
  x64: "x64",
  /** Processors of 32 bits from Arm. */
  arm: "arm",
  /** Any processor. */
  neutral: "neutral",
} as const;
