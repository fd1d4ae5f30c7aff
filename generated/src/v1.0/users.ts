import { call, callPaged, callWrite } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions, RequestOptions } from "../runtime/options.js";
import type { Pages } from "../runtime/paging.js";
import type { QueryValue } from "../runtime/query.js";
import type { Expand, ExpandOption, OrderByOption, Select, SelectOption, Selected } from "../runtime/selection.js";
import type { Content, NoKeys, OneOf, Removed } from "../runtime/types.js";
import type {
  AnyAttachment,
  AnyAttachmentCreate,
  AttachmentCreate,
  Drive,
  DriveItem,
  Event,
  MailFolder,
  Message,
  MessageCreate,
  ProfilePhoto,
  User,
  UserCreate,
  UserUpdate,
  WorkbookRange,
} from "./types/a-z.js";

/** Options of `addAttachment`. */
export interface AddAttachmentOptions extends CallOptions {
  readonly body: AnyAttachmentCreate;
}

/**
 * Attach a file of up to 3 MB, or an item, to a draft.
 *
 * - `POST /me/messages/{messageId}/attachments`
 * - `POST /users/{userId}/messages/{messageId}/attachments`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Mail.ReadWrite; delegated, personal:
 * Mail.ReadWrite; application: Mail.ReadWrite.
 * @see https://learn.microsoft.com/graph/api/message-post-attachments?view=graph-rest-1.0
 */
export function addAttachment(
  client: Client,
  path: OneOf<{ messageId: string } | { userId: string; messageId: string }>,
  options: AddAttachmentOptions,
): Promise<AnyAttachment> {
  return callWrite(
    client,
    {
      id: "message-post-attachments",
      method: "POST",
      version: "v1.0",
      paths: ["/me/messages/{messageId}/attachments", "/users/{userId}/messages/{messageId}/attachments"],
    },
    path,
    options,
  );
}

/** Options of `countUsers`. */
export interface CountUsersOptions extends CallOptions, Pick<RequestOptions, "filter" | "search"> {
  /** Query parameters beside OData's. */
  readonly query?: Readonly<Record<string, QueryValue>>;
  /** Header fields; they win over the client's. */
  readonly headers: {
    /** eventual. Required. */
    readonly ConsistencyLevel: string;
  } & Readonly<Record<string, string>>;
}

/**
 * Learn how many accounts the organization has, without reading them.
 *
 * `GET /users/$count`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: User.Read.All, User.ReadWrite.All; delegated,
 * personal: not supported; application: User.Read.All, User.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/users-count?view=graph-rest-1.0
 */
export function countUsers(client: Client, path: NoKeys, options: CountUsersOptions): Promise<number> {
  return call(client, { id: "users-count", method: "GET", version: "v1.0", paths: ["/users/$count"] }, path, options);
}

/** Options of `createMessage`. */
export interface CreateMessageOptions extends CallOptions {
  readonly body: MessageCreate;
}

/**
 * Start a draft of a new message. It is kept in the Drafts folder, or in the folder that the address names,
 * until it is sent.
 *
 * - `POST /me/messages`
 * - `POST /users/{userId}/messages`
 * - `POST /me/mailFolders/{mailFolderId}/messages`
 * - `POST /users/{userId}/mailFolders/{mailFolderId}/messages`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Mail.ReadWrite; delegated, personal:
 * Mail.ReadWrite; application: Mail.ReadWrite.
 * @see https://learn.microsoft.com/graph/api/user-post-messages?view=graph-rest-1.0
 */
export function createMessage(
  client: Client,
  path: OneOf<
    | {}
    | {
        /** @remarks One of: `id`, `userPrincipalName`. */
        userId: string;
      }
    | { mailFolderId: string }
    | { userId: string; mailFolderId: string }
  >,
  options: CreateMessageOptions,
): Promise<Message> {
  return callWrite(
    client,
    {
      id: "user-post-messages",
      method: "POST",
      version: "v1.0",
      paths: [
        "/me/messages",
        "/users/{userId}/messages",
        "/me/mailFolders/{mailFolderId}/messages",
        "/users/{userId}/mailFolders/{mailFolderId}/messages",
      ],
    },
    path,
    options,
  );
}

/** Options of `createUser`. */
export interface CreateUserOptions extends CallOptions {
  readonly body: UserCreate;
}

/**
 * Open an account for a person. Beside the required properties, any other property that can be written may be
 * given.
 *
 * `POST /users`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: User.ReadWrite.All, Directory.ReadWrite.All;
 * delegated, personal: not supported; application: User.ReadWrite.All, Directory.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/user-post-users?view=graph-rest-1.0
 */
export function createUser(client: Client, path: NoKeys, options: CreateUserOptions): Promise<User> {
  return callWrite(
    client,
    { id: "user-post-users", method: "POST", version: "v1.0", paths: ["/users"] },
    path,
    options,
  );
}

