import type { OperationResponse } from "../../model/schema.js";
import { described, type OpenApiContext } from "./context.js";
import { generalType } from "./general-type.js";
import { byMediaType, contentMap, isJson, JSON_MEDIA_TYPE, mediaRange, type ContentMap } from "./media-type-object.js";
import type { NamedMap } from "./record.js";
import { reasonPhrase } from "../../text/reason-phrase.js";
import { isEmptySchema, type SchemaObject } from "./schema-object.js";
import { typeReferenceSchema } from "./type-reference-schema.js";

/** @see https://spec.openapis.org/oas/v3.1.1#response-object */
export interface ResponseObject {
  readonly description: string;
  readonly headers?: NamedMap<HeaderObject>;
  readonly content?: ContentMap;
}

/** @see https://spec.openapis.org/oas/v3.1.1#header-object */
export interface HeaderObject {
  readonly schema: SchemaObject;
}

type Responses = readonly [OperationResponse, ...OperationResponse[]];

const LINK: SchemaObject = { type: "string", format: "uri-reference" };

/**
 * The answer with one status.
 *
 * @param key - the status, or `default`
 * @param responses - all that is documented of it
 */
export function responseObject(key: string, responses: Responses, context: OpenApiContext): ResponseObject {
  const prose = responses.find(({ description }) => description !== undefined)?.description;
  const payloads = responses.filter(({ kind }) => kind !== "none" && kind !== "redirect");
  const groups = [...byMediaType(payloads, mediaTypeOf)];
  const content = groups.map(([mediaType, group]) => [mediaType, payloadSchema(mediaType, group, context)] as const);
  return {
    description: described(prose, context).description ?? reasonPhrase(key),
    ...(responses.some(({ kind }) => kind === "redirect") && { headers: { Location: { schema: LINK } } }),
    ...(content.length > 0 && { content: contentMap(content) }),
  };
}

function mediaTypeOf({ kind, mediaType }: OperationResponse): string {
  if (mediaType !== undefined) return mediaRange(mediaType);
  switch (kind) {
    case "stream":
      return "application/octet-stream";
    case "text":
      return "text/plain";
    case "none":
    case "object":
    case "collection":
    case "value":
    case "redirect":
      return JSON_MEDIA_TYPE;
  }
}

function payloadSchema(mediaType: string, responses: Responses, context: OpenApiContext): SchemaObject {
  const [{ kind }] = responses;
  const alike = responses.filter((response) => response.kind === kind);
  const type = generalType(
    alike.flatMap((response) => (response.type === undefined ? [] : [response.type])),
    context.types,
  );
  const schema = type === undefined ? {} : typeReferenceSchema(type, context);
  switch (kind) {
    case "object":
      return schema;
    case "collection":
      return collectionSchema(
        schema,
        alike.some(({ delta }) => delta),
      );
    case "value":
      return isJson(mediaType) ? valueSchema(schema) : schema;
    case "stream":
      return { type: "string", format: "binary" };
    case "text":
      return { type: "string" };
    case "none":
    case "redirect":
      return {};
  }
}

/** One page of a collection, as OData's JSON wraps it. */
function collectionSchema(items: SchemaObject, delta: boolean): SchemaObject {
  return {
    type: "object",
    properties: {
      value: { type: "array", items },
      "@odata.count": { type: "integer", format: "int64" },
      "@odata.nextLink": LINK,
      ...(delta && { "@odata.deltaLink": LINK }),
    },
    required: ["value"],
  };
}

/** A single value of a primitive or complex type, as OData's JSON wraps it. */
function valueSchema(value: SchemaObject): SchemaObject {
  return isEmptySchema(value) ? value : { type: "object", properties: { value }, required: ["value"] };
}
