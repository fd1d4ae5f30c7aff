import type { Client } from "../runtime/client.js";
import type { CallOptions, RequestOptions } from "../runtime/options.js";
import type { Pages } from "../runtime/paging.js";
import type { QueryValue } from "../runtime/query.js";
import type { Select, SelectOption, Selected } from "../runtime/selection.js";
import type { NoKeys } from "../runtime/types.js";
import type { Device } from "./types/a-z.js";
/** Options of `listDevices`. */
export interface ListDevicesOptions<S extends Select<Device> = Select<Device>> extends CallOptions, SelectOption<Device, S>, Pick<RequestOptions, "filter" | "top" | "from"> {
	/** Query parameters beside OData's. */
	readonly query?: Readonly<Record<string, QueryValue>>;
}
/**
 * Page through the devices that the organization knows.
 *
 * `GET /devices`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Device.Read.All, Directory.Read.All;
 * delegated, personal: not supported; application: Device.Read.All, Directory.Read.All.
 * @see https://learn.microsoft.com/graph/api/device-list?view=graph-rest-1.0
 */
export declare function listDevices<const S extends Select<Device> = undefined>(client: Client, path?: NoKeys, options?: ListDevicesOptions<S>): Pages<Selected<Device, S, undefined>>;