/**
 * Take an attachment away from a message or an event.
 *
 * - `DELETE /me/messages/{messageId}/attachments/{attachmentId}`
 * - `DELETE /me/events/{eventId}/attachments/{attachmentId}`
 *
 * @remarks Permissions, least privileged first: any account, In messages: Mail.ReadWrite; any account, In events:
 * Calendars.ReadWrite.
 * @see https://learn.microsoft.com/graph/api/attachment-delete?view=graph-rest-1.0
 */
export function deleteAttachment(
  client: Client,
  path: OneOf<{ messageId: string; attachmentId: string } | { eventId: string; attachmentId: string }>,
  options?: CallOptions,
): Promise<void> {
  return callWrite(
    client,
    {
      id: "attachment-delete",
      method: "DELETE",
      version: "v1.0",
      paths: ["/me/messages/{messageId}/attachments/{attachmentId}", "/me/events/{eventId}/attachments/{attachmentId}"],
      returns: "none",
    },
    path,
    options,
  );
}

/**
 * Close an account. For 30 days it can be brought back from the deleted items.
 *
 * `DELETE /users/{userId}`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: User.ReadWrite.All; delegated, personal: not
 * supported; application: User.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/user-delete?view=graph-rest-1.0
 */
export function deleteUser(
  client: Client,
  path: {
    /** @remarks One of: `id`, `userPrincipalName`. */
    userId: string;
  },
  options?: CallOptions,
): Promise<void> {
  return callWrite(
    client,
    { id: "user-delete", method: "DELETE", version: "v1.0", paths: ["/users/{userId}"], returns: "none" },
    path,
    options,
  );
}

/** Options of `findWhatOthersHaveShared`. */
export interface FindWhatOthersHaveSharedOptions<
  S extends Select<DriveItem> = Select<DriveItem>,
  E extends Expand<DriveItem> = Expand<DriveItem>,
>
  extends
    CallOptions,
    SelectOption<DriveItem, S>,
    ExpandOption<DriveItem, E>,
    OrderByOption<DriveItem>,
    Pick<RequestOptions, "filter" | "top" | "skip" | "count" | "search" | "from"> {
  /** Query parameters beside OData's. */
  readonly query?: Readonly<Record<string, QueryValue>>;
}

/**
 * The items that others have shared with the person who has signed in.
 *
 * `GET /me/drive/sharedWithMe`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Files.Read.All, Files.ReadWrite.All;
 * delegated, personal: Files.Read, Files.ReadWrite; application: not supported.
 * @deprecated The sharedWithMe function is deprecated.
 * @see https://learn.microsoft.com/graph/api/drive-sharedwithme?view=graph-rest-1.0
 */
export function findWhatOthersHaveShared<
  const S extends Select<DriveItem> = undefined,
  const E extends Expand<DriveItem> = undefined,
>(
  client: Client,
  path: NoKeys = {},
  options?: FindWhatOthersHaveSharedOptions<S, E>,
): Pages<Selected<DriveItem, S, E>> {
  return callPaged(
    client,
    { id: "drive-sharedwithme", method: "GET", version: "v1.0", paths: ["/me/drive/sharedWithMe"] },
    path,
    options,
  );
}

/** Options of `getAttachment`. */
export interface GetAttachmentOptions<
  S extends Select<AnyAttachment> = Select<AnyAttachment>,
  E extends Expand<AnyAttachment> = Expand<AnyAttachment>,
>
  extends CallOptions, SelectOption<AnyAttachment, S>, ExpandOption<AnyAttachment, E> {
  /** Query parameters beside OData's. */
  readonly query?: Readonly<Record<string, QueryValue>>;
}

/**
 * Read what is known about an attachment of a message or an event. With /$value behind the address, read its
 * bytes.
 *
 * - `GET /me/messages/{messageId}/attachments/{attachmentId}`
 * - `GET /users/{userId}/messages/{messageId}/attachments/{attachmentId}`
 * - `GET /me/events/{eventId}/attachments/{attachmentId}`
 * - `GET /users/{userId}/events/{eventId}/attachments/{attachmentId}`
 *
 * @remarks Permissions, least privileged first: delegated, work or school, event: Calendars.Read; delegated, personal,
 * event: Calendars.Read; application, event: Calendars.Read; delegated, work or school, message: Mail.Read;
 * delegated, personal, message: Mail.Read; application, message: Mail.Read.
 * @see https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0
 */
export function getAttachment<
  const S extends Select<AnyAttachment> = undefined,
  const E extends Expand<AnyAttachment> = undefined,
>(
  client: Client,
  path: OneOf<
    | { messageId: string; attachmentId: string }
    | {
        /** @remarks One of: `id`, `userPrincipalName`. */
        userId: string;
        messageId: string;
        attachmentId: string;
      }
    | { eventId: string; attachmentId: string }
    | { userId: string; eventId: string; attachmentId: string }
  >,
  options?: GetAttachmentOptions<S, E>,
): Promise<Selected<AnyAttachment, S, E>> {
  return call(
    client,
    {
      id: "attachment-get",
      method: "GET",
      version: "v1.0",
      paths: [
        "/me/messages/{messageId}/attachments/{attachmentId}",
        "/users/{userId}/messages/{messageId}/attachments/{attachmentId}",
        "/me/events/{eventId}/attachments/{attachmentId}",
        "/users/{userId}/events/{eventId}/attachments/{attachmentId}",
      ],
    },
    path,
    options,
  );
}

