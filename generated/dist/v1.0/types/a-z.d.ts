import type { Binary, DateOnly, DateTimeOffset, Exactly, Guid, Int64, Named, Stream, relations } from "../../runtime/types.js";
import type { AgeGroup, BodyType, ConflictBehavior, DeviceProfileType, DeviceTrustType, DriveDriveType, EventSensitivity, EventType, FolderViewSortBy, FolderViewSortOrder, FolderViewViewType, FollowupFlagStatus, FreeBusyStatus, GroupVisibility, Importance, InferenceClassificationType, LicenseAssignmentStateError, LicenseAssignmentStateState, LinkScope, PermissionRoles, SharingLinkType, UserUserType } from "../enums/a-z.js";
/**
 * Something that goes with a message or an event. This is an abstract type; the attachment itself is a
 * fileAttachment or an itemAttachment.
 *
 * @remarks This type or one that derives from it; `@odata.type` tells which.
 * @see https://learn.microsoft.com/graph/api/resources/attachment?view=graph-rest-1.0
 */
export type AnyAttachment = Exactly<Attachment, never> | FileAttachment | ItemAttachment;
/**
 * Something that goes with a message or an event. This is an abstract type; the attachment itself is a
 * fileAttachment or an itemAttachment.
 *
 * @remarks This type or one that derives from it; `@odata.type` tells which.
 * @see https://learn.microsoft.com/graph/api/resources/attachment?view=graph-rest-1.0
 */
export type AnyAttachmentCreate = Named<FileAttachmentCreate, "#microsoft.graph.fileAttachment"> | Named<ItemAttachmentCreate, "#microsoft.graph.itemAttachment">;
/**
 * What users, groups and devices have in common. This is an abstract type: a response always holds one of the
 * types that derive from it and says so in \@odata.type.
 *
 * @remarks This type or one that derives from it; `@odata.type` tells which.
 * @see https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-1.0
 */
export type AnyDirectoryObject = Device | Exactly<DirectoryObject, never> | Group | User;
/**
 * Something that goes with a message or an event. This is an abstract type; the attachment itself is a
 * fileAttachment or an itemAttachment.
 *
 * @see https://learn.microsoft.com/graph/api/resources/attachment?view=graph-rest-1.0
 */
export interface Attachment extends Entity {
	/** The media type. */
	contentType?: string | null;
	/** true if the text of the item shows the attachment. */
	isInline?: boolean | null;
	/** When the attachment was last changed, in UTC. Read-only. */
	lastModifiedDateTime?: DateTimeOffset | null;
	/** The name to show. It need not be the name of a file. */
	name?: string | null;
	/** The length in bytes. Read-only. */
	size?: number | null;
}
/**
 * @remarks What is sent to create a `Attachment`.
 * @see https://learn.microsoft.com/graph/api/resources/attachment?view=graph-rest-1.0
 */
export interface AttachmentCreate extends EntityCreate, Pick<Attachment, "contentType" | "isInline" | "name"> {}
/**
 * What a drive and an item in it have in common. This is an abstract type.
 *
 * @see https://learn.microsoft.com/graph/api/resources/baseitem?view=graph-rest-1.0
 */
export interface BaseItem extends Entity {
	/** Who made the item. Read-only. */
	createdBy?: IdentitySet | null;
	/** When the item was made. Read-only. */
	createdDateTime?: DateTimeOffset | null;
	/** What the item is about. */
	description?: string | null;
	/** The version of the item. Read-only. */
	eTag?: string | null;
	/** When the item was last changed. Read-only. */
	lastModifiedDateTime?: DateTimeOffset | null;
	/** What the item is called. */
	name?: string | null;
	/** Where the item lies. */
	parentReference?: ItemReference | null;
	/** The address that shows the item in a browser. Read-only. */
	webUrl?: string | null;
}
/**
 * A point in time as a clock on a wall shows it: date and time, and the zone in which the clock hangs.
 *
 * @see https://learn.microsoft.com/graph/api/resources/datetimetimezone?view=graph-rest-1.0
 */
export interface DateTimeTimeZone {
	"@odata.type"?: "#microsoft.graph.dateTimeTimeZone";
	/** Date and time without an offset, for example 2026-03-15T09:00:00. */
	dateTime?: string | null;
	/** The name of the time zone, for example W. Europe Standard Time. */
	timeZone?: string | null;
}
/**
 * A computer or telephone that has been registered with the organization.
 *
 * @see https://learn.microsoft.com/graph/api/resources/device?view=graph-rest-1.0
 */
