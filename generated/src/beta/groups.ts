import type { Endpoint } from "./types/a-z.js";
import { callPaged } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { Operation } from "../runtime/operation.js";
import type { CallOptions, RequestOptions } from "../runtime/options.js";
import type { Pages } from "../runtime/paging.js";
import type { QueryValue } from "../runtime/query.js";

export const $listEndpoints: Operation = {
  id: "group-list-endpoints",
  method: "GET",
  version: "beta",
  paths: ["/groups/{groupId}/endpoints"],
};

export interface ListEndpointsOptions
  extends
    CallOptions,
    Pick<RequestOptions, "expand" | "filter" | "orderby" | "top" | "skip" | "count" | "search" | "from"> {
  readonly select?: readonly (keyof Endpoint & string)[];
  readonly query?: Readonly<Record<string, QueryValue>>;
}

/**
 * See which things outside the directory belong to a group.
 *
 * `GET /groups/{groupId}/endpoints`
 *
 * @remarks Permissions, least privileged first: delegated (work or school account): Group.Read.All, Directory.Read.All;
 * delegated (personal account): not supported; application: Group.Read.All, Directory.Read.All.
 * @see https://learn.microsoft.com/graph/api/group-list-endpoints?view=graph-rest-beta
 */
export function listEndpoints(
  client: Client,
  path: { readonly groupId: string },
  options?: ListEndpointsOptions,
): Pages<Endpoint> {
  return callPaged(client, $listEndpoints, path, options);
}
