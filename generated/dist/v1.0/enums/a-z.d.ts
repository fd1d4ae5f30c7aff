import type { Unlisted } from "../../runtime/types.js";
/** @see https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0 */
export type AgeGroup = "minor" | "notAdult" | "adult" | Unlisted;
export declare const AgeGroup: {
	/** A child, as the law of the country sees it. */
	readonly minor: "minor";
	/** A young person whom the country's rules treat apart from children and adults. */
	readonly notAdult: "notAdult";
	/** A person of full age. */
	readonly adult: "adult";
};
/** @see https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0 */
export type BodyType = "text" | "html" | Unlisted;
export declare const BodyType: {
	readonly text: "text";
	readonly html: "html";
};
/** @see https://learn.microsoft.com/graph/api/resources/driveitemuploadableproperties?view=graph-rest-1.0 */
export type ConflictBehavior = "fail" | "rename" | "replace" | Unlisted;
export declare const ConflictBehavior: {
	/** No session is created. */
	readonly fail: "fail";
	/** The new file gets another name. */
	readonly rename: "rename";
	/** The new file takes the place of the old one. */
	readonly replace: "replace";
};
/** @see https://learn.microsoft.com/graph/api/resources/device?view=graph-rest-1.0 */
export type DeviceProfileType = "RegisteredDevice" | "SecureVM" | "Printer" | "Shared" | "IoT" | Unlisted;
export declare const DeviceProfileType: {
	readonly RegisteredDevice: "RegisteredDevice";
	readonly SecureVM: "SecureVM";
	readonly Printer: "Printer";
	readonly Shared: "Shared";
	readonly IoT: "IoT";
};
/** @see https://learn.microsoft.com/graph/api/resources/device?view=graph-rest-1.0 */
export type DeviceTrustType = "Workplace" | "AzureAd" | "ServerAd" | Unlisted;
export declare const DeviceTrustType: {
	readonly Workplace: "Workplace";
	readonly AzureAd: "AzureAd";
	readonly ServerAd: "ServerAd";
};
/** @see https://learn.microsoft.com/graph/api/resources/drive?view=graph-rest-1.0 */
export type DriveDriveType = "personal" | "business" | "documentLibrary" | Unlisted;
export declare const DriveDriveType: {
	readonly personal: "personal";
	readonly business: "business";
	readonly documentLibrary: "documentLibrary";
};
/** @see https://learn.microsoft.com/graph/api/resources/event?view=graph-rest-1.0 */
export type EventSensitivity = "normal" | "personal" | "private" | "confidential" | Unlisted;
export declare const EventSensitivity: {
	readonly normal: "normal";
	readonly personal: "personal";
	readonly private: "private";
	readonly confidential: "confidential";
};
/** @see https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0 */
export type EventType = "singleInstance" | "occurrence" | "exception" | "seriesMaster" | Unlisted;
export declare const EventType: {
	readonly singleInstance: "singleInstance";
	readonly occurrence: "occurrence";
	readonly exception: "exception";
	readonly seriesMaster: "seriesMaster";
};
/** @see https://learn.microsoft.com/graph/api/resources/folderview?view=graph-rest-1.0 */
export type FolderViewSortBy = "default" | "name" | "type" | "size" | "takenOrCreatedDateTime" | "lastModifiedDateTime" | "sequence" | Unlisted;
export declare const FolderViewSortBy: {
	readonly default: "default";
	readonly name: "name";
	readonly type: "type";
	readonly size: "size";
	readonly takenOrCreatedDateTime: "takenOrCreatedDateTime";
	readonly lastModifiedDateTime: "lastModifiedDateTime";
	readonly sequence: "sequence";
};
/** @see https://learn.microsoft.com/graph/api/resources/folderview?view=graph-rest-1.0 */
export type FolderViewSortOrder = "ascending" | "descending" | Unlisted;
export declare const FolderViewSortOrder: {
	readonly ascending: "ascending";
	readonly descending: "descending";
};
/** @see https://learn.microsoft.com/graph/api/resources/folderview?view=graph-rest-1.0 */
export type FolderViewViewType = "default" | "icons" | "details" | "thumbnails" | Unlisted;
export declare const FolderViewViewType: {
	readonly default: "default";
	readonly icons: "icons";
	readonly details: "details";
	readonly thumbnails: "thumbnails";
};
/** @see https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0 */
export type FollowupFlagStatus = "notFlagged" | "complete" | "flagged" | Unlisted;
export declare const FollowupFlagStatus: {
	readonly notFlagged: "notFlagged";
	readonly complete: "complete";
	readonly flagged: "flagged";
};
/** @see https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0 */
export type FreeBusyStatus = "unknown" | "free" | "tentative" | "busy" | "oof" | "workingElsewhere" | Unlisted;
export declare const FreeBusyStatus: {
	/** Nobody knows. */
	readonly unknown: "unknown";
	/** Others may take the time. */
	readonly free: "free";
	/** The event may take place or not. */
	readonly tentative: "tentative";
	/** The time is taken. */
	readonly busy: "busy";
	/** The person is away. */
	readonly oof: "oof";
	/** The person works, but in another place. */
	readonly workingElsewhere: "workingElsewhere";
};
/** @see https://learn.microsoft.com/graph/api/reportroot-getemailactivityuserdetail?view=graph-rest-1.0 */
export type GetEmailActivityUserDetailPeriod = "D7" | "D30" | "D90" | "D180" | Unlisted;
export declare const GetEmailActivityUserDetailPeriod: {
	readonly D7: "D7";
	readonly D30: "D30";
	readonly D90: "D90";
	readonly D180: "D180";
};
/** @see https://learn.microsoft.com/graph/api/resources/group?view=graph-rest-1.0 */
export type GroupVisibility = "Private" | "Public" | "HiddenMembership" | Unlisted;
export declare const GroupVisibility: {
	readonly Private: "Private";
	readonly Public: "Public";
	readonly HiddenMembership: "HiddenMembership";
};
/** @see https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0 */
export type Importance = "low" | "normal" | "high" | Unlisted;
export declare const Importance: {
	readonly low: "low";
	readonly normal: "normal";
	readonly high: "high";
};
/** @see https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0 */
export type InferenceClassificationType = "focused" | "other" | Unlisted;
export declare const InferenceClassificationType: {
	readonly focused: "focused";
	readonly other: "other";
};
/** @see https://learn.microsoft.com/graph/api/resources/licenseassignmentstate?view=graph-rest-1.0 */
export type LicenseAssignmentStateError = "CountViolation" | "MutuallyExclusiveViolation" | "DependencyViolation" | "ProhibitedInUsageLocationViolation" | "UniquenessViolation" | "Other" | Unlisted;
export declare const LicenseAssignmentStateError: {
	readonly CountViolation: "CountViolation";
	readonly MutuallyExclusiveViolation: "MutuallyExclusiveViolation";
	readonly DependencyViolation: "DependencyViolation";
	readonly ProhibitedInUsageLocationViolation: "ProhibitedInUsageLocationViolation";
	readonly UniquenessViolation: "UniquenessViolation";
	readonly Other: "Other";
};
/** @see https://learn.microsoft.com/graph/api/resources/licenseassignmentstate?view=graph-rest-1.0 */
export type LicenseAssignmentStateState = "Active" | "ActiveWithError" | "Disabled" | "Error" | Unlisted;
export declare const LicenseAssignmentStateState: {
	readonly Active: "Active";
	readonly ActiveWithError: "ActiveWithError";
	readonly Disabled: "Disabled";
	readonly Error: "Error";
};
/** @see https://learn.microsoft.com/graph/api/resources/sharinglink?view=graph-rest-1.0 */
export type LinkScope = "anonymous" | "organization" | Unlisted;
export declare const LinkScope: {
	/** Anybody who has the link. No one needs to sign in. */
	readonly anonymous: "anonymous";
	/** Anybody who signs in with an account of the organization. */
	readonly organization: "organization";
};
/** @see https://learn.microsoft.com/graph/api/resources/permission?view=graph-rest-1.0 */
export type PermissionRoles = "read" | "write" | "owner" | Unlisted;
export declare const PermissionRoles: {
	/** read */
	readonly read: "read";
	/** write */
	readonly write: "write";
	/** owner */
	readonly owner: "owner";
};
/** @see https://learn.microsoft.com/graph/api/resources/sharinglink?view=graph-rest-1.0 */
export type SharingLinkType = "view" | "edit" | "embed" | Unlisted;
export declare const SharingLinkType: {
	/** Look at the item. */
	readonly view: "view";
	/** Look at the item and change it. */
	readonly edit: "edit";
	/** Show the item within another page. */
	readonly embed: "embed";
};
/** @see https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0 */
export type UserUserType = "Member" | "Guest" | Unlisted;
export declare const UserUserType: {
	readonly Member: "Member";
	readonly Guest: "Guest";
};