export interface Device extends DirectoryObject {
	"@odata.type"?: "#microsoft.graph.device";
	[relations]?: Record<"registeredOwners", unknown>;
	/** Whether the device may sign in. */
	accountEnabled?: boolean | null;
	/** When the device was last seen, give or take a few days. Read-only. */
	approximateLastSignInDateTime?: DateTimeOffset | null;
	/** The identifier that the device was given when it was registered. Not nullable. */
	deviceId?: Guid;
	/** For internal use only. */
	deviceVersion?: number | null;
	/** The name of the device. Required. */
	displayName?: string | null;
	/** What runs on the device, for example Windows. */
	operatingSystem?: string | null;
	/** For internal use only. Not nullable. */
	physicalIds?: string[];
	/** How the device was made known. Possible values: RegisteredDevice (default), SecureVM, Printer, Shared, IoT. */
	profileType?: DeviceProfileType | null;
	/**
	 * How the device was joined. The possible values are: Workplace, AzureAd, ServerAd, unknownFutureValue.
	 * Read-only.
	 */
	trustType?: DeviceTrustType | null;
	/** The user who joined the device. Read-only. */
	registeredOwners?: AnyDirectoryObject[];
}
/**
 * What users, groups and devices have in common. This is an abstract type: a response always holds one of the
 * types that derive from it and says so in \@odata.type.
 *
 * @see https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-1.0
 */
export interface DirectoryObject extends Entity {
	/** When the object was deleted; null as long as it is in use. Read-only. */
	deletedDateTime?: DateTimeOffset | null;
}
/**
 * @remarks What is sent to create a `DirectoryObject`.
 * @see https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-1.0
 */
export interface DirectoryObjectCreate extends EntityCreate {}
/**
 * @remarks What is sent to update a `DirectoryObject`.
 * @see https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-1.0
 */
export interface DirectoryObjectUpdate extends EntityUpdate {}
/**
 * The place that holds the files of a user, a group or a site.
 *
 * @see https://learn.microsoft.com/graph/api/resources/drive?view=graph-rest-1.0
 */
export interface Drive extends BaseItem {
	"@odata.type"?: "#microsoft.graph.drive";
	[relations]?: Record<"items" | "root", unknown>;
	/** What kind of drive this is. Read-only. */
	driveType?: DriveDriveType | null;
	/** To whom the drive belongs. Read-only. */
	owner?: IdentitySet | null;
	/** All items in the drive. Read-only. */
	items?: DriveItem[];
	/** The folder in which all others lie. Read-only. */
	root?: DriveItem | null;
}
/**
 * A file or a folder in a drive. What it is follows from the facets it has: a file has file, a folder has
 * folder.
 *
 * @see https://learn.microsoft.com/graph/api/resources/driveitem?view=graph-rest-1.0
 */
export interface DriveItem extends BaseItem {
	"@odata.type"?: "#microsoft.graph.driveItem";
	[relations]?: Record<"children" | "permissions", unknown>;
	/** The bytes of the file. */
	content?: Stream | null;
	/** The version of the bytes. Read-only. */
	cTag?: string | null;
	/** Present if the item is a file. Read-only. */
	file?: File | null;
	/** Present if the item is a folder. Read-only. */
	folder?: Folder | null;
	/** The length in bytes. Read-only. */
	size?: Int64 | null;
	/** Gives the bytes of the file for a few minutes, without a token. Read-only. */
	"@microsoft.graph.downloadUrl"?: string | null;
	/** The items in the folder. Read-only. */
	children?: DriveItem[];
	/** Who may do what with the item. Read-only. */
	permissions?: Permission[];
}
/**
 * What an app says about a file when it creates an upload session for it.
 *
 * @see https://learn.microsoft.com/graph/api/resources/driveitemuploadableproperties?view=graph-rest-1.0
 */
