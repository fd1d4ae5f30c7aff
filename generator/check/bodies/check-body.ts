import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { showReference } from "../../model/reference.js";
import type { TypeReference } from "../../model/schema.js";
import type { EmbeddedText } from "../../text/embedded-text.js";
import { memberOf, readJson, type JsonNode, type JsonObject, type JsonProperty } from "../../text/json.js";
import { nearest } from "../../text/nearest.js";
import { openingOf, reportMissing, reportMissingKey, reportReadOnly } from "./completeness.js";
import { collectingContext, type BodyContext } from "./context.js";
import type { ExpectedBody, ExpectedParameters, ExpectedValue } from "./expected-body.js";
import { reportJsonFaults } from "./json-faults.js";
import { holdsType, matchName, membersByName, plainMembers } from "./members.js";
import type { SchemaIndex } from "./schema-index.js";
import { checkMember, checkObject, checkUntyped, checkValue, closest, WHOLE } from "./value.js";

/**
 * Holds the JSON of an example against what is documented.
 *
 * @param page - path of the page that it stands on
 * @returns what is wrong with it; nothing for a body that a service could send or take
 */
export function checkBody(body: EmbeddedText, expected: ExpectedBody, page: string, index: SchemaIndex): readonly Diagnostic[] {
  const context = collectingContext(index, page);
  const reading = readJson(body);
  reportJsonFaults(reading, context);
  // Of a body that had to be guessed at, nothing more can be said for certain.
  if (reading.root !== undefined && !reading.repaired) checkRoot(reading.root, expected, context);
  return context.found;
}

function checkRoot(root: JsonNode, expected: ExpectedBody, context: BodyContext): void {
  if (expected.kind === "any") checkUntyped(root, context);
  else if (expected.kind === "error") checkError(root, context);
  else if (expected.kind === "parameters") checkParameters(root, expected, context);
  else checkResult(root, expected, context);
}

function checkResult(root: JsonNode, expected: ExpectedValue, context: BodyContext): void {
  const error = unexpectedError(root, expected, context);
  if (error !== undefined) context.report("example/unexpected-error", error.name.span, {});
  else if (expected.kind === "value") checkSingleValue(root, expected, context);
  else if (expected.kind === "collection") checkList(root, expected, context);
  else checkOne(root, expected, context);
}

function checkError(root: JsonNode, { report }: BodyContext): void {
  const error = root.kind === "object" ? memberOf(root, "error") : undefined;
  if (error === undefined) report("example/error-form", openingOf(root), {});
}

/** What is the whole of a body, and an error where something else is documented. */
function unexpectedError(root: JsonNode, { types }: ExpectedValue, { index }: BodyContext): JsonProperty | undefined {
  const [member, ...others] = root.kind === "object" ? plainMembers(root) : [];
  if (member?.name.value !== "error" || member.value.kind !== "object" || others.length > 0) return undefined;
  return types.every((type) => type.kind === "structured" && !index.members(type.name).has("error")) ? member : undefined;
}

function checkParameters(root: JsonNode, { properties, required }: ExpectedParameters, context: BodyContext): void {
  if (root.kind === "object") {
    const members = membersByName(properties);
    const names = properties.map(({ name }) => name);
    for (const property of plainMembers(root)) {
      const known = matchName(property, members, context);
      if (known !== undefined) {
        checkMember(known, context);
        continue;
      }
      const { name, value } = property;
      const meant = nearest(name.value, names);
      context.report("example/unknown-parameter", name.span, { name: name.value, ...(meant !== undefined && { meant }) });
      checkUntyped(value, context);
    }
    reportMissing(root, required, properties, context);
  } else checkUntyped(root, context);
}

function checkSingleValue(root: JsonNode, { types }: ExpectedValue, context: BodyContext): void {
  const value = root.kind === "object" ? memberOf(root, "value") : root;
  if (value !== undefined) checkValue(value, closest(value, types, context), WHOLE, context);
  else if (root.kind === "object" && plainMembers(root).length > 0)
    reportForm(root, `\`${textOf(types)}\` in \`value\``, "an object without `value`", context);
}

function checkList(root: JsonNode, expected: ExpectedValue, context: BodyContext): void {
  const shown = contentOf(root);
  const documented = `a collection of \`${textOf(expected.types)}\``;
  if (root.kind === "array") reportForm(root, documented, "a list without an object around it", context);
  else if (shown?.kind === "object" && expected.isMixed !== true) reportForm(shown, documented, "one object", context);
  checkElements(shown, expected, context);
  if (root.kind === "object" && shown?.kind === "array") checkUntyped(withoutValue(root), context);
}

function checkOne(root: JsonNode, expected: ExpectedValue, context: BodyContext): void {
  const { types, isMixed } = expected;
  const shown = contentOf(root);
  const hasValue = types.some((type) => type.kind === "structured" && context.index.members(type.name).has("value"));
  if (hasValue || shown === root || root.kind !== "object") {
    checkElements(root, expected, context);
    if (root.kind === "object") checkRequest(root, expected, context);
    return;
  }
  const what = shown?.kind === "array" ? "a list" : shown?.kind === "object" ? "an object that holds it in `value`" : "a single value";
  if (shown !== undefined && !(isMixed === true && shown.kind === "array")) reportForm(root, `one \`${textOf(types)}\``, what, context);
  if (shown?.kind === "array" || shown?.kind === "object") checkElements(shown, expected, context);
  checkUntyped(withoutValue(root), context);
}

/** What a request needs and what it may not have; of a body that is about something else, nothing is known of either. */
function checkRequest(root: JsonObject, { types, listed = [], required = [], isSent }: ExpectedValue, context: BodyContext): void {
  const type = closest(root, types, context);
  if (isSent !== true || type.kind !== "structured" || holdsType(root, type.name, context.index)) return;
  reportMissing(root, required, listed, context);
  reportReadOnly(root, type.name, membersByName(listed), context);
}

/** What a body is about: what stands in `value`, where that is a list or stands alone. */
function contentOf(root: JsonNode): JsonNode | undefined {
  if (root.kind !== "object") return root;
  const value = memberOf(root, "value");
  const isAlone = plainMembers(root).every(({ name }) => name.value === "value");
  return value?.kind === "array" || isAlone ? value : root;
}

function withoutValue(root: JsonObject): JsonObject {
  return { ...root, properties: root.properties.filter(({ name }) => name.value !== "value") };
}

function checkElements(shown: JsonNode | undefined, { types, listed = [], isWhole }: ExpectedValue, context: BodyContext): void {
  if (shown === undefined) return;
  const root = { listed: membersByName(listed) };
  for (const node of shown.kind === "array" ? shown.items : [shown]) {
    const type = closest(node, types, context);
    if (node.kind === "object" && type.kind === "structured") {
      checkObject(node, type.name, context, root);
      if (isWhole === true) reportMissingKey(node, type.name, context);
    } else checkValue(node, type, WHOLE, context);
  }
}

function reportForm(root: JsonNode, documented: string, shown: string, { report }: BodyContext): void {
  report("example/body-form", openingOf(root), { documented, shown });
}

function textOf([first]: readonly TypeReference[]): string {
  return first === undefined ? "" : showReference(first);
}
