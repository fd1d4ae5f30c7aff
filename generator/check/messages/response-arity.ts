import type { Findings } from "../../model/findings.js";
import { isSuccess } from "../../model/example.js";
import type { Documented } from "../check.js";
import { memberOf, readJson, type JsonNode } from "../../text/json.js";
import { isExact } from "./match-on-page.js";
import { MemberIndex } from "./member-index.js";
import type { ExampleRule } from "./shown-example.js";

/** The member in which a collection stands. */
const VALUES = "value";

/**
 * Makes the rule that holds whether a response shows one object or several against what the response section says, where everything else
 * sides with the example: where it does not, the body is not what is documented, which is another finding.
 */
export function arityRule({ schema }: Documented): ExampleRule {
  const members = new MemberIndex(schema);
  return ({ page, declaration, operation, operations, shown, example }, findings: Findings) => {
    // Of several operations that read, the sentence may be about another.
    const said = operations.filter(({ method }) => method === operation?.method).length === 1 ? declaration?.response : undefined;
    if (said?.kind !== "typed" || said.type === undefined || said.span === undefined || said.delta) return;
    if (shown?.match === undefined || !isExact(shown.match)) return;
    const isSeveral = said.type.kind === "collection";
    if (operation?.responses.some(({ kind }) => kind === (isSeveral ? "collection" : "object")) !== false) return;
    // A type may have a member of that name.
    if (operation.responses.some(({ type }) => type && members.find(type, VALUES).kind === "member")) return;
    for (const response of example.responses.filter(isSuccess)) {
      const root = response.body && readJson(response.body).root;
      const shownSeveral = root && severalIn(root);
      if (root === undefined || shownSeveral === undefined || shownSeveral === isSeveral) continue;
      const values = { shown: shownSeveral ? "a collection" : "one object", said: isSeveral ? "a collection" : "one object" };
      const related = [{ path: page.path, span: said.type.span, message: "said here" }];
      findings.report("example/arity-conflict", page.path, placeOf(root, shownSeveral), values, related);
    }
  };
}

/** Whether a body is a collection; undefined where it shows nothing, or one value by the name that a collection's have. */
function severalIn(root: JsonNode): boolean | undefined {
  if (root.kind === "array") return true;
  if (root.kind !== "object") return undefined;
  const values = memberOf(root, VALUES);
  if (values !== undefined) return values.kind === "array" ? true : undefined;
  return root.properties.some(({ name }) => !name.value.includes("@")) ? false : undefined;
}

/** The name of the member that makes the body a collection, else its opening bracket. */
function placeOf(root: JsonNode, several: boolean): JsonNode["span"] {
  const values = several && root.kind === "object" ? root.properties.find(({ name }) => name.value === VALUES) : undefined;
  return values?.name.span ?? { ...root.span, end: root.span.start + 1 };
}
