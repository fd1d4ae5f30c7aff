// src/v1.0/enums/a-z.ts
var AgeGroup = {
  /** A child, as the law of the country sees it. */
  minor: "minor",
  /** A young person whom the country's rules treat apart from children and adults. */
  notAdult: "notAdult",
  /** A person of full age. */
  adult: "adult"
};
var BodyType = {
  text: "text",
  html: "html"
};
var ConflictBehavior = {
  /** No session is created. */
  fail: "fail",
  /** The new file gets another name. */
  rename: "rename",
  /** The new file takes the place of the old one. */
  replace: "replace"
};
var DeviceProfileType = {
  RegisteredDevice: "RegisteredDevice",
  SecureVM: "SecureVM",
  Printer: "Printer",
  Shared: "Shared",
  IoT: "IoT"
};
var DeviceTrustType = {
  Workplace: "Workplace",
  AzureAd: "AzureAd",
  ServerAd: "ServerAd"
};
var DriveDriveType = {
  personal: "personal",
  business: "business",
  documentLibrary: "documentLibrary"
};
var EventSensitivity = {
  normal: "normal",
  personal: "personal",
  private: "private",
  confidential: "confidential"
};
var EventType = {
  singleInstance: "singleInstance",
  occurrence: "occurrence",
  exception: "exception",
  seriesMaster: "seriesMaster"
};
var FolderViewSortBy = {
  default: "default",
  name: "name",
  type: "type",
  size: "size",
  takenOrCreatedDateTime: "takenOrCreatedDateTime",
  lastModifiedDateTime: "lastModifiedDateTime",
  sequence: "sequence"
};
var FolderViewSortOrder = {
  ascending: "ascending",
  descending: "descending"
};
var FolderViewViewType = {
  default: "default",
  icons: "icons",
  details: "details",
  thumbnails: "thumbnails"
};
var FollowupFlagStatus = {
  notFlagged: "notFlagged",
  complete: "complete",
  flagged: "flagged"
};
var FreeBusyStatus = {
  /** Nobody knows. */
  unknown: "unknown",
  /** Others may take the time. */
  free: "free",
  /** The event may take place or not. */
  tentative: "tentative",
  /** The time is taken. */
  busy: "busy",
  /** The person is away. */
  oof: "oof",
  /** The person works, but in another place. */
  workingElsewhere: "workingElsewhere"
};
var GetEmailActivityUserDetailPeriod = {
  D7: "D7",
  D30: "D30",
  D90: "D90",
  D180: "D180"
};
var GroupVisibility = {
  Private: "Private",
  Public: "Public",
  HiddenMembership: "HiddenMembership"
};
var Importance = {
  low: "low",
  normal: "normal",
  high: "high"
};
var InferenceClassificationType = {
  focused: "focused",
  other: "other"
};
var LicenseAssignmentStateError = {
  CountViolation: "CountViolation",
  MutuallyExclusiveViolation: "MutuallyExclusiveViolation",
  DependencyViolation: "DependencyViolation",
  ProhibitedInUsageLocationViolation: "ProhibitedInUsageLocationViolation",
  UniquenessViolation: "UniquenessViolation",
  Other: "Other"
};
var LicenseAssignmentStateState = {
  Active: "Active",
  ActiveWithError: "ActiveWithError",
  Disabled: "Disabled",
  Error: "Error"
};
var LinkScope = {
  /** Anybody who has the link. No one needs to sign in. */
  anonymous: "anonymous",
  /** Anybody who signs in with an account of the organization. */
  organization: "organization"
};
var PermissionRoles = {
  /** read */
  read: "read",
  /** write */
  write: "write",
  /** owner */
  owner: "owner"
};
var SharingLinkType = {
  /** Look at the item. */
  view: "view",
  /** Look at the item and change it. */
  edit: "edit",
  /** Show the item within another page. */
  embed: "embed"
};
var UserUserType = {
  Member: "Member",
  Guest: "Guest"
};
export {
  AgeGroup,
  BodyType,
  ConflictBehavior,
  DeviceProfileType,
  DeviceTrustType,
  DriveDriveType,
  EventSensitivity,
  EventType,
  FolderViewSortBy,
  FolderViewSortOrder,
  FolderViewViewType,
  FollowupFlagStatus,
  FreeBusyStatus,
  GetEmailActivityUserDetailPeriod,
  GroupVisibility,
  Importance,
  InferenceClassificationType,
  LicenseAssignmentStateError,
  LicenseAssignmentStateState,
  LinkScope,
  PermissionRoles,
  SharingLinkType,
  UserUserType
};
