import type { OpenApiContext } from "./context.js";
import { uriReference } from "./plain-text.js";

/** @see https://spec.openapis.org/oas/v3.1.1#external-documentation-object */
export interface ExternalDocumentationObject {
  readonly url: string;
}

/** The link to a page, to be spread: nothing where it has no address. */
export function pageLink(page: string | undefined, context: OpenApiContext): { readonly externalDocs?: ExternalDocumentationObject } {
  const url = page === undefined ? undefined : context.prose.pageUrl?.(page);
  return url === undefined ? {} : { externalDocs: { url: uriReference(url) } };
}
