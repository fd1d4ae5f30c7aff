import type { CallRecord } from "./types/a-z.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions } from "../runtime/options.js";
import type { QueryValue } from "../runtime/query.js";
import type { Expand, ExpandOption, Select, SelectOption, Selected } from "../runtime/selection.js";
/** Options of `getCallRecord`. */
export interface GetCallRecordOptions<
	S extends Select<CallRecord> = Select<CallRecord>,
	E extends Expand<CallRecord> = Expand<CallRecord>
> extends CallOptions, SelectOption<CallRecord, S>, ExpandOption<CallRecord, E> {
	/** Query parameters beside OData's. */
	readonly query?: Readonly<Record<string, QueryValue>>;
}
/**
 * Read what is known about a call, with its sessions if they are asked for.
 *
 * `GET /communications/callRecords/{callRecordId}`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: not supported; delegated, personal: not
 * supported; application: CallRecords.Read.All.
 * @see https://learn.microsoft.com/graph/api/callrecords-callrecord-get?view=graph-rest-beta
 */
export declare function getCallRecord<
	const S extends Select<CallRecord> = undefined,
	const E extends Expand<CallRecord> = undefined
>(client: Client, path: {
	callRecordId: string;
}, options?: GetCallRecordOptions<S, E>): Promise<Selected<CallRecord, S, E>>;