export interface DriveItemUploadableProperties {
	"@odata.type"?: "#microsoft.graph.driveItemUploadableProperties";
	/** What the file is about. */
	description?: string | null;
	/** The length in bytes. If there is no room for so many, no session is created. */
	fileSize?: Int64 | null;
	/** The name of the file, with its extension. */
	name?: string | null;
	/** What happens if the name is taken. */
	"@microsoft.graph.conflictBehavior"?: ConflictBehavior | null;
}
/**
 * One row of the report on mail: what one person sent, received and read.
 *
 * @see https://learn.microsoft.com/graph/api/resources/emailactivityuserdetail?view=graph-rest-1.0
 */
export interface EmailActivityUserDetail {
	"@odata.type"?: "#microsoft.graph.emailActivityUserDetail";
	assignedProducts?: string[];
	deletedDate?: DateOnly | null;
	displayName?: string | null;
	isDeleted?: boolean | null;
	lastActivityDate?: DateOnly | null;
	readCount?: Int64 | null;
	receiveCount?: Int64 | null;
	reportPeriod?: string | null;
	reportRefreshDate?: DateOnly | null;
	sendCount?: Int64 | null;
	userPrincipalName?: string | null;
}
/**
 * A name and the address that belongs to it.
 *
 * @see https://learn.microsoft.com/graph/api/resources/emailaddress?view=graph-rest-1.0
 */
export interface EmailAddress {
	"@odata.type"?: "#microsoft.graph.emailAddress";
	/** The address, without angle brackets. */
	address?: string | null;
	/** The name to show. */
	name?: string | null;
}
/**
 * The root of the type hierarchy. An entity can be addressed by its key, and every type that derives from it
 * shares that key. This is an abstract type.
 *
 * @see https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0
 */
export interface Entity {
	"@odata.type"?: string;
	/** The version of the entity, where the service sends it: what the header field If-Match takes. */
	"@odata.etag"?: string;
	/** The key of the entity. Read-only. */
	id?: string;
}
/**
 * @remarks What is sent to create a `Entity`.
 * @see https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0
 */
export interface EntityCreate {
	[reference: `${string}@odata.bind`]: unknown;
	"@odata.type"?: string;
}
/**
 * @remarks What is sent to update a `Entity`.
 * @see https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0
 */
export interface EntityUpdate {
	[reference: `${string}@odata.bind`]: unknown;
	"@odata.type"?: string;
}
/**
 * A meeting, a holiday, or anything else that takes place and is written in a calendar.
 *
 * @see https://learn.microsoft.com/graph/api/resources/event?view=graph-rest-1.0
 */
export interface Event extends OutlookItem {
	"@odata.type"?: "#microsoft.graph.event";
	[relations]?: Record<"attachments" | "instances", unknown>;
	/** The text of the invitation. */
	body?: ItemBody | null;
	/** When the event ends. */
	end?: DateTimeTimeZone | null;
	/** How much the event matters. The possible values are: low, normal, high. */
	importance?: Importance | null;
	/** Whether the event takes whole days. If it does, it starts and ends at midnight. */
	isAllDay?: boolean | null;
	/** Who called the meeting. */
	organizer?: Recipient | null;
	/** How long before the start the reminder appears. Valid values 0 to 40320. */
	reminderMinutesBeforeStart?: number | null;
	/** Who may see what the event is about. Possible values are: normal personal private confidential */
	sensitivity?: EventSensitivity | null;
	/** How the time appears to others. */
	showAs?: FreeBusyStatus | null;
	/** When the event starts. */
	start?: DateTimeTimeZone | null;
	/** What the event is called. */
	subject?: string | null;
	/**
	 * Whether the event stands alone or in a series. Read-only. Possible values are: singleInstance, occurrence,
	 * exception, seriesMaster.
	 */
	type?: EventType | null;
	/** The files and items that go with the event. */
	attachments?: AnyAttachment[];
	/** The occurrences, if the event is the master of a series. Read-only. */
	instances?: Event[];
}
/**
 * Present on items that are files.
 *
 * @see https://learn.microsoft.com/graph/api/resources/file?view=graph-rest-1.0
 */
export interface File {
	"@odata.type"?: "#microsoft.graph.file";
	/** The media type of the file, as the service sees it. Read-only. */
	mimeType?: string | null;
	processingMetadata?: boolean | null;
}
/**
 * A file, such as a picture or a document, that is attached to a message or an event.
 *
 * @see https://learn.microsoft.com/graph/api/resources/fileattachment?view=graph-rest-1.0
 */
