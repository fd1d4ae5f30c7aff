import type { Unlisted } from "../../runtime/types.js";

/** @see https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0 */
export type AgeGroup = "minor" | "notAdult" | "adult" | Unlisted;

export const AgeGroup = {
  /** A child, as the law of the country sees it. */
  minor: "minor",
  /** A young person whom the country's rules treat apart from children and adults. */
  notAdult: "notAdult",
  /** A person of full age. */
  adult: "adult",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0 */
export type BodyType = "text" | "html" | Unlisted;

export const BodyType = {
  text: "text",
  html: "html",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/driveitemuploadableproperties?view=graph-rest-1.0 */
export type ConflictBehavior = "fail" | "rename" | "replace" | Unlisted;

export const ConflictBehavior = {
  /** No session is created. */
  fail: "fail",
  /** The new file gets another name. */
  rename: "rename",
  /** The new file takes the place of the old one. */
  replace: "replace",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/device?view=graph-rest-1.0 */
export type DeviceProfileType = "RegisteredDevice" | "SecureVM" | "Printer" | "Shared" | "IoT" | Unlisted;

export const DeviceProfileType = {
  RegisteredDevice: "RegisteredDevice",
  SecureVM: "SecureVM",
  Printer: "Printer",
  Shared: "Shared",
  IoT: "IoT",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/device?view=graph-rest-1.0 */
export type DeviceTrustType = "Workplace" | "AzureAd" | "ServerAd" | Unlisted;

export const DeviceTrustType = {
  Workplace: "Workplace",
  AzureAd: "AzureAd",
  ServerAd: "ServerAd",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/drive?view=graph-rest-1.0 */
export type DriveDriveType = "personal" | "business" | "documentLibrary" | Unlisted;

export const DriveDriveType = {
  personal: "personal",
  business: "business",
  documentLibrary: "documentLibrary",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/event?view=graph-rest-1.0 */
export type EventSensitivity = "normal" | "personal" | "private" | "confidential" | Unlisted;

export const EventSensitivity = {
  normal: "normal",
  personal: "personal",
  private: "private",
  confidential: "confidential",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0 */
export type EventType = "singleInstance" | "occurrence" | "exception" | "seriesMaster" | Unlisted;

export const EventType = {
  singleInstance: "singleInstance",
  occurrence: "occurrence",
  exception: "exception",
  seriesMaster: "seriesMaster",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/folderview?view=graph-rest-1.0 */
export type FolderViewSortBy =
  "default" | "name" | "type" | "size" | "takenOrCreatedDateTime" | "lastModifiedDateTime" | "sequence" | Unlisted;

export const FolderViewSortBy = {
  default: "default",
  name: "name",
  type: "type",
  size: "size",
  takenOrCreatedDateTime: "takenOrCreatedDateTime",
  lastModifiedDateTime: "lastModifiedDateTime",
  sequence: "sequence",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/folderview?view=graph-rest-1.0 */
export type FolderViewSortOrder = "ascending" | "descending" | Unlisted;

export const FolderViewSortOrder = {
  ascending: "ascending",
  descending: "descending",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/folderview?view=graph-rest-1.0 */
export type FolderViewViewType = "default" | "icons" | "details" | "thumbnails" | Unlisted;

export const FolderViewViewType = {
  default: "default",
  icons: "icons",
  details: "details",
  thumbnails: "thumbnails",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0 */
export type FollowupFlagStatus = "notFlagged" | "complete" | "flagged" | Unlisted;

export const FollowupFlagStatus = {
  notFlagged: "notFlagged",
  complete: "complete",
  flagged: "flagged",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0 */
export type FreeBusyStatus = "unknown" | "free" | "tentative" | "busy" | "oof" | "workingElsewhere" | Unlisted;

export const FreeBusyStatus = {
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
  workingElsewhere: "workingElsewhere",
} as const;

/** @see https://learn.microsoft.com/graph/api/reportroot-getemailactivityuserdetail?view=graph-rest-1.0 */
export type GetEmailActivityUserDetailPeriod = "D7" | "D30" | "D90" | "D180" | Unlisted;

export const GetEmailActivityUserDetailPeriod = {
  D7: "D7",
  D30: "D30",
  D90: "D90",
  D180: "D180",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/group?view=graph-rest-1.0 */
export type GroupVisibility = "Private" | "Public" | "HiddenMembership" | Unlisted;

export const GroupVisibility = {
  Private: "Private",
  Public: "Public",
  HiddenMembership: "HiddenMembership",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0 */
export type Importance = "low" | "normal" | "high" | Unlisted;

export const Importance = {
  low: "low",
  normal: "normal",
  high: "high",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0 */
export type InferenceClassificationType = "focused" | "other" | Unlisted;

export const InferenceClassificationType = {
  focused: "focused",
  other: "other",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/licenseassignmentstate?view=graph-rest-1.0 */
export type LicenseAssignmentStateError =
  | "CountViolation"
  | "MutuallyExclusiveViolation"
  | "DependencyViolation"
  | "ProhibitedInUsageLocationViolation"
  | "UniquenessViolation"
  | "Other"
  | Unlisted;

export const LicenseAssignmentStateError = {
  CountViolation: "CountViolation",
  MutuallyExclusiveViolation: "MutuallyExclusiveViolation",
  DependencyViolation: "DependencyViolation",
  ProhibitedInUsageLocationViolation: "ProhibitedInUsageLocationViolation",
  UniquenessViolation: "UniquenessViolation",
  Other: "Other",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/licenseassignmentstate?view=graph-rest-1.0 */
export type LicenseAssignmentStateState = "Active" | "ActiveWithError" | "Disabled" | "Error" | Unlisted;

export const LicenseAssignmentStateState = {
  Active: "Active",
  ActiveWithError: "ActiveWithError",
  Disabled: "Disabled",
  Error: "Error",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/sharinglink?view=graph-rest-1.0 */
export type LinkScope = "anonymous" | "organization" | Unlisted;

export const LinkScope = {
  /** Anybody who has the link. No one needs to sign in. */
  anonymous: "anonymous",
  /** Anybody who signs in with an account of the organization. */
  organization: "organization",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/permission?view=graph-rest-1.0 */
export type PermissionRoles = "read" | "write" | "owner" | Unlisted;

export const PermissionRoles = {
  /** read */
  read: "read",
  /** write */
  write: "write",
  /** owner */
  owner: "owner",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/sharinglink?view=graph-rest-1.0 */
export type SharingLinkType = "view" | "edit" | "embed" | Unlisted;

export const SharingLinkType = {
  /** Look at the item. */
  view: "view",
  /** Look at the item and change it. */
  edit: "edit",
  /** Show the item within another page. */
  embed: "embed",
} as const;

/** @see https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0 */
export type UserUserType = "Member" | "Guest" | Unlisted;

export const UserUserType = {
  Member: "Member",
  Guest: "Guest",
} as const;