/** Options of `getAttachmentValue`. */
export interface GetAttachmentValueOptions extends CallOptions, Pick<RequestOptions, "select" | "expand"> {
  /** Query parameters beside OData's. */
  readonly query?: Readonly<Record<string, QueryValue>>;
}

/**
 * Read what is known about an attachment of a message or an event. With /$value behind the address, read its
 * bytes.
 *
 * - `GET /me/messages/{messageId}/attachments/{attachmentId}/$value`
 * - `GET /users/{userId}/messages/{messageId}/attachments/{attachmentId}/$value`
 *
 * @remarks Permissions, least privileged first: delegated, work or school, event: Calendars.Read; delegated, personal,
 * event: Calendars.Read; application, event: Calendars.Read; delegated, work or school, message: Mail.Read;
 * delegated, personal, message: Mail.Read; application, message: Mail.Read.
 * @see https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0
 */
export function getAttachmentValue(
  client: Client,
  path: OneOf<
    | { messageId: string; attachmentId: string }
    | {
        /** @remarks One of: `id`, `userPrincipalName`. */
        userId: string;
        messageId: string;
        attachmentId: string;
      }
  >,
  options?: GetAttachmentValueOptions,
): Promise<Blob> {
  return call(
    client,
    {
      id: "attachment-get-2",
      method: "GET",
      version: "v1.0",
      paths: [
        "/me/messages/{messageId}/attachments/{attachmentId}/$value",
        "/users/{userId}/messages/{messageId}/attachments/{attachmentId}/$value",
      ],
      returns: "bytes",
    },
    path,
    options,
  );
}

/** Options of `getDriveOfPersonWhoHasSignedIn`. */
export interface GetDriveOfPersonWhoHasSignedInOptions<
  S extends Select<Drive> = Select<Drive>,
  E extends Expand<Drive> = Expand<Drive>,
>
  extends CallOptions, SelectOption<Drive, S>, ExpandOption<Drive, E> {
  /** Query parameters beside OData's. */
  readonly query?: Readonly<Record<string, QueryValue>>;
}

/**
 * Read what is known about a drive. A drive can be reached from the user or the group to whom it belongs.
 *
 * `GET /me/drive`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Files.Read, Files.ReadWrite, Files.Read.All,
 * Files.ReadWrite.All; delegated, personal: Files.Read, Files.ReadWrite; application: Files.Read.All,
 * Files.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-1.0
 */
export function getDriveOfPersonWhoHasSignedIn<
  const S extends Select<Drive> = undefined,
  const E extends Expand<Drive> = undefined,
>(
  client: Client,
  path: NoKeys = {},
  options?: GetDriveOfPersonWhoHasSignedInOptions<S, E>,
): Promise<Selected<Drive, S, E>> {
  return call(client, { id: "drive-get", method: "GET", version: "v1.0", paths: ["/me/drive"] }, path, options);
}

/** Options of `getDriveOfUser`. */
export interface GetDriveOfUserOptions<S extends Select<Drive> = Select<Drive>, E extends Expand<Drive> = Expand<Drive>>
  extends CallOptions, SelectOption<Drive, S>, ExpandOption<Drive, E> {
  /** Query parameters beside OData's. */
  readonly query?: Readonly<Record<string, QueryValue>>;
}

/**
 * Read what is known about a drive. A drive can be reached from the user or the group to whom it belongs.
 *
 * `GET /users/{userId}/drive`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Files.Read, Files.ReadWrite, Files.Read.All,
 * Files.ReadWrite.All; delegated, personal: Files.Read, Files.ReadWrite; application: Files.Read.All,
 * Files.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-1.0
 */
export function getDriveOfUser<const S extends Select<Drive> = undefined, const E extends Expand<Drive> = undefined>(
  client: Client,
  path: {
    /**
     * Identifies the user. Required.
     *
     * @remarks One of: `id`, `userPrincipalName`.
     */
    userId: string;
  },
  options?: GetDriveOfUserOptions<S, E>,
): Promise<Selected<Drive, S, E>> {
  return call(
    client,
    { id: "drive-get-2", method: "GET", version: "v1.0", paths: ["/users/{userId}/drive"] },
    path,
    options,
  );
}

/** Options of `getMessage`. */
export interface GetMessageOptions<
  S extends Select<Message> = Select<Message>,
  E extends Expand<Message> = Expand<Message>,
>
  extends CallOptions, SelectOption<Message, S>, ExpandOption<Message, E> {
  /** Query parameters beside OData's. */
  readonly query?: Readonly<Record<string, QueryValue>>;
}