export interface FileAttachment extends Attachment {
	"@odata.type"?: "#microsoft.graph.fileAttachment";
	/** The bytes of the file in base64. */
	contentBytes?: Binary | null;
	/** The name by which the text of the item refers to the attachment. */
	contentId?: string | null;
}
/**
 * @remarks What is sent to create a `FileAttachment`.
 * @see https://learn.microsoft.com/graph/api/resources/fileattachment?view=graph-rest-1.0
 */
export interface FileAttachmentCreate extends AttachmentCreate, Pick<FileAttachment, "contentBytes" | "contentId"> {
	"@odata.type"?: "#microsoft.graph.fileAttachment";
}
/**
 * Present on items that are folders.
 *
 * @see https://learn.microsoft.com/graph/api/resources/folder?view=graph-rest-1.0
 */
export interface Folder {
	"@odata.type"?: "#microsoft.graph.folder";
	/** How many items lie in the folder. Read-only. */
	childCount?: number | null;
	/** How the folder is best shown. */
	view?: FolderView | null;
}
/**
 * How a folder is best shown to a person.
 *
 * @see https://learn.microsoft.com/graph/api/resources/folderview?view=graph-rest-1.0
 */
export interface FolderView {
	"@odata.type"?: "#microsoft.graph.folderView";
	/** What decides the order of the items. */
	sortBy?: FolderViewSortBy | null;
	/** Which end of the order comes first. */
	sortOrder?: FolderViewSortOrder | null;
	/** What stands for an item on the screen. */
	viewType?: FolderViewViewType | null;
}
/**
 * Marks an item about which something has to be done.
 *
 * @see https://learn.microsoft.com/graph/api/resources/followupflag?view=graph-rest-1.0
 */
export interface FollowupFlag {
	"@odata.type"?: "#microsoft.graph.followupFlag";
	/** When it was done. */
	completedDateTime?: DateTimeTimeZone | null;
	/** When it has to be done. Set startDateTime too. */
	dueDateTime?: DateTimeTimeZone | null;
	/** Whether it is done. Possible values are notFlagged, complete, and flagged. */
	flagStatus?: FollowupFlagStatus | null;
	/** When work on it begins. */
	startDateTime?: DateTimeTimeZone | null;
}
/**
 * People and things that share something: a mailbox, files, or the right to use an application.
 *
 * @see https://learn.microsoft.com/graph/api/resources/group?view=graph-rest-1.0
 */
export interface Group extends DirectoryObject {
	"@odata.type"?: "#microsoft.graph.group";
	[relations]?: Record<"calendarView" | "drive" | "members" | "owners" | "photo", unknown>;
	/** When the group was made. Read-only. */
	createdDateTime?: DateTimeOffset | null;
	/** What the group is for. */
	description?: string | null;
	/** The name of the group. Required. */
	displayName?: string | null;
	/** The kinds of group that apply, such as Unified or DynamicMembership. An ordinary security group has none. */
	groupTypes?: string[];
	/** The SMTP address of the group. Read-only. */
	mail?: string | null;
	/** Whether the group receives mail. */
	mailEnabled?: boolean | null;
	/** The part of the address before the at sign. */
	mailNickname?: string | null;
	/** Whether rights can be given to the group. */
	securityEnabled?: boolean | null;
	/** Who sees the content of the group. Possible values are Private, Public and HiddenMembership. */
	visibility?: GroupVisibility | null;
	/** The files of the group. Read-only. */
	drive?: Drive | null;
	/** Users, devices and groups that belong to the group. */
	members?: AnyDirectoryObject[];
	/** Those who may change the group. */
	owners?: AnyDirectoryObject[];
	/** The picture of the group. */
	photo?: ProfilePhoto | null;
	calendarView?: Event[];
}
/**
 * Identifier and name of someone or something that acts.
 *
 * @see https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-1.0
 */
export interface Identity {
	"@odata.type"?: "#microsoft.graph.identity";
	/** The name, which may be out of date. */
	displayName?: string | null;
	/** The identifier, which never changes. */
	id?: string | null;
}
/**
 * Who did something: a person, and the app and the device that the person used.
 *
 * @see https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-1.0
 */
