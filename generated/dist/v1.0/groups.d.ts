import type { Client } from "../runtime/client.js";
import type { CallOptions, RequestOptions } from "../runtime/options.js";
import type { Pages } from "../runtime/paging.js";
import type { QueryValue } from "../runtime/query.js";
import type { Expand, ExpandOption, Select, SelectOption, Selected } from "../runtime/selection.js";
import type { AnyDirectoryObject, Drive, User } from "./types/a-z.js";
/** Options of `addMember`. */
export interface AddMemberOptions extends CallOptions {
	readonly body: {
		readonly "@odata.id": string;
	} & Readonly<Record<string, unknown>>;
}
/**
 * Let a user, a device or another group join a group.
 *
 * `POST /groups/{groupId}/members/$ref`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: GroupMember.ReadWrite.All,
 * Group.ReadWrite.All, Directory.ReadWrite.All; delegated, personal: not supported; application:
 * GroupMember.ReadWrite.All, Group.ReadWrite.All, Directory.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/group-post-members?view=graph-rest-1.0
 */
export declare function addMember(client: Client, path: {
	groupId: string;
}, options: AddMemberOptions): Promise<void>;
/** Options of `getDriveOfGroup`. */
export interface GetDriveOfGroupOptions<
	S extends Select<Drive> = Select<Drive>,
	E extends Expand<Drive> = Expand<Drive>
> extends CallOptions, SelectOption<Drive, S>, ExpandOption<Drive, E> {
	/** Query parameters beside OData's. */
	readonly query?: Readonly<Record<string, QueryValue>>;
}
/**
 * Read what is known about a drive. A drive can be reached from the user or the group to whom it belongs.
 *
 * `GET /groups/{groupId}/drive`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Files.Read, Files.ReadWrite, Files.Read.All,
 * Files.ReadWrite.All; delegated, personal: Files.Read, Files.ReadWrite; application: Files.Read.All,
 * Files.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-1.0
 */
export declare function getDriveOfGroup<
	const S extends Select<Drive> = undefined,
	const E extends Expand<Drive> = undefined
>(client: Client, path: {
	/** Identifies the group. Required. */
	groupId: string;
}, options?: GetDriveOfGroupOptions<S, E>): Promise<Selected<Drive, S, E>>;
/** Options of `listMembers`. */
export interface ListMembersOptions extends CallOptions, Pick<RequestOptions, "select" | "filter" | "top" | "count" | "from"> {
	/** Query parameters beside OData's. */
	readonly query?: Readonly<Record<string, QueryValue>>;
	/** Header fields; they win over the client's. */
	readonly headers?: {
		/** eventual. Required if $count or $filter is used. */
		readonly ConsistencyLevel?: string;
	} & Readonly<Record<string, string>>;
}
/**
 * See who belongs to a group. Members of member groups are not counted. A type behind the address gives the
 * members of that type only.
 *
 * - `GET /groups/{groupId}/members`
 * - `GET /groups/{groupId}/members/microsoft.graph.user`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: GroupMember.Read.All and User.ReadBasic.All,
 * or Group.Read.All and User.ReadBasic.All, or Directory.Read.All; delegated, personal: not supported;
 * application: GroupMember.Read.All, Group.Read.All, Directory.Read.All.
 * @see https://learn.microsoft.com/graph/api/group-list-members?view=graph-rest-1.0
 */
export declare function listMembers(client: Client, path: {
	at: "/groups/{groupId}/members" | "/groups/{groupId}/members/microsoft.graph.user";
	groupId: string;
}, options?: ListMembersOptions): Pages<AnyDirectoryObject | User>;
/**
 * Let an object leave a group. The object itself stays as it is.
 *
 * `DELETE /groups/{groupId}/members/{memberId}/$ref`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: GroupMember.ReadWrite.All,
 * Group.ReadWrite.All, Directory.ReadWrite.All; delegated, personal: not supported; application:
 * GroupMember.ReadWrite.All, Group.ReadWrite.All, Directory.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/group-delete-members?view=graph-rest-1.0
 */
export declare function removeMember(client: Client, path: {
	groupId: string;
	memberId: string;
}, options?: CallOptions): Promise<void>;
