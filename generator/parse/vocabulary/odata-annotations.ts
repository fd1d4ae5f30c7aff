/** Control information of OData 4.0 and 4.01, without `@` and `odata.`, as it stands on an object or behind the name of a member. */
export const CONTROL_INFORMATION: ReadonlySet<string> = new Set([
  "associationLink",
  "bind",
  "context",
  "count",
  "delta",
  "deltaLink",
  "editLink",
  "etag",
  "id",
  "mediaContentType",
  "mediaEditLink",
  "mediaEtag",
  "mediaReadLink",
  "metadataEtag",
  "navigationLink",
  "nextLink",
  "readLink",
  "reason",
  "removed",
  "type",
]);

/** How the name of an object's type is spelt, in lower case. */
export const TYPE_ANNOTATIONS: ReadonlySet<string> = new Set(["@odata.type", "@type", "odata.type"]);

/** What stands before control information. */
export const ODATA_PREFIX = "odata.";

/** Control information of streams. */
export const MEDIA_TERM = /^(?:odata\.)?media/;
