import {
  structured
} from "./736CPTOE.js";

// src/schema/v1.0/types/a-z.ts
var attachmentSchema = /* @__PURE__ */ structured(
  "microsoft.graph.attachment",
  () => ({
    id: "String",
    contentType: "String?",
    isInline: "Boolean?",
    lastModifiedDateTime: "DateTimeOffset?",
    name: "String?",
    size: "Int32?"
  }),
  () => [fileAttachmentSchema, itemAttachmentSchema]
);
var baseItemSchema = /* @__PURE__ */ structured(
  "microsoft.graph.baseItem",
  () => ({
    id: "String",
    createdBy: [identitySetSchema, null],
    createdDateTime: "DateTimeOffset?",
    description: "String?",
    eTag: "String?",
    lastModifiedDateTime: "DateTimeOffset?",
    name: "String?",
    parentReference: [itemReferenceSchema, null],
    webUrl: "String?"
  }),
  () => [driveSchema, driveItemSchema]
);
var dateTimeTimeZoneSchema = /* @__PURE__ */ structured(
  "microsoft.graph.dateTimeTimeZone",
  () => ({ dateTime: "String?", timeZone: "String?" })
);
var deviceSchema = /* @__PURE__ */ structured(
  "microsoft.graph.device",
  () => ({
    id: "String",
    deletedDateTime: "DateTimeOffset?",
    accountEnabled: "Boolean?",
    approximateLastSignInDateTime: "DateTimeOffset?",
    deviceId: "Guid",
    deviceVersion: "Int32?",
    displayName: "String?",
    operatingSystem: "String?",
    physicalIds: { items: "String" },
    profileType: "String?",
    trustType: "String?",
    registeredOwners: { items: directoryObjectSchema }
  })
);
var directoryObjectSchema = /* @__PURE__ */ structured(
  "microsoft.graph.directoryObject",
  () => ({ id: "String", deletedDateTime: "DateTimeOffset?" }),
  () => [deviceSchema, groupSchema, userSchema]
);
var driveSchema = /* @__PURE__ */ structured(
  "microsoft.graph.drive",
  () => ({
    id: "String",
    createdBy: [identitySetSchema, null],
    createdDateTime: "DateTimeOffset?",
    description: "String?",
    eTag: "String?",
    lastModifiedDateTime: "DateTimeOffset?",
    name: "String?",
    parentReference: [itemReferenceSchema, null],
    webUrl: "String?",
    driveType: "String?",
    owner: [identitySetSchema, null],
    items: { items: driveItemSchema },
    root: [driveItemSchema, null]
  })
);
var driveItemSchema = /* @__PURE__ */ structured(
  "microsoft.graph.driveItem",
  () => ({
    id: "String",
    createdBy: [identitySetSchema, null],
    createdDateTime: "DateTimeOffset?",
    description: "String?",
    eTag: "String?",
    lastModifiedDateTime: "DateTimeOffset?",
    name: "String?",
    parentReference: [itemReferenceSchema, null],
    webUrl: "String?",
    content: "Stream?",
    cTag: "String?",
    file: [fileSchema, null],
    folder: [folderSchema, null],
    size: "Int64?",
    children: { items: driveItemSchema },
    permissions: { items: permissionSchema }
  })
);
var driveItemUploadablePropertiesSchema = /* @__PURE__ */ structured(
  "microsoft.graph.driveItemUploadableProperties",
  () => ({ description: "String?", fileSize: "Int64?", name: "String?" })
);
var emailActivityUserDetailSchema = /* @__PURE__ */ structured(
  "microsoft.graph.emailActivityUserDetail",
  () => ({
    assignedProducts: { items: "String" },
    deletedDate: "Date?",
    displayName: "String?",
    isDeleted: "Boolean?",
    lastActivityDate: "Date?",
    readCount: "Int64?",
    receiveCount: "Int64?",
    reportPeriod: "String?",
    reportRefreshDate: "Date?",
    sendCount: "Int64?",
    userPrincipalName: "String?"
  })
);
var emailAddressSchema = /* @__PURE__ */ structured(
  "microsoft.graph.emailAddress",
  () => ({ address: "String?", name: "String?" })
);
var entitySchema = /* @__PURE__ */ structured(
  "microsoft.graph.entity",
  () => ({ id: "String" })
);
var eventSchema = /* @__PURE__ */ structured(
  "microsoft.graph.event",
  () => ({
    id: "String",
    categories: { items: "String" },
    changeKey: "String?",
    createdDateTime: "DateTimeOffset?",
    lastModifiedDateTime: "DateTimeOffset?",
    body: [itemBodySchema, null],
    end: [dateTimeTimeZoneSchema, null],
    importance: "String?",
    isAllDay: "Boolean?",
    organizer: [recipientSchema, null],
    reminderMinutesBeforeStart: "Int32?",
    sensitivity: "String?",
    showAs: "String?",
    start: [dateTimeTimeZoneSchema, null],
    subject: "String?",
    type: "String?",
    attachments: { items: attachmentSchema },
    instances: { items: eventSchema }
  })
);
var fileSchema = /* @__PURE__ */ structured(
  "microsoft.graph.file",
  () => ({ mimeType: "String?", processingMetadata: "Boolean?" })
);
var fileAttachmentSchema = /* @__PURE__ */ structured(
  "microsoft.graph.fileAttachment",
  () => ({
    id: "String",
    contentType: "String?",
    isInline: "Boolean?",
    lastModifiedDateTime: "DateTimeOffset?",
    name: "String?",
    size: "Int32?",
    contentBytes: "Binary?",
    contentId: "String?"
  })
);
var folderSchema = /* @__PURE__ */ structured(
  "microsoft.graph.folder",
  () => ({ childCount: "Int32?", view: [folderViewSchema, null] })
);
var folderViewSchema = /* @__PURE__ */ structured(
  "microsoft.graph.folderView",
  () => ({ sortBy: "String?", sortOrder: "String?", viewType: "String?" })
);
var followupFlagSchema = /* @__PURE__ */ structured(
  "microsoft.graph.followupFlag",
  () => ({
    completedDateTime: [dateTimeTimeZoneSchema, null],
    dueDateTime: [dateTimeTimeZoneSchema, null],
    flagStatus: "String?",
    startDateTime: [dateTimeTimeZoneSchema, null]
  })
);
var groupSchema = /* @__PURE__ */ structured(
  "microsoft.graph.group",
  () => ({
    id: "String",
    deletedDateTime: "DateTimeOffset?",
    createdDateTime: "DateTimeOffset?",
    description: "String?",
    displayName: "String?",
    groupTypes: { items: "String" },
    mail: "String?",
    mailEnabled: "Boolean?",
    mailNickname: "String?",
    securityEnabled: "Boolean?",
    visibility: "String?",
    drive: [driveSchema, null],
    members: { items: directoryObjectSchema },
    owners: { items: directoryObjectSchema },
    photo: [profilePhotoSchema, null],
    calendarView: { items: eventSchema }
  })
);
var identitySchema = /* @__PURE__ */ structured(
  "microsoft.graph.identity",
  () => ({ displayName: "String?", id: "String?" })
);
var identitySetSchema = /* @__PURE__ */ structured(
  "microsoft.graph.identitySet",
  () => ({ application: [identitySchema, null], device: [identitySchema, null], user: [identitySchema, null] })
);
var itemAttachmentSchema = /* @__PURE__ */ structured(
  "microsoft.graph.itemAttachment",
  () => ({
    id: "String",
    contentType: "String?",
    isInline: "Boolean?",
    lastModifiedDateTime: "DateTimeOffset?",
    name: "String?",
    size: "Int32?",
    item: [messageSchema, eventSchema, null]
  })
);
var itemBodySchema = /* @__PURE__ */ structured(
  "microsoft.graph.itemBody",
  () => ({ content: "String?", contentType: "String?" })
);
var itemReferenceSchema = /* @__PURE__ */ structured(
  "microsoft.graph.itemReference",
  () => ({ driveId: "String?", id: "String?", path: "String?" })
);
var licenseAssignmentStateSchema = /* @__PURE__ */ structured(
  "microsoft.graph.licenseAssignmentState",
  () => ({
    assignedByGroup: "String?",
    disabledPlans: { items: "String" },
    error: "String?",
    skuId: "String?",
    state: "String?"
  })
);
var mailFolderSchema = /* @__PURE__ */ structured(
  "microsoft.graph.mailFolder",
  () => ({
    id: "String",
    childFolderCount: "Int32?",
    displayName: "String?",
    isHidden: "Boolean?",
    parentFolderId: "String?",
    totalItemCount: "Int32?",
    unreadItemCount: "Int32?",
    childFolders: { items: mailFolderSchema },
    messages: { items: messageSchema }
  })
);
var messageSchema = /* @__PURE__ */ structured(
  "microsoft.graph.message",
  () => ({
    id: "String",
    categories: { items: "String" },
    changeKey: "String?",
    createdDateTime: "DateTimeOffset?",
    lastModifiedDateTime: "DateTimeOffset?",
    bccRecipients: { items: recipientSchema },
    body: [itemBodySchema, null],
    bodyPreview: "String?",
    ccRecipients: { items: recipientSchema },
    conversationId: "String?",
    flag: [followupFlagSchema, null],
    from: [recipientSchema, null],
    hasAttachments: "Boolean?",
    importance: "String?",
    inferenceClassification: "String?",
    isDraft: "Boolean?",
    isRead: "Boolean?",
    parentFolderId: "String?",
    receivedDateTime: "DateTimeOffset?",
    replyTo: { items: recipientSchema },
    sender: [recipientSchema, null],
    sentDateTime: "DateTimeOffset?",
    subject: "String?",
    toRecipients: { items: recipientSchema },
    webLink: "String?",
    attachments: { items: attachmentSchema }
  })
);
var outlookItemSchema = /* @__PURE__ */ structured(
  "microsoft.graph.outlookItem",
  () => ({
    id: "String",
    categories: { items: "String" },
    changeKey: "String?",
    createdDateTime: "DateTimeOffset?",
    lastModifiedDateTime: "DateTimeOffset?"
  }),
  () => [eventSchema, messageSchema]
);
var passwordProfileSchema = /* @__PURE__ */ structured(
  "microsoft.graph.passwordProfile",
  () => ({ forceChangePasswordNextSignIn: "Boolean?", password: "String?" })
);
var permissionSchema = /* @__PURE__ */ structured(
  "microsoft.graph.permission",
  () => ({
    id: "String",
    expirationDateTime: "DateTimeOffset?",
    grantedTo: [identitySetSchema, null],
    link: [sharingLinkSchema, null],
    roles: { items: "String" }
  })
);
var profilePhotoSchema = /* @__PURE__ */ structured(
  "microsoft.graph.profilePhoto",
  () => ({ id: "String", height: "Int32?", width: "Int32?" })
);
var recipientSchema = /* @__PURE__ */ structured(
  "microsoft.graph.recipient",
  () => ({ emailAddress: [emailAddressSchema, null] })
);
var sharingLinkSchema = /* @__PURE__ */ structured(
  "microsoft.graph.sharingLink",
  () => ({
    application: [identitySchema, null],
    scope: "String?",
    type: "String?",
    webUrl: "String?",
    preventsDownload: "Boolean?"
  })
);
var uploadSessionSchema = /* @__PURE__ */ structured(
  "microsoft.graph.uploadSession",
  () => ({ expirationDateTime: "DateTimeOffset?", nextExpectedRanges: { items: "String" }, uploadUrl: "String?" })
);
var userSchema = /* @__PURE__ */ structured(
  "microsoft.graph.user",
  () => ({
    id: "String",
    deletedDateTime: "DateTimeOffset?",
    accountEnabled: "Boolean?",
    ageGroup: "String?",
    birthday: "DateTimeOffset?",
    businessPhones: { items: "String" },
    displayName: "String?",
    faxNumber: "String?",
    givenName: "String?",
    jobTitle: "String?",
    licenseAssignmentStates: { items: licenseAssignmentStateSchema },
    mail: "String?",
    mobilePhone: "String?",
    mySite: "String?",
    otherMails: { items: "String" },
    passwordProfile: [passwordProfileSchema, null],
    preferredLanguage: "String?",
    surname: "String?",
    usageLocation: "String?",
    userPrincipalName: "String?",
    userType: "String?",
    deviceEnrollmentLimit: "Int32?",
    calendarView: { items: eventSchema },
    drive: [driveSchema, null],
    mailFolders: { items: mailFolderSchema },
    manager: [directoryObjectSchema, null],
    memberOf: { items: directoryObjectSchema },
    messages: { items: messageSchema },
    photo: [profilePhotoSchema, null],
    events: { items: eventSchema }
  })
);
var workbookRangeSchema = /* @__PURE__ */ structured(
  "microsoft.graph.workbookRange",
  () => ({
    id: "String",
    address: "String?",
    cellCount: "Int32?",
    columnCount: "Int32?",
    columnHidden: ["String", "Boolean", null],
    formulasLocal: { items: { items: "String" } },
    hidden: "Boolean?",
    rowCount: "Int32?",
    text: { items: { items: "String" } }
  })
);

export {
  attachmentSchema,
  baseItemSchema,
  dateTimeTimeZoneSchema,
  deviceSchema,
  directoryObjectSchema,
  driveSchema,
  driveItemSchema,
  driveItemUploadablePropertiesSchema,
  emailActivityUserDetailSchema,
  emailAddressSchema,
  entitySchema,
  eventSchema,
  fileSchema,
  fileAttachmentSchema,
  folderSchema,
  folderViewSchema,
  followupFlagSchema,
  groupSchema,
  identitySchema,
  identitySetSchema,
  itemAttachmentSchema,
  itemBodySchema,
  itemReferenceSchema,
  licenseAssignmentStateSchema,
  mailFolderSchema,
  messageSchema,
  outlookItemSchema,
  passwordProfileSchema,
  permissionSchema,
  profilePhotoSchema,
  recipientSchema,
  sharingLinkSchema,
  uploadSessionSchema,
  userSchema,
  workbookRangeSchema
};
