import { typeOfBlock, type Annotation } from "../grammar/annotation.js";
import type { MessageAnnotation } from "../page.js";

/** What an annotation says of the request, response or sample behind it. */
export function messageAnnotation(annotation: Annotation): MessageAnnotation {
  const text = (key: string): string | undefined => {
    const value = annotation.fields.get(key)?.value;
    return typeof value === "string" ? value : undefined;
  };
  const flag = (key: string): boolean | undefined => {
    const value = annotation.fields.get(key)?.value;
    return typeof value === "boolean" ? value : value === "true" ? true : value === "false" ? false : undefined;
  };
  const name = text("name");
  const odataType = typeOfBlock(annotation);
  const flags = {
    isCollection: flag("isCollection"),
    truncated: flag("truncated"),
    isEmpty: flag("isEmpty"),
    expectError: flag("expectError"),
    isComposable: flag("isComposable"),
  };
  const said = Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
  return {
    ...(name !== undefined && { name }),
    ...(odataType && { odataType }),
    ...said,
    span: annotation.span,
  };
}
