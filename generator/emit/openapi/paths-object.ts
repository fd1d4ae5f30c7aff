import { append } from "../../text/append.js";
import { sortedBy } from "../../text/ordinal.js";
import type { OpenApiContext } from "./context.js";
import { planOperationIds } from "./operation-id.js";
import { operationObject, type OperationObject } from "./operation-object.js";
import type { OperationGroup } from "./path-group.js";
import { pathItemObject, type PathItemObject } from "./path-item-object.js";
import { recordOf, type NamedMap } from "./record.js";

/** @see https://spec.openapis.org/oas/v3.1.1#paths-object */
export type PathsObject = NamedMap<PathItemObject>;

/** Every documented path, sorted. */
export function pathsObject(groups: readonly OperationGroup[], context: OpenApiContext): PathsObject {
  const ids = planOperationIds(groups);
  const items = new Map<string, (readonly [OperationGroup["method"], OperationObject])[]>();
  for (const group of groups) {
    const operation = [group.method, operationObject(group, ids.get(group) ?? "", context)] as const;
    append(items, group.template.key, operation);
  }
  return recordOf(sortedBy(items, ([key]) => key).map(([key, operations]) => [key, pathItemObject(operations)] as const));
}
