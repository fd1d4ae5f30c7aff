import type { CallRecord } from "./types/a-z.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions, RequestOptions } from "../runtime/options.js";
import type { QueryValue } from "../runtime/query.js";
export declare const $getCallRecord: Operation;
export interface GetCallRecordOptions extends CallOptions, Pick<RequestOptions, "expand"> {
    readonly select?: readonly (keyof CallRecord & string)[];
    readonly query?: Readonly<Record<string, QueryValue>>;
}
/**
 * Read what is known about a call, with its sessions if they are asked for.
 *
 * `GET /communications/callRecords/{callRecordId}`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): not supported; delegated (personal
 * account): not supported; application: CallRecords.Read.All.
 * @see https://learn.microsoft.com/graph/api/callrecords-callrecord-get?view=graph-rest-beta
 */
export declare function getCallRecord(client: Client, path: {
    readonly callRecordId: string;
}, options?: GetCallRecordOptions): Promise<CallRecord>;
