import type { Client } from "../runtime/client.js";
import type { CallOptions, RequestOptions } from "../runtime/options.js";
import type { Pages } from "../runtime/paging.js";
import type { NoKeys } from "../runtime/types.js";
import type { AnyDirectoryObject } from "./types/a-z.js";
/** Options of `getByIds`. */
export interface GetByIdsOptions extends CallOptions, Pick<RequestOptions, "from"> {
	readonly body: {
		/** The identifiers, at most 1000 of them. */
		readonly ids: readonly string[];
		/** The types to look among, for example user and group. All types if left out. */
		readonly types?: readonly string[];
	};
}
/**
 * Look up many objects by their identifiers in one call. Identifiers that belong to no object are passed over.
 *
 * `POST /directoryObjects/getByIds`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Directory.Read.All, Directory.ReadWrite.All;
 * delegated, personal: not supported; application: none needed.
 * @see https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-1.0
 */
export declare function getByIds(client: Client, path: NoKeys, options: GetByIdsOptions): Pages<AnyDirectoryObject>;