export interface IdentitySet {
	"@odata.type"?: "#microsoft.graph.identitySet";
	/** The app. Optional. */
	application?: Identity | null;
	/** The device. Optional. */
	device?: Identity | null;
	/** The person. Optional. */
	user?: Identity | null;
}
/**
 * A message or an event that is attached to another item.
 *
 * @see https://learn.microsoft.com/graph/api/resources/itemattachment?view=graph-rest-1.0
 */
export interface ItemAttachment extends Attachment {
	"@odata.type"?: "#microsoft.graph.itemAttachment";
	[relations]?: Record<"item", unknown>;
	/** The attached item itself. Returned only on $expand. */
	item?: Message | Event | null;
}
/**
 * @remarks What is sent to create a `ItemAttachment`.
 * @see https://learn.microsoft.com/graph/api/resources/itemattachment?view=graph-rest-1.0
 */
export interface ItemAttachmentCreate extends AttachmentCreate, Pick<ItemAttachment, "item"> {
	"@odata.type"?: "#microsoft.graph.itemAttachment";
}
/**
 * The text of a message or an event, and how it is written.
 *
 * @see https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0
 */
export interface ItemBody {
	"@odata.type"?: "#microsoft.graph.itemBody";
	/** The text itself. */
	content?: string | null;
	/** How the text is written. Possible values are text and html. */
	contentType?: BodyType | null;
}
/**
 * Says where an item lies, so that it can be addressed.
 *
 * @see https://learn.microsoft.com/graph/api/resources/itemreference?view=graph-rest-1.0
 */
export interface ItemReference {
	"@odata.type"?: "#microsoft.graph.itemReference";
	/** The drive that holds the item. Read-only. */
	driveId?: string | null;
	/** The identifier of the item within that drive. Read-only. */
	id?: string | null;
	/** The path by which the item can be addressed. Read-only. */
	path?: string | null;
}
/**
 * How a licence came to a user, and whether it works. The user�s groups may pass licences on to their members.
 *
 * @see https://learn.microsoft.com/graph/api/resources/licenseassignmentstate?view=graph-rest-1.0
 */
export interface LicenseAssignmentState {
	"@odata.type"?: "#microsoft.graph.licenseAssignmentState";
	/**
	 * The identifier of the group that passed the licence on; empty if the licence was assigned to the user.
	 * Read-only.
	 */
	assignedByGroup?: string | null;
	/** The parts of the licence that are switched off. Read-only. */
	disabledPlans?: string[];
	/**
	 * What prevents the assignment. The possible values are CountViolation, MutuallyExclusiveViolation,
	 * DependencyViolation, ProhibitedInUsageLocationViolation, UniquenessViolation and Other. Read-only.
	 */
	error?: LicenseAssignmentStateError | null;
	/** The product that the licence covers. Read-only. */
	skuId?: string | null;
	/**
	 * Whether the licence is in force. The possible values are Active, ActiveWithError, Disabled and Error.
	 * Read-only.
	 */
	state?: LicenseAssignmentStateState | null;
}
/**
 * A folder of a mailbox, such as the inbox. A folder holds messages and further folders. Well-known folders can
 * be addressed by name: inbox, drafts, sentitems.
 *
 * @see https://learn.microsoft.com/graph/api/resources/mailfolder?view=graph-rest-1.0
 */
export interface MailFolder extends Entity {
	"@odata.type"?: "#microsoft.graph.mailFolder";
	[relations]?: Record<"childFolders" | "messages", unknown>;
	/** How many folders lie directly in this one. Read-only. */
	childFolderCount?: number | null;
	/** The name of the folder. */
	displayName?: string | null;
	/** Whether the folder is kept from view. It can be set only when the folder is made. */
	isHidden?: boolean | null;
	/** The folder in which this one lies. Read-only. */
	parentFolderId?: string | null;
	/** How many items lie in the folder. Read-only. */
	totalItemCount?: number | null;
	/** How many of them have not been read. Read-only. */
	unreadItemCount?: number | null;
	/** The folders in this one. */
	childFolders?: MailFolder[];
	/** The messages in this folder. */
	messages?: Message[];
}
/**
 * A message in a folder of a mailbox: one that came in, one that was sent, or a draft.
 *
 * @see https://learn.microsoft.com/graph/api/resources/message?view=graph-rest-1.0
 */
