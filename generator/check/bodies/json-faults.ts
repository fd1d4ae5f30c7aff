import { splitFaults, type JsonFault, type JsonReading } from "../../text/json.js";
import type { Replacement } from "../../text/replacement.js";
import type { BodyContext } from "./context.js";

/** Reports what keeps a text from being JSON, once for the text, where its first fault stands. */
export function reportJsonFaults({ faults, root }: JsonReading, { report }: BodyContext): void {
  const { elisions, others } = splitFaults(faults);
  const shown = others.length > 0 ? others : elisions;
  const [fault] = shown;
  if (fault === undefined) return;
  const code = root === undefined ? "example/json-unreadable" : others.length > 0 ? "example/json-invalid" : "example/json-elided";
  const fix = fixOf(shown);
  report(code, fault.span, { fault: fault.message, more: shown.length - 1 }, fix && { fix });
}

/** What mends all faults together; nothing where one of them is not certain, for the text would stay what it is: no JSON. */
function fixOf(faults: readonly JsonFault[]): readonly Replacement[] | undefined {
  return faults.every(({ fix }) => fix !== undefined) ? faults.flatMap(({ fix = [] }) => fix) : undefined;
}

/** Whether something is left out of a text on purpose. */
export function isElided({ faults }: JsonReading): boolean {
  return splitFaults(faults).elisions.length > 0;
}
