import type { AnyAuthenticationMethod, OutlookTask } from "./types/a-z.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions, RequestOptions } from "../runtime/options.js";
import type { Pages } from "../runtime/paging.js";
import type { QueryValue } from "../runtime/query.js";
import type { Expand, ExpandOption, OrderByOption, Select, SelectOption, Selected } from "../runtime/selection.js";
import type { OneOf } from "../runtime/types.js";
/** Options of `listMethods`. */
export interface ListMethodsOptions<
	S extends Select<AnyAuthenticationMethod> = Select<AnyAuthenticationMethod>,
	E extends Expand<AnyAuthenticationMethod> = Expand<AnyAuthenticationMethod>
> extends CallOptions, SelectOption<AnyAuthenticationMethod, S>, ExpandOption<AnyAuthenticationMethod, E>, OrderByOption<AnyAuthenticationMethod>, Pick<RequestOptions, "filter" | "top" | "skip" | "count" | "search" | "from"> {
	/** Query parameters beside OData's. */
	readonly query?: Readonly<Record<string, QueryValue>>;
}
/**
 * See in which ways a user can sign in.
 *
 * - `GET /me/authentication/methods`
 * - `GET /users/{userId}/authentication/methods`
 *
 * @remarks Permissions, least privileged first: delegated, work or school, Permissions acting on self:
 * UserAuthenticationMethod.Read, UserAuthenticationMethod.ReadWrite; delegated, personal, Permissions acting on
 * self: not supported; application, Permissions acting on self: not supported; delegated, work or school,
 * Permissions acting on other users: UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All;
 * delegated, personal, Permissions acting on other users: not supported; application, Permissions acting on
 * other users: UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/authentication-list-methods?view=graph-rest-beta
 */
export declare function listMethods<
	const S extends Select<AnyAuthenticationMethod> = undefined,
	const E extends Expand<AnyAuthenticationMethod> = undefined
>(client: Client, path?: OneOf<{} | {
	/** @remarks One of: `id`, `userPrincipalName`. */
	userId: string;
}>, options?: ListMethodsOptions<S, E>): Pages<Selected<AnyAuthenticationMethod, S, E>>;
/** Options of `outlookTaskComplete`. */
export interface OutlookTaskCompleteOptions extends CallOptions, Pick<RequestOptions, "from"> {}
/**
 * Mark a task as done. If the task recurs, the next one is made and returned as well.
 *
 * - `POST /me/outlook/tasks/{taskId}/complete`
 * - `POST /users/{userId}/outlook/tasks/{taskId}/complete`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Tasks.ReadWrite; delegated, personal:
 * Tasks.ReadWrite; application: not supported.
 * @deprecated The Outlook tasks API is deprecated and will go away.
 * @see https://learn.microsoft.com/graph/api/outlooktask-complete?view=graph-rest-beta
 */
export declare function outlookTaskComplete(client: Client, path: OneOf<{
	taskId: string;
} | {
	/** @remarks One of: `id`, `userPrincipalName`. */
	userId: string;
	taskId: string;
}>, options?: OutlookTaskCompleteOptions): Pages<OutlookTask>;
