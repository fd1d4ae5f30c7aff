import { entry } from "./entry.js";

/** What keeps a body from being JSON. */
export interface JsonFaults {
  readonly fault: string;
  /** How many others there are. */
  readonly more: number;
}

/** Findings about the bodies of examples. */
export const BODY_FINDINGS = {
  // JSON
  "example/json-unreadable": entry<JsonFaults>(
    "error",
    (fault) => `This cannot be read as JSON: ${faultText(fault)}.`,
    "Nothing is learned from it, and nobody can send or parse it.",
    "Write the body as strict JSON, or give the message the media type that it has.",
  ),
  "example/json-invalid": entry<JsonFaults>(
    "warning",
    (fault) => `This is not strict JSON: ${faultText(fault)}.`,
    "A service or a client that is given this body rejects it.",
    "Write the body as strict JSON.",
  ),
  "example/json-elided": entry<JsonFaults>(
    "info",
    (fault) => `This is JSON for readers only: ${faultText(fault)}.`,
    "A reader understands it, a parser does not.",
    "Leave whole members and items out, and say so with `truncated` in the annotation.",
  ),
  // Shape of the whole
  "example/body-form": entry<{ documented: string; shown: string }>(
    "warning",
    ({ documented, shown }) => `The example shows ${shown} where ${documented} is documented.`,
    "Code that is written after the example fails.",
    "Correct the example, or what the page says of the body.",
  ),
  "example/error-form": entry<Record<never, never>>(
    "warning",
    () => "The response is an error, but the body has no `error`.",
    "Clients read code and message of an error from there.",
    "Show the error as the service sends it, or correct the status.",
  ),
  "example/unexpected-error": entry<Record<never, never>>(
    "warning",
    () => "The body is an error where a result is documented.",
    "Clients look for errors where the status says that there is one.",
    "Show the status of the error, or mark the response with `expectError` in its annotation.",
  ),
  // Members
  "example/other-type": entry<{ type: string; names: string }>(
    "warning",
    ({ type, names }) => `Most of what this object has is not in \`${type}\`: ${names}.`,
    "The example shows another type than the one that is documented, or most of its properties are not documented.",
    "Correct the type, name the derived one in `@odata.type`, or document the properties.",
  ),
  "example/unknown-property": entry<{ name: string; type: string; meant?: string }>(
    "warning",
    ({ name, type, meant }) => `\`${name}\` is no property of \`${type}\`${ending(meant)}`,
    "Callers cannot find it in the documentation or in the generated types.",
    "Correct the name, or document the property on the type's page.",
  ),
  "example/unknown-parameter": entry<{ name: string; meant?: string }>(
    "warning",
    ({ name, meant }) => `\`${name}\` is not in the table of the request body${ending(meant)}`,
    "Callers cannot find it in the documentation or in the generated types.",
    "Correct the name, or add a row for the parameter.",
  ),
  "example/property-case": entry<{ name: string; documented: string }>(
    "warning",
    ({ name, documented }) => `\`${name}\` is documented as \`${documented}\`.`,
    "Names in JSON tell upper and lower case apart.",
    "Write the name as the table does.",
  ),
  "example/missing-property": entry<{ name: string }>(
    "warning",
    ({ name }) => `The body has no \`${name}\`, which the table says is required.`,
    "A service rejects such a request.",
    "Add the property, or correct the description.",
  ),
  "example/read-only": entry<{ names: string }>(
    "info",
    ({ names }) => `A request sends ${names}, documented as read-only.`,
    "A service ignores or rejects what it alone can set.",
    "Leave it out of the request, or correct the description.",
  ),
  "example/missing-key": entry<{ name: string; type: string }>(
    "info",
    ({ name, type }) => `The \`${type}\` has no \`${name}\`, its key.`,
    "A service sends the key unless a request selects other properties.",
    "Add the key, or say with `truncated` in the annotation that something is left out.",
  ),
  "example/not-in-representation": entry<{ names: string }>(
    "info",
    ({ names }) => `The JSON representation leaves out ${names}, which the table has.`,
    "Readers take the representation for the whole type.",
    "Add what is missing to the representation.",
  ),
  // Types
  "example/unnamed-type": entry<{ name: string; type: string; derived: string }>(
    "info",
    ({ name, type, derived }) =>
      `\`${name}\` is a property of \`${derived}\`, which is derived from \`${type}\`; the object does not say that it is one.`,
    "Clients tell derived types by `@odata.type`.",
    "Add `@odata.type` to the object.",
  ),
  "example/unknown-type": entry<{ name: string; meant?: string }>(
    "warning",
    ({ name, meant }) => `The type \`${name}\` is declared on no page${ending(meant)}`,
    "What the example says of it cannot be looked up.",
    "Correct the name, or document the type.",
  ),
  "example/type-name": entry<{ name: string; documented: string }>(
    "warning",
    ({ name, documented }) => `\`${name}\` is documented as \`${documented}\`.`,
    "Clients compare the whole name, and tell upper and lower case apart.",
    "Write the name as the type's page does.",
  ),
  "example/unrelated-type": entry<{ name: string; expected: string }>(
    "warning",
    ({ name, expected }) => `\`${name}\` is not derived from \`${expected}\`, which is documented here.`,
    "Clients take the object for what it names, and find it where it cannot be.",
    "Correct `@odata.type`, or what is documented.",
  ),
  "example/unknown-annotation": entry<{ name: string; meant?: string }>(
    "warning",
    ({ name, meant }) => `OData has no annotation \`${name}\`${ending(meant)}`,
    "Clients look for annotations by their exact names.",
    "Correct the name.",
  ),
  // Values
  "example/value-type": entry<{ name: string; type: string; shown: string }>(
    "warning",
    ({ name, type, shown }) => `\`${name}\` is documented as \`${type}\`, not as ${shown}.`,
    "Code that is written after the example fails.",
    "Correct the value, or the type in the table.",
  ),
  "example/value-form": entry<{ name: string; type: string; value: string }>(
    "warning",
    ({ name, type, value }) => `\`${value}\` is no \`${type}\`, which \`${name}\` is documented as.`,
    "A service rejects such a value, and a client that converts it fails.",
    "Correct the value, or the type in the table.",
  ),
  "example/not-collection": entry<{ name: string; type: string }>(
    "warning",
    ({ name, type }) => `\`${name}\` is documented as \`${type}\`, but shown as one value.`,
    "Code that is written after the example fails.",
    "Put the value in brackets, or correct the type in the table.",
  ),
  "example/not-single": entry<{ name: string; type: string }>(
    "warning",
    ({ name, type }) => `\`${name}\` is documented as one \`${type}\`, but shown as a list.`,
    "Code that is written after the example fails.",
    "Correct the example, or write `collection` behind the type in the table.",
  ),
  "example/enum-value": entry<{ value: string; name: string; meant?: string }>(
    "warning",
    ({ value, name, meant }) => `\`${value}\` is not among the documented values of \`${name}\`${ending(meant)}`,
    "Callers cannot tell which values there are.",
    "Correct the value, or document it.",
  ),
  "example/enum-case": entry<{ value: string; member: string }>(
    "warning",
    ({ value, member }) => `\`${value}\` is documented as \`${member}\`.`,
    "Clients tell upper and lower case apart.",
    "Write the value as it is documented.",
  ),
  "example/null": entry<{ name: string }>(
    "warning",
    ({ name }) => `\`${name}\` is \`null\`, but documented as not nullable.`,
    "Clients do not look for `null` where there cannot be any.",
    "Show a value, or correct the description.",
  ),
} as const;

function faultText({ fault, more }: JsonFaults): string {
  return more === 0 ? fault : `${fault}, and ${more} more ${more === 1 ? "fault" : "faults"}`;
}

/** The end of a sentence, with what was most likely meant. */
function ending(meant: string | undefined): string {
  return meant === undefined ? "." : `; did you mean \`${meant}\`?`;
}