export interface Message extends OutlookItem {
	"@odata.type"?: "#microsoft.graph.message";
	[relations]?: Record<"attachments", unknown>;
	/** Those who get a blind copy. */
	bccRecipients?: Recipient[];
	/** The text of the message. */
	body?: ItemBody | null;
	/** The first 255 characters of the text. Read-only. */
	bodyPreview?: string | null;
	/** Those who get a copy. */
	ccRecipients?: Recipient[];
	/** The conversation to which the message belongs. Read-only. */
	conversationId?: string | null;
	/** Whether the message still asks for something to be done. */
	flag?: FollowupFlag | null;
	/** The mailbox from which the message comes. */
	from?: Recipient | null;
	/** Whether something is attached. Pictures within the text do not count. Read-only. */
	hasAttachments?: boolean | null;
	/** How much the message matters to the sender. The possible values are: low, normal, and high. */
	importance?: Importance | null;
	/** Where the mailbox shows the message. The possible values are: focused or other. */
	inferenceClassification?: InferenceClassificationType | null;
	/** Whether the message has yet to be sent. Read-only. */
	isDraft?: boolean | null;
	/** Whether the message has been read. */
	isRead?: boolean | null;
	/** The folder in which the message lies. Read-only. */
	parentFolderId?: string | null;
	/** When the message came in, in UTC. Read-only. */
	receivedDateTime?: DateTimeOffset | null;
	/** Where answers should go. */
	replyTo?: Recipient[];
	/** The account that sent the message on behalf of from. */
	sender?: Recipient | null;
	/** When the message was sent, in UTC. Read-only. */
	sentDateTime?: DateTimeOffset | null;
	/** The subject line. */
	subject?: string | null;
	/** Those to whom the message is addressed. */
	toRecipients?: Recipient[];
	/** The address of the message in a browser. Read-only. */
	webLink?: string | null;
	/** The files and items that go with the message. */
	attachments?: AnyAttachment[];
}
/**
 * @remarks What is sent to create a `Message`.
 * @see https://learn.microsoft.com/graph/api/resources/message?view=graph-rest-1.0
 */
export interface MessageCreate extends OutlookItemCreate, Pick<Message, "body" | "flag" | "from" | "importance" | "inferenceClassification" | "isRead" | "sender" | "subject"> {
	"@odata.type"?: "#microsoft.graph.message";
	/** Those who get a blind copy. */
	bccRecipients?: readonly Recipient[];
	/** Those who get a copy. */
	ccRecipients?: readonly Recipient[];
	/** Where answers should go. */
	replyTo?: readonly Recipient[];
	/** Those to whom the message is addressed. */
	toRecipients?: readonly Recipient[];
	/** The files and items that go with the message. */
	attachments?: readonly AnyAttachment[];
}
/**
 * What a message and an event have in common. This is an abstract type.
 *
 * @see https://learn.microsoft.com/graph/api/resources/outlookitem?view=graph-rest-1.0
 */
export interface OutlookItem extends Entity {
	/** The labels that the user has put on the item. */
	categories?: string[];
	/** The version of the item. It changes whenever the item does. Read-only. */
	changeKey?: string | null;
	/** When the item was made, in UTC. Read-only. */
	createdDateTime?: DateTimeOffset | null;
	/** When the item was last changed, in UTC. Read-only. */
	lastModifiedDateTime?: DateTimeOffset | null;
}
/**
 * @remarks What is sent to create a `OutlookItem`.
 * @see https://learn.microsoft.com/graph/api/resources/outlookitem?view=graph-rest-1.0
 */
export interface OutlookItemCreate extends EntityCreate {
	/** The labels that the user has put on the item. */
	categories?: readonly string[];
}
/**
 * The password with which a user signs in for the first time.
 *
 * @see https://learn.microsoft.com/graph/api/resources/passwordprofile?view=graph-rest-1.0
 */
export interface PasswordProfile {
	"@odata.type"?: "#microsoft.graph.passwordProfile";
	/** true if the user has to choose another password at once. */
	forceChangePasswordNextSignIn?: boolean | null;
	/** The password. It has to satisfy the rules of the organization. Required when a user is created. Write-only. */
	password?: string | null;
}
/**
 * A right to an item that somebody has been given, by name or by a link.
 *
 * @see https://learn.microsoft.com/graph/api/resources/permission?view=graph-rest-1.0
 */
