import type { Client } from "../runtime/client.js";
import type { CallOptions, RequestOptions } from "../runtime/options.js";
import type { QueryValue } from "../runtime/query.js";
import type { DateOnly, OneOf } from "../runtime/types.js";
import type { GetEmailActivityUserDetailPeriod } from "./enums/a-z.js";
/** Options of `getEmailActivityUserDetail`. */
export interface GetEmailActivityUserDetailOptions extends CallOptions, Pick<RequestOptions, "top" | "format" | "skipToken"> {
	/** Query parameters beside OData's. */
	readonly query?: Readonly<Record<string, QueryValue>>;
	/** Header fields; they win over the client's. */
	readonly headers?: {
		/**
		 * The eTag of a copy that the app has. If the report is still the same, the answer is 304 Not Modified.
		 * Optional.
		 */
		readonly "If-None-Match"?: string;
	} & Readonly<Record<string, string>>;
}
/**
 * Learn who sent, received and read how much mail, for a period or for a day.
 *
 * - `GET /reports/getEmailActivityUserDetail(period='{period}')`
 * - `GET /reports/getEmailActivityUserDetail(date={date})`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Reports.Read.All; delegated, personal: not
 * supported; application: Reports.Read.All.
 * @see https://learn.microsoft.com/graph/api/reportroot-getemailactivityuserdetail?view=graph-rest-1.0
 */
export declare function getEmailActivityUserDetail(client: Client, path: OneOf<{
	/**
	 * How far back the report goes. The supported values are: D7, D30, D90, and D180, the figure being a number of
	 * days.
	 */
	period: GetEmailActivityUserDetailPeriod;
} | {
	/** The day to report on, as YYYY-MM-DD. It lies within the last 30 days. */
	date: DateOnly;
}>, options?: GetEmailActivityUserDetailOptions): Promise<Blob>;
