import { entry } from "./entry.js";

/** Findings about requests, responses, permissions and examples. */
export const HTTP_FINDINGS = {
  "request/malformed": entry<{ text: string }>(
    "warning",
    ({ text }) => `\`${text}\` is no request line.`,
    "No operation can be made of it.",
    "Write the method, a space and the path.",
  ),
  "request/malformed-path": entry<{ text: string; reason: string }>(
    "warning",
    ({ text, reason }) => `\`${text}\`: ${reason}.`,
    "A path that cannot be read cannot be called.",
    "Write every placeholder as a segment `{name}`.",
  ),
  "request/no-slash": entry<{ path: string }>(
    "info",
    ({ path }) => `\`${path}\` does not start with a slash.`,
    "It is read as if it did.",
    "Start the path with a slash.",
  ),
  "request/duplicate": entry<{ request: string }>(
    "info",
    ({ request }) => `\`${request}\` is documented twice on this page.`,
    "It is counted once.",
    "Remove one of the lines.",
  ),
  "request/withheld": entry<{ request: string }>(
    "warning",
    ({ request }) => `\`${request}\` is no request that can be made.`,
    "No operation is made of it.",
    "Write every segment of the path, every placeholder as a segment `{name}`.",
  ),
  "request/repaired": entry<{ request: string; repaired: string }>(
    "warning",
    ({ request, repaired }) => `\`${request}\` is no path of the service; it is read as \`${repaired}\`.`,
    "The rest of the documentation leaves no other reading.",
    "Correct the path.",
  ),
  "request/segment-case": entry<{ written: string; used: string }>(
    "info",
    ({ written, used }) => `\`${written}\` is written \`${used}\` elsewhere.`,
    "Services tell upper and lower case apart; a name in lower case throughout gives way to a spelling with capitals.",
    "Write the name as the table of the type or most paths do.",
  ),
  "request/no-cast": entry<{ name: string; type: string; derived: string }>(
    "info",
    ({ name, type, derived }) => `\`${type}\` has no \`${name}\`; the derived \`${derived}\` does.`,
    "A path leads to members of a derived type behind the name of that type only; the path is used as it is.",
    "Put the name of the derived type before the segment, or declare the member in the base type.",
  ),
  "request/function-posted": entry<{ request: string }>(
    "info",
    ({ request }) => `\`POST ${request}\` calls a function, says the example's annotation.`,
    "Functions are called by GET, with their arguments in the path; the request is used as it is.",
    "Correct the request line, or take `isComposable` out of the annotation.",
  ),
  "request/sample-value": entry<{ value: string; owner: string }>(
    "info",
    ({ value, owner }) => `\`${value}\` behind \`${owner}\` is the key of one sample.`,
    "It is read as a placeholder for any key.",
    "Write a placeholder: `{id}`.",
  ),
  "request/no-arguments": entry<{ name: string; parameters: string }>(
    "warning",
    ({ name, parameters }) => `\`${name}\` has the parameters ${parameters}, but no parentheses.`,
    "A function cannot be called without its arguments; they are added to the path.",
    "Write the parameters in parentheses behind the name: `name(parameter={parameter})`.",
  ),
  "permission/unknown-row": entry<{ label: string }>(
    "info",
    ({ label }) => `\`${label}\` is no kind of account.`,
    "Its permissions count for every account.",
    "Label the row as delegated (work or school account), delegated (personal Microsoft account) or application.",
  ),
  "permission/ambiguous": entry<{ name: string }>(
    "info",
    ({ name }) => `The list does not say whether \`${name}\` is needed with the permission before it or instead of it.`,
    "The names are read as alternatives, each enough on its own.",
    "Put a comma or `or` between alternatives, and `and` only between permissions that are needed together.",
  ),
  "example/other-service": entry<{ host: string }>(
    "info",
    ({ host }) => `This request goes to \`${host}\`, which is not the documented service.`,
    "It is no example of the page's operations.",
    "Nothing need be done where the page shows what the service sends, or another service.",
  ),
  "example/other-version": entry<{ root: string }>(
    "info",
    ({ root }) => `All examples below \`/${root}\` go to another version of the service.`,
    "It may not be in this version; the request section is taken at its word.",
    "Correct the version in the examples, or move the pages to the other version.",
  ),
  "response/type-conflict": entry<{ said: string; shown: string; used: string }>(
    "warning",
    ({ said, shown, used }) => `The response is a \`${said}\` by this sentence and a \`${shown}\` by the example; \`${used}\` is used.`,
    "The types have nothing to do with one another.",
    "Correct the sentence, or the annotation of the example.",
  ),
  "response/unreadable": entry<Record<never, never>>(
    "info",
    () => "The response section names neither a type nor that there is none.",
    "The result is taken from the example, or is `unknown`.",
    "Say what the response holds.",
  ),
  "example/malformed-message": entry<{ reason: string }>(
    "warning",
    ({ reason }) => `The example is no HTTP message: ${reason}.`,
    "It is not used.",
    "Start a request with the method and the URL, a response with `HTTP/1.1` and the status.",
  ),
} as const;
