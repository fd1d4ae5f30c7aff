import type { Page, RequestMessage, ResponseMessage } from "../parse/page.js";

/** A type's name in JSON, whatever stands behind it. */
const ODATA_TYPE = /"@odata\.type"\s*:\s*"\s*#?(?:collection\(#?)?([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)/gi;

/** The requests and responses of a page's examples, in the order of the page. */
export function messagesOf(page: Page): readonly (RequestMessage | ResponseMessage)[] {
  return page.examples.flatMap(({ request, responses }) => [...(request ? [request] : []), ...responses]);
}

/** The types that the JSON of a page names, in the order of the page; a name as often as it stands there. */
export function shownTypes(page: Page): readonly string[] {
  const texts = [...messagesOf(page).map(({ body }) => body), ...page.types.map(({ representation }) => representation)];
  return texts.flatMap((text) => (text === undefined ? [] : [...text.text.matchAll(ODATA_TYPE)].flatMap((match) => match[1] ?? [])));
}
