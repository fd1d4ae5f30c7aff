import { deprecation, described, type OpenApiContext } from "./context.js";
import { pageLink, type ExternalDocumentationObject } from "./external-documentation-object.js";
import { parameterObjects, type ParameterObject } from "./parameter-object.js";
import type { OperationGroup } from "./path-group.js";
import type { Extension } from "./record.js";
import { requestBodyObject, type RequestBodyObject } from "./request-body-object.js";
import { responsesObject, type ResponsesObject } from "./responses-object.js";
import { permissionsOf, securityRequirements, type SecurityRequirementObject } from "./security-requirement-object.js";
import { operationTag } from "./tag-object.js";

/** @see https://spec.openapis.org/oas/v3.1.1#operation-object */
export interface OperationObject {
  readonly tags: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly externalDocs?: ExternalDocumentationObject;
  readonly operationId: string;
  readonly parameters?: readonly ParameterObject[];
  readonly requestBody?: RequestBodyObject;
  readonly responses: ResponsesObject;
  readonly deprecated?: true;
  readonly security?: readonly SecurityRequirementObject[];
  readonly [extension: Extension]: unknown;
}

/** Where a page of a collection is continued, as generators know it from AutoRest. */
const PAGEABLE = { itemName: "value", nextLinkName: "@odata.nextLink" };

/**
 * One method of one path. Where several pages document it, the first operation speaks for all but for parameters, which are those of
 * all, and payloads, which are those of the operations that are about this request.
 */
export function operationObject(group: OperationGroup, operationId: string, context: OpenApiContext): OperationObject {
  const { operations, speakers } = group;
  const [first] = operations;
  const parameters = parameterObjects(group, context);
  const requestBody = requestBodyObject(speakers, context);
  const security = securityRequirements(operations);
  const permissions = permissionsOf(operations);
  const paged = speakers.some(({ responses }) => responses.some(({ kind }) => kind === "collection"));
  return {
    tags: [operationTag(first)],
    ...summary(first.title, context),
    ...described(first.description, context),
    ...pageLink(first.origin.page, context),
    operationId,
    ...(parameters.length > 0 && { parameters }),
    ...(requestBody && { requestBody }),
    responses: responsesObject(speakers, context),
    ...(operations.every(({ deprecated }) => deprecated !== undefined) && deprecation(first.deprecated, context)),
    ...(security.length > 0 && { security }),
    ...(first.method === "GET" && paged && { "x-ms-pageable": PAGEABLE }),
    ...(first.bound && { "x-docwright-operation-type": first.bound.kind }),
    "x-docwright-operations": operations.map(({ id }) => id),
    ...(permissions.length > 0 && { "x-docwright-permissions": permissions }),
  };
}

function summary(title: string, context: OpenApiContext): { readonly summary?: string } {
  const { description } = described(title, context);
  return description === undefined ? {} : { summary: description };
}
