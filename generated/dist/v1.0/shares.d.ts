import type { Client } from "../runtime/client.js";
import type { CallOptions } from "../runtime/options.js";
import type { QueryValue } from "../runtime/query.js";
import type { Expand, ExpandOption, Select, SelectOption, Selected } from "../runtime/selection.js";
import type { DriveItem } from "./types/a-z.js";
/** Options of `openSharedItem`. */
export interface OpenSharedItemOptions<
	S extends Select<DriveItem> = Select<DriveItem>,
	E extends Expand<DriveItem> = Expand<DriveItem>
> extends CallOptions, SelectOption<DriveItem, S>, ExpandOption<DriveItem, E> {
	/** Query parameters beside OData's. */
	readonly query?: Readonly<Record<string, QueryValue>>;
	/** Header fields; they win over the client's. */
	readonly headers?: {
		/**
		 * Optional. How long the right to the item lasts. redeemSharingLink: The caller keeps the right to the item.
		 * redeemSharingLinkIfNecessary: The caller has the right for this request only.
		 */
		readonly Prefer?: string;
	} & Readonly<Record<string, string>>;
}
/**
 * Read a driveItem that somebody has shared, by its token or by the link to it.
 *
 * `GET /shares/{shareId}/driveItem`
 *
 * @remarks Permissions, least privileged first: any account: Files.ReadWrite.
 * @see https://learn.microsoft.com/graph/api/shares-get?view=graph-rest-1.0
 */
export declare function openSharedItem<
	const S extends Select<DriveItem> = undefined,
	const E extends Expand<DriveItem> = undefined
>(client: Client, path: {
	/**
	 * The token, or the link in base 64. Required.
	 *
	 * @remarks One of: `shareId`, `encodedSharingUrl`.
	 */
	shareId: string;
}, options?: OpenSharedItemOptions<S, E>): Promise<Selected<DriveItem, S, E>>;
