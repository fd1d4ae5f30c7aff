import type { Sample } from "../page.js";
import type { Reading } from "../reading.js";
import type { FenceView } from "./fences.js";
import { messageAnnotation } from "./message-annotation.js";

/** Reads the JSON that stands outside messages, annotated as an example of a type. */
export function readSamples(fences: readonly FenceView[], reading: Reading): Sample[] {
  return fences.flatMap(({ use, annotation, fence }) => {
    if (use !== "other" || annotation?.blockType !== "example" || !/^\s*[[{]/.test(fence.content.text)) return [];
    const said = messageAnnotation(annotation);
    if (said.odataType === undefined) return [];
    reading.read(fence);
    reading.saw("example/sample");
    return [{ body: fence.content, annotation: said }];
  });
}