/**
 * Read one message, or its text exactly as it was sent.
 *
 * - `GET /me/messages/{messageId}`
 * - `GET /users/{userId}/messages/{messageId}`
 * - `GET /me/mailFolders/{mailFolderId}/messages/{messageId}`
 * - `GET /users/{userId}/mailFolders/{mailFolderId}/messages/{messageId}`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Mail.ReadBasic, Mail.Read; delegated,
 * personal: Mail.ReadBasic, Mail.Read; application: Mail.ReadBasic.All, Mail.Read.
 * @see https://learn.microsoft.com/graph/api/message-get?view=graph-rest-1.0
 */
export function getMessage<const S extends Select<Message> = undefined, const E extends Expand<Message> = undefined>(
  client: Client,
  path: OneOf<
    | { messageId: string }
    | {
        /** @remarks One of: `id`, `userPrincipalName`. */
        userId: string;
        messageId: string;
      }
    | { mailFolderId: string; messageId: string }
    | { userId: string; mailFolderId: string; messageId: string }
  >,
  options?: GetMessageOptions<S, E>,
): Promise<Selected<Message, S, E>> {
  return call(
    client,
    {
      id: "message-get",
      method: "GET",
      version: "v1.0",
      paths: [
        "/me/messages/{messageId}",
        "/users/{userId}/messages/{messageId}",
        "/me/mailFolders/{mailFolderId}/messages/{messageId}",
        "/users/{userId}/mailFolders/{mailFolderId}/messages/{messageId}",
      ],
    },
    path,
    options,
  );
}

/** Options of `getProfilePhoto`. */
export interface GetProfilePhotoOptions extends CallOptions {
  /** Query parameters beside OData's. */
  readonly query?: Readonly<Record<string, QueryValue>>;
}

/**
 * Read the picture of a user or a group, or what is known about it.
 *
 * - `GET /me/photo/$value`
 * - `GET /users/{userId}/photo/$value`
 * - `GET /groups/{groupId}/photo/$value`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: User.Read, User.Read.All, User.ReadWrite.All;
 * delegated, personal: not supported; application: User.Read.All, User.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0
 */
export function getProfilePhoto(
  client: Client,
  path: OneOf<
    | {}
    | {
        /** @remarks One of: `id`, `userPrincipalName`. */
        userId: string;
      }
    | { groupId: string }
  > = {},
  options?: GetProfilePhotoOptions,
): Promise<Blob> {
  return call(
    client,
    {
      id: "profilephoto-get",
      method: "GET",
      version: "v1.0",
      paths: ["/me/photo/$value", "/users/{userId}/photo/$value", "/groups/{groupId}/photo/$value"],
      returns: "bytes",
    },
    path,
    options,
  );
}

/** Options of `getUser`. */
export interface GetUserOptions<S extends Select<User> = Select<User>, E extends Expand<User> = Expand<User>>
  extends CallOptions, SelectOption<User, S>, ExpandOption<User, E> {
  /** Query parameters beside OData's. */
  readonly query?: Readonly<Record<string, QueryValue>>;
}

/**
 * Read the properties and relationships of a user, or of the person who has signed in.
 *
 * - `GET /users/{userId}`
 * - `GET /me`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: User.Read, User.ReadBasic.All, User.Read.All,
 * User.ReadWrite.All; delegated, personal: User.Read, User.ReadWrite; application: User.Read.All,
 * User.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/user-get?view=graph-rest-1.0
 */
export function getUser<const S extends Select<User> = undefined, const E extends Expand<User> = undefined>(
  client: Client,
  path: OneOf<
    | {
        /** @remarks One of: `id`, `userPrincipalName`. */
        userId: string;
      }
    | {}
  > = {},
  options?: GetUserOptions<S, E>,
): Promise<Selected<User, S, E>> {
  return call(
    client,
    { id: "user-get", method: "GET", version: "v1.0", paths: ["/users/{userId}", "/me"] },
    path,
    options,
  );
}

/** Options of `listCalendarView`. */
export interface ListCalendarViewOptions<S extends Select<Event> = Select<Event>>
  extends CallOptions, SelectOption<Event, S>, OrderByOption<Event>, Pick<RequestOptions, "top" | "from"> {
  /** Query parameters beside OData's. */
  readonly query: {
    /** Where the period begins, in ISO 8601, for example 2026-03-01T00:00:00Z. Required. */
    readonly startDateTime: string;
    /** Where the period ends, in ISO 8601. Required. */
    readonly endDateTime: string;
  } & Readonly<Record<string, QueryValue>>;
  /** Header fields; they win over the client's. */
  readonly headers?: {
    /** outlook.timezone: The time zone of the times in the response. UTC if the header is left out. Optional. */
    readonly Prefer?: string;
  } & Readonly<Record<string, string>>;
}

