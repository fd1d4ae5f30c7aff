import type { Client } from "../runtime/client.js";
import type { CallOptions, RequestOptions } from "../runtime/options.js";
import type { Pages } from "../runtime/paging.js";
import type { QueryValue } from "../runtime/query.js";
import type { Expand, ExpandOption, OrderByOption, Select, SelectOption, Selected } from "../runtime/selection.js";
import type { Content, OneOf, Removed } from "../runtime/types.js";
import type { LinkScope, SharingLinkType } from "./enums/a-z.js";
import type { Drive, DriveItem, DriveItemUploadableProperties, ItemReference, Permission, UploadSession } from "./types/a-z.js";
/** Options of `copyItem`. */
export interface CopyItemOptions extends CallOptions {
	readonly body?: {
		/** What the copy is called. Without it, the copy has the name of the original. Optional. */
		readonly name?: string | null;
		/** The folder for the copy, by its driveId and id. Optional. */
		readonly parentReference?: ItemReference | null;
	};
}
/**
 * Have an item, and all that is in it, copied to another folder or under another name. A copy takes its time:
 * the answer comes before the copy is made, and says where its progress can be followed.
 *
 * - `POST /drives/{driveId}/items/{itemId}/copy`
 * - `POST /groups/{groupId}/drive/items/{itemId}/copy`
 * - `POST /me/drive/items/{itemId}/copy`
 * - `POST /users/{userId}/drive/items/{itemId}/copy`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Files.ReadWrite, Files.ReadWrite.All,
 * Sites.ReadWrite.All; delegated, personal: Files.ReadWrite, Files.ReadWrite.All; application:
 * Files.ReadWrite.All, Sites.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/driveitem-copy?view=graph-rest-1.0
 */
export declare function copyItem(client: Client, path: OneOf<{
	driveId: string;
	itemId: string;
} | {
	groupId: string;
	itemId: string;
} | {
	itemId: string;
} | {
	userId: string;
	itemId: string;
}>, options?: CopyItemOptions): Promise<void>;
/** Options of `createSharingLink`. */
export interface CreateSharingLinkOptions extends CallOptions {
	readonly body?: {
		/** Asked of everybody who follows the link. Optional. */
		readonly password?: string | null;
		/** Who can use the link. Optional. */
		readonly scope?: LinkScope | null;
		/** What the link lets its holder do. */
		readonly type?: SharingLinkType | null;
	};
}
/**
 * Make a link to an item that can be passed on. If the app has made such a link before, it gets the same one
 * again.
 *
 * - `POST /drives/{driveId}/items/{itemId}/createLink`
 * - `POST /me/drive/items/{itemId}/createLink`
 * - `POST /users/{userId}/drive/items/{itemId}/createLink`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Files.ReadWrite, Files.ReadWrite.All;
 * delegated, personal: Files.ReadWrite, Files.ReadWrite.All; application: Files.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/driveitem-createlink?view=graph-rest-1.0
 */
export declare function createSharingLink(client: Client, path: OneOf<{
	driveId: string;
	itemId: string;
} | {
	itemId: string;
} | {
	userId: string;
	itemId: string;
}>, options?: CreateSharingLinkOptions): Promise<Permission>;
/** Options of `createUploadSession`. */
export interface CreateUploadSessionOptions extends CallOptions {
	readonly body?: {
		/** Whether the file appears only when the app says so, with one more request. Optional. */
		readonly deferCommit?: boolean | null;
		/** What the service should know about the file. Optional. */
		readonly item?: DriveItemUploadableProperties | null;
	};
	/** Header fields; they win over the client's. */
	readonly headers?: {
		/**
		 * The eTag of the file that is to be replaced. If the file has changed since, the answer is 412 Precondition
		 * Failed. Optional.
		 */
		readonly "if-match"?: string;
	} & Readonly<Record<string, string>>;
}
/**
 * Begin to send a large file in pieces. What has arrived stays with the service for a while, so an upload that
 * breaks off can go on where it stopped. The file appears in its folder once the last piece is there.
 *
 * - `POST /drives/{driveId}/items/{parentId}:/{+filename}:/createUploadSession`
 * - `POST /me/drive/items/{parentId}:/{+filename}:/createUploadSession`
 * - `POST /me/drive/root:/{+itemPath}:/createUploadSession`
 * - `POST /drives/{driveId}/items/{itemId}/createUploadSession`
 * - `POST /groups/{groupId}/drive/items/{itemId}/createUploadSession`
 * - `POST /me/drive/items/{itemId}/createUploadSession`
 * - `POST /users/{userId}/drive/items/{itemId}/createUploadSession`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Files.ReadWrite, Files.ReadWrite.All,
 * Sites.ReadWrite.All; delegated, personal: Files.ReadWrite, Files.ReadWrite.All; application:
 * Sites.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-1.0
 */
