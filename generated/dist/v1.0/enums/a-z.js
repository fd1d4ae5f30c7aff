export const AgeGroup = {
    minor: "minor",
    notAdult: "notAdult",
    adult: "adult",
};
export const BodyType = {
    text: "text",
    html: "html",
};
export const DeviceProfileType = {
    RegisteredDevice: "RegisteredDevice",
    SecureVM: "SecureVM",
    Printer: "Printer",
    Shared: "Shared",
    IoT: "IoT",
};
export const DeviceTrustType = {
    Workplace: "Workplace",
    AzureAd: "AzureAd",
    ServerAd: "ServerAd",
};
export const DriveDriveType = {
    personal: "personal",
    business: "business",
    documentLibrary: "documentLibrary",
};
export const EventSensitivity = {
    normal: "normal",
    personal: "personal",
    private: "private",
    confidential: "confidential",
};
export const EventType = {
    singleInstance: "singleInstance",
    occurrence: "occurrence",
    exception: "exception",
    seriesMaster: "seriesMaster",
};
export const FolderViewSortBy = {
    default: "default",
    name: "name",
    type: "type",
    size: "size",
    takenOrCreatedDateTime: "takenOrCreatedDateTime",
    lastModifiedDateTime: "lastModifiedDateTime",
    sequence: "sequence",
};
export const FolderViewSortOrder = {
    ascending: "ascending",
    descending: "descending",
};
export const FolderViewViewType = {
    default: "default",
    icons: "icons",
    details: "details",
    thumbnails: "thumbnails",
};
export const FollowupFlagStatus = {
    notFlagged: "notFlagged",
    complete: "complete",
    flagged: "flagged",
};
export const FreeBusyStatus = {
    unknown: "unknown",
    free: "free",
    tentative: "tentative",
    busy: "busy",
    oof: "oof",
    workingElsewhere: "workingElsewhere",
};
export const GetEmailActivityUserDetailPeriod = {
    D7: "D7",
    D30: "D30",
    D90: "D90",
    D180: "D180",
};
export const GroupVisibility = {
    Private: "Private",
    Public: "Public",
    HiddenMembership: "HiddenMembership",
};
export const Importance = {
    low: "low",
    normal: "normal",
    high: "high",
};
export const InferenceClassificationType = {
    focused: "focused",
    other: "other",
};
export const LicenseAssignmentStateError = {
    CountViolation: "CountViolation",
    MutuallyExclusiveViolation: "MutuallyExclusiveViolation",
    DependencyViolation: "DependencyViolation",
    ProhibitedInUsageLocationViolation: "ProhibitedInUsageLocationViolation",
    UniquenessViolation: "UniquenessViolation",
    Other: "Other",
};
export const LicenseAssignmentStateState = {
    Active: "Active",
    ActiveWithError: "ActiveWithError",
    Disabled: "Disabled",
    Error: "Error",
};
export const LinkScope = {
    anonymous: "anonymous",
    organization: "organization",
};
export const PermissionRoles = {
    read: "read",
    write: "write",
    owner: "owner",
};
export const SharingLinkType = {
    view: "view",
    edit: "edit",
    embed: "embed",
};
export const UserUserType = {
    Member: "Member",
    Guest: "Guest",
};