/**
 * Read the events of a calendar between two points in time. A series is given as its occurrences and exceptions.
 *
 * - `GET /me/calendarView`
 * - `GET /users/{userId}/calendarView`
 * - `GET /groups/{groupId}/calendarView`
 *
 * @remarks Permissions, least privileged first: delegated, work or school, user calendar: Calendars.Read,
 * Calendars.ReadWrite; delegated, personal, user calendar: Calendars.Read, Calendars.ReadWrite; application,
 * user calendar: Calendars.Read, Calendars.ReadWrite; delegated, work or school, group calendar: Group.Read.All,
 * Group.ReadWrite.All; delegated, personal, group calendar: not supported; application, group calendar: not
 * supported.
 * @see https://learn.microsoft.com/graph/api/user-list-calendarview?view=graph-rest-1.0
 */
export function listCalendarView<const S extends Select<Event> = undefined>(
  client: Client,
  path: OneOf<
    | {}
    | {
        /** @remarks One of: `id`, `userPrincipalName`. */
        userId: string;
      }
    | { groupId: string }
  >,
  options: ListCalendarViewOptions<S>,
): Pages<Selected<Event, S, undefined>> {
  return callPaged(
    client,
    {
      id: "user-list-calendarview",
      method: "GET",
      version: "v1.0",
      paths: ["/me/calendarView", "/users/{userId}/calendarView", "/groups/{groupId}/calendarView"],
    },
    path,
    options,
  );
}

/** Options of `listMailFolders`. */
export interface ListMailFoldersOptions<
  S extends Select<MailFolder> = Select<MailFolder>,
  E extends Expand<MailFolder> = Expand<MailFolder>,
>
  extends
    CallOptions,
    SelectOption<MailFolder, S>,
    ExpandOption<MailFolder, E>,
    OrderByOption<MailFolder>,
    Pick<RequestOptions, "filter" | "top" | "skip" | "count" | "search" | "from"> {
  /** Query parameters beside OData's. */
  readonly query?: {
    /** true to get hidden folders as well. Optional. */
    readonly includeHiddenFolders?: string;
  } & Readonly<Record<string, QueryValue>>;
}

/**
 * Read the folders at the top of a mailbox, or the folders that lie in one of them.
 *
 * - `GET /me/mailFolders`
 * - `GET /users/{userId}/mailFolders`
 * - `GET /me/mailFolders/{mailFolderId}/childFolders`
 *
 * @remarks Permissions, least privileged first: any account: Mail.ReadBasic, Mail.Read, Mail.ReadWrite.
 * @see https://learn.microsoft.com/graph/api/user-list-mailfolders?view=graph-rest-1.0
 */
export function listMailFolders<
  const S extends Select<MailFolder> = undefined,
  const E extends Expand<MailFolder> = undefined,
>(
  client: Client,
  path: OneOf<
    | {}
    | {
        /** @remarks One of: `id`, `userPrincipalName`. */
        userId: string;
      }
    | { mailFolderId: string }
  > = {},
  options?: ListMailFoldersOptions<S, E>,
): Pages<Selected<MailFolder, S, E>> {
  return callPaged(
    client,
    {
      id: "user-list-mailfolders",
      method: "GET",
      version: "v1.0",
      paths: ["/me/mailFolders", "/users/{userId}/mailFolders", "/me/mailFolders/{mailFolderId}/childFolders"],
    },
    path,
    options,
  );
}

/** Options of `listMessages`. */
export interface ListMessagesOptions<
  S extends Select<Message> = Select<Message>,
  E extends Expand<Message> = Expand<Message>,
>
  extends
    CallOptions,
    SelectOption<Message, S>,
    ExpandOption<Message, E>,
    OrderByOption<Message>,
    Pick<RequestOptions, "filter" | "top" | "skip" | "count" | "search" | "from"> {
  /** Query parameters beside OData's. */
  readonly query?: Readonly<Record<string, QueryValue>>;
  /** Header fields; they win over the client's. */
  readonly headers?: {
    /**
     * outlook.body-content-type: How to write the body: text or html. If the header is left out, the text comes as
     * HTML. Optional.
     */
    readonly Prefer?: string;
  } & Readonly<Record<string, string>>;
}

/**
 * Read the messages of a mailbox, or of one folder in it. A page holds ten messages unless $top asks for more.
 *
 * - `GET /me/messages`
 * - `GET /users/{userId}/messages`
 * - `GET /me/mailFolders/{mailFolderId}/messages`
 * - `GET /users/{userId}/mailFolders/{mailFolderId}/messages`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Mail.ReadBasic, Mail.Read, Mail.ReadWrite;
 * delegated, personal: Mail.ReadBasic, Mail.Read, Mail.ReadWrite; application: Mail.ReadBasic.All, Mail.Read,
 * Mail.ReadWrite.
 * @see https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-1.0
 */