export declare function createUploadSession(client: Client, path: OneOf<{
	driveId: string;
	parentId: string;
	filename: string;
} | {
	parentId: string;
	filename: string;
} | {
	itemPath: string;
} | {
	driveId: string;
	itemId: string;
} | {
	groupId: string;
	itemId: string;
} | {
	itemId: string;
} | {
	userId: string;
	itemId: string;
}>, options?: CreateUploadSessionOptions): Promise<UploadSession>;
/** Options of `downloadFile`. */
export interface DownloadFileOptions extends CallOptions {
	/** Query parameters beside OData's. */
	readonly query?: Readonly<Record<string, QueryValue>>;
	/** Header fields; they win over the client's. */
	readonly headers?: {
		/** The eTag of a copy that the app has. If the file is still the same, the answer is 304 Not Modified. Optional. */
		readonly "if-none-match"?: string;
	} & Readonly<Record<string, string>>;
}
/**
 * Read the bytes of a file. Folders have none.
 *
 * - `GET /drives/{driveId}/items/{itemId}/content`
 * - `GET /groups/{groupId}/drive/items/{itemId}/content`
 * - `GET /me/drive/items/{itemId}/content`
 * - `GET /me/drive/root:/{+itemPath}:/content`
 * - `GET /users/{userId}/drive/items/{itemId}/content`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Files.Read, Files.ReadWrite, Files.Read.All,
 * Files.ReadWrite.All; delegated, personal: Files.Read, Files.ReadWrite; application: Files.Read.All,
 * Files.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-1.0
 */
export declare function downloadFile(client: Client, path: OneOf<{
	driveId: string;
	itemId: string;
} | {
	groupId: string;
	itemId: string;
} | {
	itemId: string;
} | {
	itemPath: string;
} | {
	userId: string;
	itemId: string;
}>, options?: DownloadFileOptions): Promise<Blob>;
/** Options of `driveItemSearch`. */
export interface DriveItemSearchOptions<S extends Select<DriveItem> = Select<DriveItem>> extends CallOptions, SelectOption<DriveItem, S>, OrderByOption<DriveItem>, Pick<RequestOptions, "top" | "from"> {
	/** Query parameters beside OData's. */
	readonly query?: Readonly<Record<string, QueryValue>>;
}
/**
 * Find items in a drive, or below one folder, by words of their names and contents.
 *
 * - `GET /drives/{driveId}/root/search(q='{q}')`
 * - `GET /me/drive/root/search(q='{q}')`
 * - `GET /me/drive/items/{itemId}/search(q='{q}')`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Files.Read, Files.ReadWrite, Files.Read.All,
 * Files.ReadWrite.All; delegated, personal: Files.Read, Files.ReadWrite; application: Files.Read.All,
 * Files.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/driveitem-search?view=graph-rest-1.0
 */
export declare function driveItemSearch<const S extends Select<DriveItem> = undefined>(client: Client, path: OneOf<{
	driveId: string;
	/** The words to look for. Required. */
	q: string;
} | {
	q: string;
} | {
	itemId: string;
	q: string;
}>, options?: DriveItemSearchOptions<S>): Pages<Selected<DriveItem, S, undefined>>;
/** Options of `followChangesInDrive`. */
export interface FollowChangesInDriveOptions<
	S extends Select<DriveItem> = Select<DriveItem>,
	E extends Expand<DriveItem> = Expand<DriveItem>
> extends CallOptions, SelectOption<DriveItem, S>, ExpandOption<DriveItem, E>, OrderByOption<DriveItem>, Pick<RequestOptions, "filter" | "top" | "skipToken" | "deltaToken" | "from"> {
	/** Query parameters beside OData's. */
	readonly query?: {
		/** Optional. Where the last answer ended; latest for no more than that. */
		readonly token?: string;
	} & Readonly<Record<string, QueryValue>>;
}
/**
 * Learn which items of a drive have been added, changed or removed since the last time.
 *
 * - `GET /drives/{driveId}/root/delta`
 * - `GET /me/drive/root/delta`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Files.Read, Files.ReadWrite; delegated,
 * personal: Files.Read, Files.ReadWrite; application: Files.Read.All, Files.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/driveitem-delta?view=graph-rest-1.0
 */
export declare function followChangesInDrive<
	const S extends Select<DriveItem> = undefined,
	const E extends Expand<DriveItem> = undefined
