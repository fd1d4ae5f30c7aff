import type { AuthenticationMethod, OutlookTask } from "./types/a-z.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions, RequestOptions } from "../runtime/options.js";
import type { Pages } from "../runtime/paging.js";
import type { QueryValue } from "../runtime/query.js";
import type { OneOf } from "../runtime/types.js";
export declare const $listMethods: Operation;
export interface ListMethodsOptions extends CallOptions, Pick<RequestOptions, "expand" | "filter" | "orderby" | "top" | "skip" | "count" | "search" | "from"> {
    readonly select?: readonly (keyof AuthenticationMethod & string)[];
    readonly query?: Readonly<Record<string, QueryValue>>;
}
/**
 * See in which ways a user can sign in.
 *
 * - `GET /me/authentication/methods`
 * - `GET /users/{userId}/authentication/methods`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): UserAuthenticationMethod.Read,
 * UserAuthenticationMethod.ReadWrite; delegated (personal account): not supported; application: not supported;
 * delegated (work or school account): UserAuthenticationMethod.Read.All, UserAuthenticationMethod.ReadWrite.All;
 * delegated (personal account): not supported; application: UserAuthenticationMethod.Read.All,
 * UserAuthenticationMethod.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/authentication-list-methods?view=graph-rest-beta
 */
export declare function listMethods(client: Client, path?: OneOf<{} | {
    /** @remarks One of: `id`, `userPrincipalName`. */
    readonly userId: string;
}>, options?: ListMethodsOptions): Pages<AuthenticationMethod>;
export declare const $outlookTaskComplete: Operation;
export interface OutlookTaskCompleteOptions extends CallOptions, Pick<RequestOptions, "from"> {
}
/**
 * Mark a task as done. If the task recurs, the next one is made and returned as well.
 *
 * - `POST /me/outlook/tasks/{taskId}/complete`
 * - `POST /users/{userId}/outlook/tasks/{taskId}/complete`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Tasks.ReadWrite; delegated (personal
 * account): Tasks.ReadWrite; application: not supported.
 * @deprecated [!CAUTION] The Outlook tasks API is deprecated and will go away.
 * @see https://learn.microsoft.com/graph/api/outlooktask-complete?view=graph-rest-beta
 */
export declare function outlookTaskComplete(client: Client, path: OneOf<{
    readonly taskId: string;
} | {
    /** @remarks One of: `id`, `userPrincipalName`. */
    readonly userId: string;
    readonly taskId: string;
}>, options?: OutlookTaskCompleteOptions): Pages<OutlookTask>;
