import { structured } from "../../../runtime/make-schema.js";
import type { TypeSchema } from "../../../runtime/schema.js";
import type {
  Attachment,
  BaseItem,
  DateTimeTimeZone,
  Device,
  DirectoryObject,
  Drive,
  DriveItem,
  DriveItemUploadableProperties,
  EmailActivityUserDetail,
  EmailAddress,
  Entity,
  Event,
  File,
  FileAttachment,
  Folder,
  FolderView,
  FollowupFlag,
  Group,
  Identity,
  IdentitySet,
  ItemAttachment,
  ItemBody,
  ItemReference,
  LicenseAssignmentState,
  MailFolder,
  Message,
  OutlookItem,
  PasswordProfile,
  Permission,
  ProfilePhoto,
  Recipient,
  SharingLink,
  UploadSession,
  User,
  WorkbookRange,
} from "../../../v1.0/types/a-z.js";

export const attachmentSchema: TypeSchema<Attachment> = /* @__PURE__ */ structured(
  "microsoft.graph.attachment",
  () =>
    ({
      id: "String",
      contentType: "String?",
      isInline: "Boolean?",
      lastModifiedDateTime: "DateTimeOffset?",
      name: "String?",
      size: "Int32?",
    }) as const,
  () => [fileAttachmentSchema, itemAttachmentSchema],
);

export const baseItemSchema: TypeSchema<BaseItem> = /* @__PURE__ */ structured(
  "microsoft.graph.baseItem",
  () =>
    ({
      id: "String",
      createdBy: [identitySetSchema, null],
      createdDateTime: "DateTimeOffset?",
      description: "String?",
      eTag: "String?",
      lastModifiedDateTime: "DateTimeOffset?",
      name: "String?",
      parentReference: [itemReferenceSchema, null],
      webUrl: "String?",
    }) as const,
  () => [driveSchema, driveItemSchema],
);

export const dateTimeTimeZoneSchema: TypeSchema<DateTimeTimeZone> = /* @__PURE__ */ structured(
  "microsoft.graph.dateTimeTimeZone",
  () => ({ dateTime: "String?", timeZone: "String?" }) as const,
);

export const deviceSchema: TypeSchema<Device> = /* @__PURE__ */ structured(
  "microsoft.graph.device",
  () =>
    ({
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
      registeredOwners: { items: directoryObjectSchema },
    }) as const,
);

export const directoryObjectSchema: TypeSchema<DirectoryObject> = /* @__PURE__ */ structured(
  "microsoft.graph.directoryObject",
  () => ({ id: "String", deletedDateTime: "DateTimeOffset?" }) as const,
  () => [deviceSchema, groupSchema, userSchema],
);

export const driveSchema: TypeSchema<Drive> = /* @__PURE__ */ structured(
  "microsoft.graph.drive",
  () =>
    ({
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
      root: [driveItemSchema, null],
    }) as const,
);

export const driveItemSchema: TypeSchema<DriveItem> = /* @__PURE__ */ structured(
  "microsoft.graph.driveItem",
  () =>
    ({
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
      permissions: { items: permissionSchema },
    }) as const,
);

export const driveItemUploadablePropertiesSchema: TypeSchema<DriveItemUploadableProperties> =
  /* @__PURE__ */ structured(
    "microsoft.graph.driveItemUploadableProperties",
    () => ({ description: "String?", fileSize: "Int64?", name: "String?" }) as const,
  );

export const emailActivityUserDetailSchema: TypeSchema<EmailActivityUserDetail> = /* @__PURE__ */ structured(
  "microsoft.graph.emailActivityUserDetail",
  () =>
    ({
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
      userPrincipalName: "String?",
    }) as const,
);

export const emailAddressSchema: TypeSchema<EmailAddress> = /* @__PURE__ */ structured(
  "microsoft.graph.emailAddress",
  () => ({ address: "String?", name: "String?" }) as const,
);

export const entitySchema: TypeSchema<Entity> = /* @__PURE__ */ structured(
  "microsoft.graph.entity",
  () => ({ id: "String" }) as const,
);

export const eventSchema: TypeSchema<Event> = /* @__PURE__ */ structured(
  "microsoft.graph.event",
  () =>
    ({
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
      instances: { items: eventSchema },
    }) as const,
);

export const fileSchema: TypeSchema<File> = /* @__PURE__ */ structured(
  "microsoft.graph.file",
  () => ({ mimeType: "String?", processingMetadata: "Boolean?" }) as const,
);

export const fileAttachmentSchema: TypeSchema<FileAttachment> = /* @__PURE__ */ structured(
  "microsoft.graph.fileAttachment",
  () =>
    ({
      id: "String",
      contentType: "String?",
      isInline: "Boolean?",
      lastModifiedDateTime: "DateTimeOffset?",
      name: "String?",
      size: "Int32?",
      contentBytes: "Binary?",
      contentId: "String?",
    }) as const,
);

export const folderSchema: TypeSchema<Folder> = /* @__PURE__ */ structured(
  "microsoft.graph.folder",
  () => ({ childCount: "Int32?", view: [folderViewSchema, null] }) as const,
);

export const folderViewSchema: TypeSchema<FolderView> = /* @__PURE__ */ structured(
  "microsoft.graph.folderView",
  () => ({ sortBy: "String?", sortOrder: "String?", viewType: "String?" }) as const,
);

export const followupFlagSchema: TypeSchema<FollowupFlag> = /* @__PURE__ */ structured(
  "microsoft.graph.followupFlag",
  () =>
    ({
      completedDateTime: [dateTimeTimeZoneSchema, null],
      dueDateTime: [dateTimeTimeZoneSchema, null],
      flagStatus: "String?",
      startDateTime: [dateTimeTimeZoneSchema, null],
    }) as const,
);