export function listMessages<const S extends Select<Message> = undefined, const E extends Expand<Message> = undefined>(
  client: Client,
  path: OneOf<
    | {}
    | {
        /** @remarks One of: `id`, `userPrincipalName`. */
        userId: string;
      }
    | { mailFolderId: string }
    | { userId: string; mailFolderId: string }
  > = {},
  options?: ListMessagesOptions<S, E>,
): Pages<Selected<Message, S, E>> {
  return callPaged(
    client,
    {
      id: "user-list-messages",
      method: "GET",
      version: "v1.0",
      paths: [
        "/me/messages",
        "/users/{userId}/messages",
        "/me/mailFolders/{mailFolderId}/messages",
        "/users/{userId}/mailFolders/{mailFolderId}/messages",
      ],
    },
    path,
    options,
  );
}

/** Options of `listUsers`. */
export interface ListUsersOptions<S extends Select<User> = Select<User>, E extends Expand<User> = Expand<User>>
  extends
    CallOptions,
    SelectOption<User, S>,
    ExpandOption<User, E>,
    OrderByOption<User>,
    Pick<RequestOptions, "filter" | "top" | "count" | "search" | "from"> {
  /** Query parameters beside OData's. */
  readonly query?: Readonly<Record<string, QueryValue>>;
  /** Header fields; they win over the client's. */
  readonly headers?: {
    /** eventual. Required together with $search and $count. Optional otherwise. */
    readonly ConsistencyLevel?: string;
  } & Readonly<Record<string, string>>;
}

/**
 * Page through the people of the organization.
 *
 * `GET /users`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: User.ReadBasic.All, User.Read.All,
 * User.ReadWrite.All; delegated, personal: not supported; application: User.Read.All, User.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/user-list?view=graph-rest-1.0
 */
export function listUsers<const S extends Select<User> = undefined, const E extends Expand<User> = undefined>(
  client: Client,
  path: NoKeys = {},
  options?: ListUsersOptions<S, E>,
): Pages<Selected<User, S, E>> {
  return callPaged(client, { id: "user-list", method: "GET", version: "v1.0", paths: ["/users"] }, path, options);
}

/** Options of `messageDelta`. */
export interface MessageDeltaOptions<
  S extends Select<Message> = Select<Message>,
  E extends Expand<Message> = Expand<Message>,
>
  extends
    CallOptions,
    SelectOption<Message, S>,
    ExpandOption<Message, E>,
    Pick<RequestOptions, "top" | "skipToken" | "deltaToken" | "from"> {
  /** Query parameters beside OData's. */
  readonly query?: Readonly<Record<string, QueryValue>>;
  /** Header fields; they win over the client's. */
  readonly headers?: {
    /** odata.maxpagesize={x}. Optional. */
    readonly Prefer?: string;
  } & Readonly<Record<string, string>>;
}

/**
 * Learn which messages of a folder are new, changed or gone since the last time. Call the function without a
 * token first, follow \@odata.nextLink to the end, and keep \@odata.deltaLink for the next round.
 *
 * - `GET /me/mailFolders/{mailFolderId}/messages/delta`
 * - `GET /users/{userId}/mailFolders/{mailFolderId}/messages/delta`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Mail.ReadBasic, Mail.Read, Mail.ReadWrite;
 * delegated, personal: Mail.ReadBasic, Mail.Read, Mail.ReadWrite; application: Mail.ReadBasic.All, Mail.Read,
 * Mail.ReadWrite.
 * @see https://learn.microsoft.com/graph/api/message-delta?view=graph-rest-1.0
 */
export function messageDelta<const S extends Select<Message> = undefined, const E extends Expand<Message> = undefined>(
  client: Client,
  path: OneOf<
    | { mailFolderId: string }
    | {
        /** @remarks One of: `id`, `userPrincipalName`. */
        userId: string;
        mailFolderId: string;
      }
  >,
  options?: MessageDeltaOptions<S, E>,
): Pages<Selected<Message, S, E> & Removed> {
  return callPaged(
    client,
    {
      id: "message-delta",
      method: "GET",
      version: "v1.0",
      paths: [
        "/me/mailFolders/{mailFolderId}/messages/delta",
        "/users/{userId}/mailFolders/{mailFolderId}/messages/delta",
      ],
    },
    path,
    options,
  );
}

/** Options of `messageReply`. */
export interface MessageReplyOptions extends CallOptions {
  readonly body?: {
    /** The text of the answer. Not allowed if message has a body. */
    readonly comment?: string | null;
    /** Properties that the answer should have, such as more recipients. Optional. */
    readonly message?: Message | null;
  };
}

/**
 * Answer the sender of a message. The answer is sent at once and kept in the Sent Items folder.
 *
 * - `POST /me/messages/{messageId}/reply`
 * - `POST /users/{userId}/messages/{messageId}/reply`
 * - `POST /me/mailFolders/{mailFolderId}/messages/{messageId}/reply`
 * - `POST /users/{userId}/mailFolders/{mailFolderId}/messages/{messageId}/reply`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Mail.Send; delegated, personal: Mail.Send;
 * application: Mail.Send.
 * @see https://learn.microsoft.com/graph/api/message-reply?view=graph-rest-1.0
 */
