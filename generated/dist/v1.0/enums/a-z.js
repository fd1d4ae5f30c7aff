/** @see https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0 */
export const AgeGroup = {
    /** A child, as the law of the country sees it. */
    minor: "minor",
    /** A young person whom the country's rules treat apart from children and adults. */
    notAdult: "notAdult",
    /** A person of full age. */
    adult: "adult",
};
/** @see https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0 */
export const BodyType = {
    text: "text",
    html: "html",
};
/** @see https://learn.microsoft.com/graph/api/resources/device?view=graph-rest-1.0 */
export const DeviceProfileType = {
    RegisteredDevice: "RegisteredDevice",
    SecureVM: "SecureVM",
    Printer: "Printer",
    Shared: "Shared",
    IoT: "IoT",
};
/** @see https://learn.microsoft.com/graph/api/resources/device?view=graph-rest-1.0 */
export const DeviceTrustType = {
    Workplace: "Workplace",
    AzureAd: "AzureAd",
    ServerAd: "ServerAd",
};
/** @see https://learn.microsoft.com/graph/api/resources/drive?view=graph-rest-1.0 */
export const DriveDriveType = {
    personal: "personal",
    business: "business",
    documentLibrary: "documentLibrary",
};
/** @see https://learn.microsoft.com/graph/api/resources/event?view=graph-rest-1.0 */
export const EventSensitivity = {
    normal: "normal",
    personal: "personal",
    private: "private",
    confidential: "confidential",
};
/** @see https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0 */
export const EventType = {
    singleInstance: "singleInstance",
    occurrence: "occurrence",
    exception: "exception",
    seriesMaster: "seriesMaster",
};
/** @see https://learn.microsoft.com/graph/api/resources/folderview?view=graph-rest-1.0 */
export const FolderViewSortBy = {
    default: "default",
    name: "name",
    type: "type",
    size: "size",
    takenOrCreatedDateTime: "takenOrCreatedDateTime",
    lastModifiedDateTime: "lastModifiedDateTime",
    sequence: "sequence",
};
/** @see https://learn.microsoft.com/graph/api/resources/folderview?view=graph-rest-1.0 */
export const FolderViewSortOrder = {
    ascending: "ascending",
    descending: "descending",
};
/** @see https://learn.microsoft.com/graph/api/resources/folderview?view=graph-rest-1.0 */
export const FolderViewViewType = {
    default: "default",
    icons: "icons",
    details: "details",
    thumbnails: "thumbnails",
};
/** @see https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0 */
export const FollowupFlagStatus = {
    notFlagged: "notFlagged",
    complete: "complete",
    flagged: "flagged",
};
/** @see https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0 */
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
};
/** @see https://learn.microsoft.com/graph/api/reportroot-getemailactivityuserdetail?view=graph-rest-1.0 */
export const GetEmailActivityUserDetailPeriod = {
    D7: "D7",
    D30: "D30",
    D90: "D90",
    D180: "D180",
};
/** @see https://learn.microsoft.com/graph/api/resources/group?view=graph-rest-1.0 */
export const GroupVisibility = {
    Private: "Private",
    Public: "Public",
    HiddenMembership: "HiddenMembership",
};
/** @see https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0 */
export const Importance = {
    low: "low",
    normal: "normal",
    high: "high",
};
/** @see https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0 */
export const InferenceClassificationType = {
    focused: "focused",
    other: "other",
};
/** @see https://learn.microsoft.com/graph/api/resources/licenseassignmentstate?view=graph-rest-1.0 */
export const LicenseAssignmentStateError = {
    CountViolation: "CountViolation",
    MutuallyExclusiveViolation: "MutuallyExclusiveViolation",
    DependencyViolation: "DependencyViolation",
    ProhibitedInUsageLocationViolation: "ProhibitedInUsageLocationViolation",
    UniquenessViolation: "UniquenessViolation",
    Other: "Other",
};
/** @see https://learn.microsoft.com/graph/api/resources/licenseassignmentstate?view=graph-rest-1.0 */
export const LicenseAssignmentStateState = {
    Active: "Active",
    ActiveWithError: "ActiveWithError",
    Disabled: "Disabled",
    Error: "Error",
};
/** @see https://learn.microsoft.com/graph/api/resources/sharinglink?view=graph-rest-1.0 */
export const LinkScope = {
    /** Anybody who has the link. No one needs to sign in. */
    anonymous: "anonymous",
    /** Anybody who signs in with an account of the organization. */
    organization: "organization",
};
/** @see https://learn.microsoft.com/graph/api/resources/permission?view=graph-rest-1.0 */
export const PermissionRoles = {
    /** read */
    read: "read",
    /** write */
    write: "write",
    /** owner */
    owner: "owner",
};
/** @see https://learn.microsoft.com/graph/api/resources/sharinglink?view=graph-rest-1.0 */
export const SharingLinkType = {
    /** Look at the item. */
    view: "view",
    /** Look at the item and change it. */
    edit: "edit",
    /** Show the item within another page. */
    embed: "embed",
};
/** @see https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0 */
export const UserUserType = {
    Member: "Member",
    Guest: "Guest",
};