export const groupSchema: TypeSchema<Group> = /* @__PURE__ */ structured(
  "microsoft.graph.group",
  () =>
    ({
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
      calendarView: { items: eventSchema },
    }) as const,
);

export const identitySchema: TypeSchema<Identity> = /* @__PURE__ */ structured(
  "microsoft.graph.identity",
  () => ({ displayName: "String?", id: "String?" }) as const,
);

export const identitySetSchema: TypeSchema<IdentitySet> = /* @__PURE__ */ structured(
  "microsoft.graph.identitySet",
  () =>
    ({ application: [identitySchema, null], device: [identitySchema, null], user: [identitySchema, null] }) as const,
);

export const itemAttachmentSchema: TypeSchema<ItemAttachment> = /* @__PURE__ */ structured(
  "microsoft.graph.itemAttachment",
  () =>
    ({
      id: "String",
      contentType: "String?",
      isInline: "Boolean?",
      lastModifiedDateTime: "DateTimeOffset?",
      name: "String?",
      size: "Int32?",
      item: [messageSchema, eventSchema, null],
    }) as const,
);

export const itemBodySchema: TypeSchema<ItemBody> = /* @__PURE__ */ structured(
  "microsoft.graph.itemBody",
  () => ({ content: "String?", contentType: "String?" }) as const,
);

export const itemReferenceSchema: TypeSchema<ItemReference> = /* @__PURE__ */ structured(
  "microsoft.graph.itemReference",
  () => ({ driveId: "String?", id: "String?", path: "String?" }) as const,
);

export const licenseAssignmentStateSchema: TypeSchema<LicenseAssignmentState> = /* @__PURE__ */ structured(
  "microsoft.graph.licenseAssignmentState",
  () =>
    ({
      assignedByGroup: "String?",
      disabledPlans: { items: "String" },
      error: "String?",
      skuId: "String?",
      state: "String?",
    }) as const,
);

export const mailFolderSchema: TypeSchema<MailFolder> = /* @__PURE__ */ structured(
  "microsoft.graph.mailFolder",
  () =>
    ({
      id: "String",
      childFolderCount: "Int32?",
      displayName: "String?",
      isHidden: "Boolean?",
      parentFolderId: "String?",
      totalItemCount: "Int32?",
      unreadItemCount: "Int32?",
      childFolders: { items: mailFolderSchema },
      messages: { items: messageSchema },
    }) as const,
);

export const messageSchema: TypeSchema<Message> = /* @__PURE__ */ structured(
  "microsoft.graph.message",
  () =>
    ({
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
      attachments: { items: attachmentSchema },
    }) as const,
);

export const outlookItemSchema: TypeSchema<OutlookItem> = /* @__PURE__ */ structured(
  "microsoft.graph.outlookItem",
  () =>
    ({
      id: "String",
      categories: { items: "String" },
      changeKey: "String?",
      createdDateTime: "DateTimeOffset?",
      lastModifiedDateTime: "DateTimeOffset?",
    }) as const,
  () => [eventSchema, messageSchema],
);

export const passwordProfileSchema: TypeSchema<PasswordProfile> = /* @__PURE__ */ structured(
  "microsoft.graph.passwordProfile",
  () => ({ forceChangePasswordNextSignIn: "Boolean?", password: "String?" }) as const,
);

export const permissionSchema: TypeSchema<Permission> = /* @__PURE__ */ structured(
  "microsoft.graph.permission",
  () =>
    ({
      id: "String",
      expirationDateTime: "DateTimeOffset?",
      grantedTo: [identitySetSchema, null],
      link: [sharingLinkSchema, null],
      roles: { items: "String" },
    }) as const,
);

export const profilePhotoSchema: TypeSchema<ProfilePhoto> = /* @__PURE__ */ structured(
  "microsoft.graph.profilePhoto",
  () => ({ id: "String", height: "Int32?", width: "Int32?" }) as const,
);

export const recipientSchema: TypeSchema<Recipient> = /* @__PURE__ */ structured(
  "microsoft.graph.recipient",
  () => ({ emailAddress: [emailAddressSchema, null] }) as const,
);

export const sharingLinkSchema: TypeSchema<SharingLink> = /* @__PURE__ */ structured(
  "microsoft.graph.sharingLink",
  () =>
    ({
      application: [identitySchema, null],
      scope: "String?",
      type: "String?",
      webUrl: "String?",
      preventsDownload: "Boolean?",
    }) as const,
);

export const uploadSessionSchema: TypeSchema<UploadSession> = /* @__PURE__ */ structured(
  "microsoft.graph.uploadSession",
  () =>
    ({ expirationDateTime: "DateTimeOffset?", nextExpectedRanges: { items: "String" }, uploadUrl: "String?" }) as const,
);

export const userSchema: TypeSchema<User> = /* @__PURE__ */ structured(
  "microsoft.graph.user",
  () =>
    ({
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
      events: { items: eventSchema },
    }) as const,
);

export const workbookRangeSchema: TypeSchema<WorkbookRange> = /* @__PURE__ */ structured(
  "microsoft.graph.workbookRange",
  () =>
    ({
      id: "String",
      address: "String?",
      cellCount: "Int32?",
      columnCount: "Int32?",
      columnHidden: ["String", "Boolean", null],
      formulasLocal: { items: { items: "String" } },
      hidden: "Boolean?",
      rowCount: "Int32?",
      text: { items: { items: "String" } },
    }) as const,
);