export function messageReply(
  client: Client,
  path: OneOf<
    | { messageId: string }
    | {
        /** @remarks One of: `id`, `userPrincipalName`. */
        userId: string;
        messageId: string;
      }
    | { mailFolderId: string; messageId: string }
    | { userId: string; mailFolderId: string; messageId: string }
  >,
  options?: MessageReplyOptions,
): Promise<void> {
  return callWrite(
    client,
    {
      id: "message-reply",
      method: "POST",
      version: "v1.0",
      paths: [
        "/me/messages/{messageId}/reply",
        "/users/{userId}/messages/{messageId}/reply",
        "/me/mailFolders/{mailFolderId}/messages/{messageId}/reply",
        "/users/{userId}/mailFolders/{mailFolderId}/messages/{messageId}/reply",
      ],
      returns: "none",
    },
    path,
    options,
  );
}

/**
 * Send a draft. The message moves to the Sent Items folder.
 *
 * - `POST /me/messages/{messageId}/send`
 * - `POST /users/{userId}/messages/{messageId}/send`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Mail.Send; delegated, personal: Mail.Send;
 * application: Mail.Send.
 * @see https://learn.microsoft.com/graph/api/message-send?view=graph-rest-1.0
 */
export function messageSend(
  client: Client,
  path: OneOf<
    | { messageId: string }
    | {
        /** @remarks One of: `id`, `userPrincipalName`. */
        userId: string;
        messageId: string;
      }
  >,
  options?: CallOptions,
): Promise<void> {
  return callWrite(
    client,
    {
      id: "message-send",
      method: "POST",
      version: "v1.0",
      paths: ["/me/messages/{messageId}/send", "/users/{userId}/messages/{messageId}/send"],
      returns: "none",
    },
    path,
    options,
  );
}

/** Options of `profilePhotoGet2`. */
export interface ProfilePhotoGet2Options<
  S extends Select<ProfilePhoto> = Select<ProfilePhoto>,
  E extends Expand<ProfilePhoto> = Expand<ProfilePhoto>,
>
  extends CallOptions, SelectOption<ProfilePhoto, S>, ExpandOption<ProfilePhoto, E> {
  /** Query parameters beside OData's. */
  readonly query?: Readonly<Record<string, QueryValue>>;
}

/**
 * Read the picture of a user or a group, or what is known about it.
 *
 * - `GET /me/photo`
 * - `GET /users/{userId}/photo`
 * - `GET /groups/{groupId}/photo`
 * - `GET /me/photos/{size}`
 * - `GET /users/{userId}/photos/{size}`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: User.Read, User.Read.All, User.ReadWrite.All;
 * delegated, personal: not supported; application: User.Read.All, User.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0
 */
export function profilePhotoGet2<
  const S extends Select<ProfilePhoto> = undefined,
  const E extends Expand<ProfilePhoto> = undefined,
>(
  client: Client,
  path: OneOf<
    | {}
    | {
        /** @remarks One of: `id`, `userPrincipalName`. */
        userId: string;
      }
    | { groupId: string }
    | {
        /** A size in pixels, for example 48x48 or 240x240. */
        size: string;
      }
    | { userId: string; size: string }
  > = {},
  options?: ProfilePhotoGet2Options<S, E>,
): Promise<Selected<ProfilePhoto, S, E>> {
  return call(
    client,
    {
      id: "profilephoto-get-2",
      method: "GET",
      version: "v1.0",
      paths: [
        "/me/photo",
        "/users/{userId}/photo",
        "/groups/{groupId}/photo",
        "/me/photos/{size}",
        "/users/{userId}/photos/{size}",
      ],
    },
    path,
    options,
  );
}

/** Options of `sendMail`. */
export interface SendMailOptions extends CallOptions {
  readonly body: {
    /** The message to send. Required. */
    readonly message: Message;
    /** Whether to keep a copy. The default is true. Optional. */
    readonly saveToSentItems?: boolean | null;
  };
}

/**
 * Write and send a message in one call, as JSON or as MIME text. A copy is kept in the Sent Items folder unless
 * the call says otherwise.
 *
 * - `POST /me/sendMail`
 * - `POST /users/{userId}/sendMail`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Mail.Send; delegated, personal: Mail.Send;
 * application: Mail.Send.
 * @see https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-1.0
 */
export function sendMail(
  client: Client,
  path: OneOf<
    | {}
    | {
        /** @remarks One of: `id`, `userPrincipalName`. */
        userId: string;
      }
  >,
  options: SendMailOptions,
): Promise<void> {
  return callWrite(
    client,
    {
      id: "user-sendmail",
      method: "POST",
      version: "v1.0",
      paths: ["/me/sendMail", "/users/{userId}/sendMail"],
      returns: "none",
    },
    path,
    options,
  );
}

/** Options of `updateProfilePhoto`. */
export interface UpdateProfilePhotoOptions extends CallOptions {
  readonly body: Content;
}

