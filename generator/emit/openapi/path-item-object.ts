import type { HttpMethod } from "../../model/schema.js";
import type { OperationObject } from "./operation-object.js";

/** @see https://spec.openapis.org/oas/v3.1.1#path-item-object */
export interface PathItemObject {
  readonly get?: OperationObject;
  readonly put?: OperationObject;
  readonly post?: OperationObject;
  readonly delete?: OperationObject;
  readonly head?: OperationObject;
  readonly patch?: OperationObject;
}

/** The methods as members of a path item, in the specification's order. */
const MEMBERS: readonly (readonly [HttpMethod, keyof PathItemObject])[] = [
  ["GET", "get"],
  ["PUT", "put"],
  ["POST", "post"],
  ["DELETE", "delete"],
  ["HEAD", "head"],
  ["PATCH", "patch"],
];

/** The operations of one path by method. */
export function pathItemObject(operations: readonly (readonly [HttpMethod, OperationObject])[]): PathItemObject {
  const byMethod = new Map(operations);
  const members = MEMBERS.flatMap(([method, member]) => {
    const operation = byMethod.get(method);
    return operation === undefined ? [] : [[member, operation] as const];
  });
  return Object.fromEntries(members);
}