export interface Permission extends Entity {
	"@odata.type"?: "#microsoft.graph.permission";
	/** When the right ends. */
	expirationDateTime?: DateTimeOffset | null;
	/** To whom the right was given. Read-only. */
	grantedTo?: IdentitySet | null;
	/** The link, if there is one. Read-only. */
	link?: SharingLink | null;
	/** What may be done with the item. Read-only. */
	roles?: PermissionRoles[];
}
/**
 * What is known about the picture of a user or a group. The bytes of the picture are read and written apart.
 *
 * @see https://learn.microsoft.com/graph/api/resources/profilephoto?view=graph-rest-1.0
 */
export interface ProfilePhoto extends Entity {
	"@odata.type"?: "#microsoft.graph.profilePhoto";
	/** The height in pixels. Read-only. */
	height?: number | null;
	/** The width in pixels. Read-only. */
	width?: number | null;
}
/**
 * Someone who sends or receives a message.
 *
 * @see https://learn.microsoft.com/graph/api/resources/recipient?view=graph-rest-1.0
 */
export interface Recipient {
	"@odata.type"?: "#microsoft.graph.recipient";
	/** Name and address. */
	emailAddress?: EmailAddress | null;
}
/**
 * A link to an item that can be passed on. Whoever has the link has the right that comes with it.
 *
 * @see https://learn.microsoft.com/graph/api/resources/sharinglink?view=graph-rest-1.0
 */
export interface SharingLink {
	"@odata.type"?: "#microsoft.graph.sharingLink";
	/** The app that made the link. */
	application?: Identity | null;
	/** Who can use the link. */
	scope?: LinkScope | null;
	/** What the link lets its holder do. */
	type?: SharingLinkType | null;
	/** The address to pass on. */
	webUrl?: string | null;
	preventsDownload?: boolean | null;
}
/**
 * Where a large file is sent, piece by piece, and what of it has yet to come. Create a session to get one.
 *
 * @see https://learn.microsoft.com/graph/api/resources/uploadsession?view=graph-rest-1.0
 */
export interface UploadSession {
	"@odata.type"?: "#microsoft.graph.uploadSession";
	/** When the session ends, in UTC. What has not arrived by then is lost. Read-only. */
	expirationDateTime?: DateTimeOffset | null;
	/** The bytes that have yet to come, counted from 0: 0-25 for the first 26, 26- for all after them. Read-only. */
	nextExpectedRanges?: string[];
	/** The address that takes the bytes. It needs no token, so keep it secret. Read-only. */
	uploadUrl?: string | null;
}
/**
 * A person who signs in to the organization, or a guest whom the organization has invited. The type is open: an
 * app may store further properties with a user.
 *
 * @see https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0
 */
export interface User extends DirectoryObject {
	[property: string]: unknown;
	"@odata.type"?: "#microsoft.graph.user";
	[relations]?: Record<"calendarView" | "drive" | "events" | "mailFolders" | "manager" | "memberOf" | "messages" | "photo", unknown>;
	/** true if the person may sign in; otherwise, false. Supports $filter. */
	accountEnabled?: boolean | null;
	/** The age group of the person. Allowed values: null, minor, notAdult and adult. */
	ageGroup?: AgeGroup | null;
	/** The day on which the person was born, at midnight in UTC. Returned only on $select. */
	birthday?: DateTimeOffset | null;
	/** Telephone numbers at work. Only one number can be set. */
	businessPhones?: string[];
	/** The name that address books show. Required when a user is created. Supports $filter and $orderby. */
	displayName?: string | null;
	/**
	 * The fax number. This property is deprecated; nothing reads it any more.
	 *
	 * @deprecated
	 */
	faxNumber?: string | null;
	/** The first name. */
	givenName?: string | null;
	/** What the person does. */
	jobTitle?: string | null;
	/** How each licence came to the user. Read-only. Returned only on $select. */
	licenseAssignmentStates?: LicenseAssignmentState[];
	/** The SMTP address, for example adele@contoso.example. */
	mail?: string | null;
	/** The number of the mobile telephone. */
	mobilePhone?: string | null;
	/** The address of the person's own site. Returned only on $select. */
	mySite?: string | null;
	/** More addresses at which the person can be reached. */
	otherMails?: string[];
	/** The password, for the account that is being created. Write-only. */
	passwordProfile?: PasswordProfile | null;
	/** The language of the person in ISO 639-1, such as en-GB. */
	preferredLanguage?: string | null;
	/** The family name. */
	surname?: string | null;
	/** The two-letter code of the country whose law governs the licences. */
	usageLocation?: string | null;
	/** The name to sign in with, in the form of an e-mail address. Required when a user is created. */
	userPrincipalName?: string | null;
	/** Tells the people of the organization from its guests. Possible values are: Member, Guest. */
	userType?: UserUserType | null;
	/** How many devices the user may enrol. Allowed values are 5 to 1000. */
	deviceEnrollmentLimit?: number | null;
	/** The events of a period. Read-only. */
	calendarView?: Event[];
	/** The person's files. Read-only. */
	drive?: Drive | null;
	/** The folders of the mailbox. */
	mailFolders?: MailFolder[];
	/** To whom the person reports. */
	manager?: AnyDirectoryObject | null;
	/** The groups to which the person belongs. Read-only. */
	memberOf?: AnyDirectoryObject[];
	/** All messages of the mailbox. */
	messages?: Message[];
	/** The portrait. Read-only. */
	photo?: ProfilePhoto | null;
	events?: Event[];
}
/**
 * @remarks What is sent to create a `User`.
 * @see https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0
 */
