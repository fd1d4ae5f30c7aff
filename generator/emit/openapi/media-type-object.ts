import { recordOf, type NamedMap } from "./record.js";
import { isEmptySchema, type SchemaObject } from "./schema-object.js";
import { append } from "../../text/append.js";

/** @see https://spec.openapis.org/oas/v3.1.1#media-type-object */
export interface MediaTypeObject {
  readonly schema?: SchemaObject;
}

/** Payloads by media type. */
export type ContentMap = NamedMap<MediaTypeObject>;

/** The media type of documents without another. */
export const JSON_MEDIA_TYPE = "application/json";

const MEDIA_RANGE = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+$/;

/** The media type without parameters, in lower case; any, where what is documented is none. */
export function mediaRange(documented: string): string {
  const range = (documented.split(/[;,]/, 1)[0] ?? "").trim().toLowerCase();
  return MEDIA_RANGE.test(range) ? range : "*/*";
}

/** Whether a media type is JSON's. */
export function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(mediaType);
}

/** Media types and their schemas; a schema that says nothing is left out. */
export function contentMap(schemas: readonly (readonly [mediaType: string, schema: SchemaObject])[]): ContentMap {
  return recordOf(schemas.map(([mediaType, schema]) => [mediaType, isEmptySchema(schema) ? {} : { schema }] as const));
}

/** Brings payloads of the same media type together, in the order of their first. */
export function byMediaType<T>(payloads: readonly T[], mediaType: (payload: T) => string): ReadonlyMap<string, readonly [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const payload of payloads) {
    const range = mediaType(payload);
    append(groups, range, payload);
  }
  return groups;
}