/**
 * Set the picture of a user or a group. It has to be smaller than 4 MB. PUT and PATCH do the same.
 *
 * - `PATCH /me/photo/$value`
 * - `PATCH /users/{userId}/photo/$value`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: User.ReadWrite, User.ReadWrite.All; delegated,
 * personal: not supported; application: User.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-1.0
 */
export function updateProfilePhoto(
  client: Client,
  path: OneOf<
    | {}
    | {
        /** @remarks One of: `id`, `userPrincipalName`. */
        userId: string;
      }
  >,
  options: UpdateProfilePhotoOptions,
): Promise<void> {
  return callWrite(
    client,
    {
      id: "profilephoto-update-patch",
      method: "PATCH",
      version: "v1.0",
      paths: ["/me/photo/$value", "/users/{userId}/photo/$value"],
      returns: "none",
      contentType: "image/jpeg",
    },
    path,
    options,
  );
}

/** Options of `updateProfilePhotoValue`. */
export interface UpdateProfilePhotoValueOptions extends CallOptions {
  readonly body: Content;
}

/**
 * Set the picture of a user or a group. It has to be smaller than 4 MB. PUT and PATCH do the same.
 *
 * - `PUT /me/photo/$value`
 * - `PUT /users/{userId}/photo/$value`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: User.ReadWrite, User.ReadWrite.All; delegated,
 * personal: not supported; application: User.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-1.0
 */
export function updateProfilePhotoValue(
  client: Client,
  path: OneOf<
    | {}
    | {
        /** @remarks One of: `id`, `userPrincipalName`. */
        userId: string;
      }
  >,
  options: UpdateProfilePhotoValueOptions,
): Promise<void> {
  return callWrite(
    client,
    {
      id: "profilephoto-update-put",
      method: "PUT",
      version: "v1.0",
      paths: ["/me/photo/$value", "/users/{userId}/photo/$value"],
      returns: "none",
      contentType: "image/jpeg",
    },
    path,
    options,
  );
}

/** Options of `updateUser`. */
export interface UpdateUserOptions extends CallOptions {
  readonly body: UserUpdate;
}

/**
 * Change some properties of a user.
 *
 * - `PATCH /me`
 * - `PATCH /users/{userId}`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: User.ReadWrite, User.ReadWrite.All,
 * Directory.ReadWrite.All; delegated, personal: User.ReadWrite; application: User.ReadWrite.All,
 * Directory.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0
 */
export function updateUser(
  client: Client,
  path: OneOf<
    | {}
    | {
        /** @remarks One of: `id`, `userPrincipalName`. */
        userId: string;
      }
  >,
  options: UpdateUserOptions,
): Promise<void> {
  return callWrite(
    client,
    { id: "user-update", method: "PATCH", version: "v1.0", paths: ["/me", "/users/{userId}"], returns: "none" },
    path,
    options,
  );
}

/** Options of `worksheetRange`. */
export interface WorksheetRangeOptions<
  S extends Select<WorkbookRange> = Select<WorkbookRange>,
  E extends Expand<WorkbookRange> = Expand<WorkbookRange>,
>
  extends CallOptions, SelectOption<WorkbookRange, S>, ExpandOption<WorkbookRange, E> {
  /** Query parameters beside OData's. */
  readonly query?: Readonly<Record<string, QueryValue>>;
  /** Header fields; they win over the client's. */
  readonly headers?: {
    /** The session in which to work. Optional. */
    readonly "workbook-session-id"?: string;
  } & Readonly<Record<string, string>>;
}

/**
 * Get the cells of a worksheet at an address, such as A1:D4.
 *
 * - `GET /me/drive/items/{itemId}/workbook/worksheets/{worksheetId}/range(address='{address}')`
 * - `GET /me/drive/root:/{+itemPath}:/workbook/worksheets/{worksheetId}/range(address='{address}')`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Files.ReadWrite; delegated, personal: not
 * supported; application: not supported.
 * @see https://learn.microsoft.com/graph/api/worksheet-range?view=graph-rest-1.0
 */
export function worksheetRange<
  const S extends Select<WorkbookRange> = undefined,
  const E extends Expand<WorkbookRange> = undefined,
>(
  client: Client,
  path: OneOf<
    | {
        itemId: string;
        /** @remarks One of: `id`, `name`. */
        worksheetId: string;
        address: string;
      }
    | { itemPath: string; worksheetId: string; address: string }
  >,
  options?: WorksheetRangeOptions<S, E>,
): Promise<Selected<WorkbookRange, S, E>> {
  return call(
    client,
    {
      id: "worksheet-range",
      method: "GET",
      version: "v1.0",
      paths: [
        "/me/drive/items/{itemId}/workbook/worksheets/{worksheetId}/range(address='{address}')",
        "/me/drive/root:/{+itemPath}:/workbook/worksheets/{worksheetId}/range(address='{address}')",
      ],
    },
    path,
    options,
  );
}