export interface UserCreate extends DirectoryObjectCreate, Pick<User, "ageGroup" | "birthday" | "faxNumber" | "givenName" | "jobTitle" | "mail" | "mobilePhone" | "mySite" | "preferredLanguage" | "surname" | "usageLocation" | "userType" | "deviceEnrollmentLimit" | "manager"> {
	[property: string]: unknown;
	"@odata.type"?: "#microsoft.graph.user";
	/** true if the person may sign in; otherwise, false. Supports $filter. */
	accountEnabled: boolean;
	/** Telephone numbers at work. Only one number can be set. */
	businessPhones?: readonly string[];
	/** The name that address books show. Required when a user is created. Supports $filter and $orderby. */
	displayName: string;
	/** More addresses at which the person can be reached. */
	otherMails?: readonly string[];
	/** The password, for the account that is being created. Write-only. */
	passwordProfile: PasswordProfile;
	/** The name to sign in with, in the form of an e-mail address. Required when a user is created. */
	userPrincipalName: string;
	/** The folders of the mailbox. */
	mailFolders?: readonly MailFolder[];
	/** All messages of the mailbox. */
	messages?: readonly Message[];
	events?: readonly Event[];
}
/**
 * @remarks What is sent to update a `User`.
 * @see https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0
 */
export interface UserUpdate extends DirectoryObjectUpdate, Pick<User, "accountEnabled" | "ageGroup" | "birthday" | "displayName" | "faxNumber" | "givenName" | "jobTitle" | "mail" | "mobilePhone" | "mySite" | "passwordProfile" | "preferredLanguage" | "surname" | "usageLocation" | "userPrincipalName" | "userType" | "deviceEnrollmentLimit"> {
	[property: string]: unknown;
	"@odata.type"?: "#microsoft.graph.user";
	/** Telephone numbers at work. Only one number can be set. */
	businessPhones?: readonly string[];
	/** More addresses at which the person can be reached. */
	otherMails?: readonly string[];
}
/**
 * A rectangle of cells on a worksheet. Each property that speaks of cells is a table: rows outside, cells
 * inside.
 *
 * @see https://learn.microsoft.com/graph/api/resources/workbookrange?view=graph-rest-1.0
 */
export interface WorkbookRange extends Entity {
	"@odata.type"?: "#microsoft.graph.workbookRange";
	/** Where the cells are, in the style of A1, with the name of the sheet. Read-only. */
	address?: string | null;
	/** How many cells there are. Read-only. */
	cellCount?: number | null;
	/** How many columns there are. Read-only. */
	columnCount?: number | null;
	/** Whether the columns are hidden: true, false, or the text mixed. */
	columnHidden?: string | boolean | null;
	/** The formulas in the style of A1. */
	formulas?: unknown;
	/** The formulas in the words of the reader's language. Read-only. */
	formulasLocal?: string[][];
	/** Whether all cells are hidden. Read-only. */
	hidden?: boolean | null;
	/** How many rows there are. Read-only. */
	rowCount?: number | null;
	/** What the cells show. The width of a column does not shorten it. Read-only. */
	text?: string[][];
	/** The values before they are formatted. */
	values?: unknown;
}
