import { callPaged } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions, RequestOptions } from "../runtime/options.js";
import type { Pages } from "../runtime/paging.js";
import type { QueryValue } from "../runtime/query.js";
import type { Device } from "./types/a-z.js";

export const $listDevices: Operation = { id: "device-list", method: "GET", version: "v1.0", paths: ["/devices"] };

export interface ListDevicesOptions extends CallOptions, Pick<RequestOptions, "filter" | "top" | "from"> {
  readonly select?: readonly (keyof Device & string)[];
  readonly query?: Readonly<Record<string, QueryValue>>;
}

/**
 * Page through the devices that the organization knows.
 *
 * `GET /devices`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Device.Read.All, Directory.Read.All;
 * delegated (personal account): not supported; application: Device.Read.All, Directory.Read.All.
 * @see https://learn.microsoft.com/graph/api/device-list?view=graph-rest-1.0
 */
export function listDevices(
  client: Client,
  path: Record<string, never> = {},
  options?: ListDevicesOptions,
): Pages<Device> {
  return callPaged(client, $listDevices, path, options);
}