>(client: Client, path?: OneOf<{
	driveId: string;
} | {}>, options?: FollowChangesInDriveOptions<S, E>): Pages<Selected<DriveItem, S, E> & Removed>;
/** Options of `getDriveByItsIdentifier`. */
export interface GetDriveByItsIdentifierOptions<
	S extends Select<Drive> = Select<Drive>,
	E extends Expand<Drive> = Expand<Drive>
> extends CallOptions, SelectOption<Drive, S>, ExpandOption<Drive, E> {
	/** Query parameters beside OData's. */
	readonly query?: Readonly<Record<string, QueryValue>>;
}
/**
 * Read what is known about a drive. A drive can be reached from the user or the group to whom it belongs.
 *
 * `GET /drives/{driveId}`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Files.Read, Files.ReadWrite, Files.Read.All,
 * Files.ReadWrite.All; delegated, personal: Files.Read, Files.ReadWrite; application: Files.Read.All,
 * Files.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-1.0
 */
export declare function getDriveByItsIdentifier<
	const S extends Select<Drive> = undefined,
	const E extends Expand<Drive> = undefined
>(client: Client, path: {
	driveId: string;
}, options?: GetDriveByItsIdentifierOptions<S, E>): Promise<Selected<Drive, S, E>>;
/** Options of `getDriveItem`. */
export interface GetDriveItemOptions<
	S extends Select<DriveItem> = Select<DriveItem>,
	E extends Expand<DriveItem> = Expand<DriveItem>
> extends CallOptions, SelectOption<DriveItem, S>, ExpandOption<DriveItem, E> {
	/** Query parameters beside OData's. */
	readonly query?: Readonly<Record<string, QueryValue>>;
	/** Header fields; they win over the client's. */
	readonly headers?: {
		/** The eTag of a copy that the app has. If the item is still the same, the answer is 304 Not Modified. Optional. */
		readonly "if-none-match"?: string;
	} & Readonly<Record<string, string>>;
}
/**
 * Read what is known about a file or a folder, by its identifier or by its path.
 *
 * - `GET /drives/{driveId}/items/{itemId}`
 * - `GET /drives/{driveId}/root:/{+itemPath}`
 * - `GET /groups/{groupId}/drive/items/{itemId}`
 * - `GET /groups/{groupId}/drive/root:/{+itemPath}`
 * - `GET /me/drive/items/{itemId}`
 * - `GET /me/drive/root:/{+itemPath}`
 * - `GET /users/{userId}/drive/items/{itemId}`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Files.Read, Files.ReadWrite, Files.Read.All,
 * Files.ReadWrite.All; delegated, personal: Files.Read, Files.ReadWrite; application: Files.Read.All,
 * Files.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-1.0
 */
export declare function getDriveItem<
	const S extends Select<DriveItem> = undefined,
	const E extends Expand<DriveItem> = undefined
>(client: Client, path: OneOf<{
	driveId: string;
	itemId: string;
} | {
	driveId: string;
	itemPath: string;
} | {
	groupId: string;
	itemId: string;
} | {
	groupId: string;
	itemPath: string;
} | {
	itemId: string;
} | {
	itemPath: string;
} | {
	userId: string;
	itemId: string;
}>, options?: GetDriveItemOptions<S, E>): Promise<Selected<DriveItem, S, E>>;
/** Options of `uploadOrReplaceSmallFile`. */
export interface UploadOrReplaceSmallFileOptions extends CallOptions {
	readonly body: Content;
}
/**
 * Write the bytes of a new file, or other bytes into a file that exists. The file may be up to 4 MB long; a
 * longer one needs an upload session.
 *
 * - `PUT /drives/{driveId}/items/{itemId}/content`
 * - `PUT /groups/{groupId}/drive/items/{itemId}/content`
 * - `PUT /me/drive/items/{itemId}/content`
 * - `PUT /users/{userId}/drive/items/{itemId}/content`
 * - `PUT /drives/{driveId}/items/{parentId}:/{+filename}:/content`
 * - `PUT /me/drive/items/{parentId}:/{+filename}:/content`
 * - `PUT /me/drive/root:/{+itemPath}:/content`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Files.ReadWrite, Files.ReadWrite.All;
 * delegated, personal: Files.ReadWrite, Files.ReadWrite.All; application: Files.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-1.0
 */
export declare function uploadOrReplaceSmallFile(client: Client, path: OneOf<{
	driveId: string;
	itemId: string;
} | {
	groupId: string;
	itemId: string;
} | {
	itemId: string;
} | {
	userId: string;
	itemId: string;
} | {
	driveId: string;
	parentId: string;
	filename: string;
} | {
	parentId: string;
	filename: string;
} | {
	itemPath: string;
}>, options: UploadOrReplaceSmallFileOptions): Promise<DriveItem>;
