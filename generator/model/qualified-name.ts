const QUALIFIED = /^#?((?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*)$/;

/** The last part of a qualified name. */
export function shortName(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

/** What stands before the last part of a qualified name; undefined where nothing does. */
export function namespaceOf(name: string): string | undefined {
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? undefined : name.slice(0, dot);
}

/** A name as written, without the number sign of an `@odata.type`; undefined for what is no name. */
export function cleanName(written: string): string | undefined {
  return QUALIFIED.exec(written.trim())?.[1];
}

/** The type that an `@odata.type` names: `Collection(microsoft.graph.user)`. */
export function parseODataType(written: string): { readonly name: string; readonly collection: boolean } | undefined {
  const text = written.trim().replace(/^#/, "");
  const collection = /^collection\((.*)\)$/i.exec(text);
  const name = cleanName(collection?.[1] ?? text);
  return name === undefined ? undefined : { name, collection: collection !== null };
}
