import type { Endpoint } from "./types/a-z.js";
import { callPaged } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions, RequestOptions } from "../runtime/options.js";
import type { Pages } from "../runtime/paging.js";
import type { QueryValue } from "../runtime/query.js";
import type { Expand, ExpandOption, OrderByOption, Select, SelectOption, Selected } from "../runtime/selection.js";

/** Options of `listEndpoints`. */
export interface ListEndpointsOptions<
  S extends Select<Endpoint> = Select<Endpoint>,
  E extends Expand<Endpoint> = Expand<Endpoint>,
>
  extends
    CallOptions,
    SelectOption<Endpoint, S>,
    ExpandOption<Endpoint, E>,
    OrderByOption<Endpoint>,
    Pick<RequestOptions, "filter" | "top" | "skip" | "count" | "search" | "from"> {
  /** Query parameters beside OData's. */
  readonly query?: Readonly<Record<string, QueryValue>>;
}

/**
 * See which things outside the directory belong to a group.
 *
 * `GET /groups/{groupId}/endpoints`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: Group.Read.All, Directory.Read.All; delegated,
 * personal: not supported; application: Group.Read.All, Directory.Read.All.
 * @see https://learn.microsoft.com/graph/api/group-list-endpoints?view=graph-rest-beta
 */
export function listEndpoints<
  const S extends Select<Endpoint> = undefined,
  const E extends Expand<Endpoint> = undefined,
>(
  client: Client,
  path: {
    /** The group. */
    groupId: string;
  },
  options?: ListEndpointsOptions<S, E>,
): Pages<Selected<Endpoint, S, E>> {
  return callPaged(
    client,
    { id: "group-list-endpoints", method: "GET", version: "beta", paths: ["/groups/{groupId}/endpoints"] },
    path,
    options,
  );
}
