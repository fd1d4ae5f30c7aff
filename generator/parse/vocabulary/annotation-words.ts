import type { AnnotationField } from "../outline.js";

/** Kinds of blocks that an annotation may name, in lower case. */
export const BLOCK_TYPES: readonly string[] = [
  "resource",
  "request",
  "response",
  "example",
  "ignored",
  "samples",
  "simulatedresponse",
  "testparams",
  "permissions",
];

/** Fields that name the type of a block; the first that is there counts. */
export const TYPE_FIELDS: readonly string[] = ["@odata.type", "@type"];

/** What a field may hold. */
export type FieldKind = Exclude<AnnotationField["kind"], "null">;

/** Fields of an annotation about the block behind it, and what they hold. */
export const BLOCK_FIELDS: ReadonlyMap<string, readonly FieldKind[]> = new Map<string, readonly FieldKind[]>([
  ["blockType", ["text"]],
  ["name", ["text", "list"]],
  ["@odata.type", ["text"]],
  ["@type", ["text"]],
  ["@type.aka", ["text"]],
  ["@property.aka", ["text", "list", "object"]],
  ["@odata.annotations", ["list"]],
  ["isCollection", ["flag"]],
  ["collectionProperty", ["text"]],
  ["isEmpty", ["flag"]],
  ["truncated", ["flag"]],
  ["optionalProperties", ["list"]],
  ["nullableProperties", ["list"]],
  ["expectError", ["flag"]],
  ["keyProperty", ["text"]],
  ["baseType", ["text"]],
  ["abstract", ["flag"]],
  ["isAbstract", ["flag"]],
  ["openType", ["flag"]],
  ["isOpenType", ["flag"]],
  ["isMediaEntity", ["flag"]],
  ["isComposable", ["flag"]],
  ["idempotent", ["flag"]],
  ["opaqueUrl", ["flag"]],
  ["target", ["text"]],
  ["sampleKeys", ["list"]],
  ["scopes", ["text"]],
  ["apiVersions", ["text"]],
  ["tags", ["text"]],
  ["longRunningResponseType", ["text"]],
  ["requestUrls", ["list"]],
  ["mergePermissions", ["flag"]],
]);

/** Fields of an annotation about the page; it may have others. */
export const PAGE_FIELDS: readonly string[] = [
  "type",
  "title",
  "description",
  "keywords",
  "section",
  "canonicalUrl",
  "tocPath",
  "tocIndex",
  "tocBookmarks",
  "headerAdditions",
  "footerAdditions",
  "suppressions",
  "namespace",
];
