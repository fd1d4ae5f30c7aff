import { elementOf, showReference } from "../../model/reference.js";
import type { TypeReference } from "../../model/schema.js";
import { splitOutsideBrackets } from "../../parse/grammar/bracket-scan.js";
import type { Documented } from "../check.js";
import { MemberIndex } from "./member-index.js";
import { isDocumented } from "./match-on-page.js";
import { partOf, type UrlOption, type UrlPart } from "./request-url.js";
import { spanOfPart, type ExampleRule, type ShownExample } from "./shown-example.js";

/** Options whose values name members, without the sign. */
const MEMBER_OPTIONS: ReadonlySet<string> = new Set(["expand", "orderby", "select"]);

/** A member that a query names, and that a type does not have. */
interface Unknown {
  readonly part: UrlPart;
  readonly option: string;
  readonly type: TypeReference;
  readonly meant?: string;
}

/** Makes the rule that holds the properties that a query selects, expands and orders by against the type of what is asked for. */
export function queryMembersRule({ schema }: Documented): ExampleRule {
  const members = new MemberIndex(schema);
  return (example, findings) => {
    const { shown, page } = example;
    if (shown?.match === undefined || !isDocumented(shown.match)) return;
    const casts = shown.match.faults.flatMap((fault) => (fault.kind === "cast" ? fault.found.text : []));
    const type = askedType(example, casts.at(-1), members);
    for (const { part, option, type: owner, meant } of shown.url.options.flatMap((given) => unknownIn(given, type, members))) {
      const values = { option, name: part.text, type: showReference(elementOf(owner)), ...(meant !== undefined && { meant }) };
      findings.report("example/unknown-member", page.path, spanOfPart(shown.message.target, part), values);
    }
  };
}

/** The type of what a request reads; undefined where there are several or it is not known. */
function askedType({ operation }: ShownExample, cast: string | undefined, members: MemberIndex): TypeReference | undefined {
  if (operation?.method !== "GET" || operation.bound !== undefined) return undefined;
  if (cast !== undefined) return members.has(cast) ? { kind: "structured", name: cast } : undefined;
  const types = operation.responses.flatMap(({ type, kind }) => (type && (kind === "object" || kind === "collection") ? [type] : []));
  return types.length === 1 ? types[0] : undefined;
}

function unknownIn({ name, value }: UrlOption, type: TypeReference | undefined, members: MemberIndex): readonly Unknown[] {
  const option = name.text.replace(/^\$/, "").toLowerCase();
  if (type === undefined || value === undefined || !MEMBER_OPTIONS.has(option)) return [];
  return splitOutsideBrackets(value.text, ",").flatMap(({ start, end }) =>
    unknownInItem(`$${option}`, partOf(value.text, start, end, value.start), type, members),
  );
}

/** A path of members: names alone, so that what is a placeholder, a cast, an annotation or an expression is none. */
const MEMBER_PATH = /^[A-Za-z_]\w*(?:\/[A-Za-z_]\w*)*$/;

/** One of the values of an option: a path, and of an expansion its own options in parentheses behind it. */
function unknownInItem(option: string, item: UrlPart, type: TypeReference, members: MemberIndex): readonly Unknown[] {
  const lead = item.text.length - item.text.trimStart().length;
  const open = item.text.indexOf("(");
  const path = (open < 0 ? item.text : item.text.slice(0, open)).trim().replace(option === "$orderby" ? /\s+(?:asc|desc)$/i : /(?!)/, "");
  // What is ordered by may be an expression.
  if (!MEMBER_PATH.test(path) || (open >= 0 && option !== "$expand")) return [];
  let owner = type;
  let at = lead;
  for (const name of path.split("/")) {
    const found = members.find(owner, name);
    if (found.kind === "unknown") return [];
    if (found.kind === "none") {
      const part = partOf(item.text, at, at + name.length, item.start);
      return [{ part, option, type: owner, ...(found.near !== undefined && { meant: found.near }) }];
    }
    owner = found.type;
    at += name.length + 1;
  }
  return open < 0 ? [] : nested(partOf(item.text, open + 1, item.text.lastIndexOf(")"), item.start), owner, members);
}

/** The options of an expansion, between semicolons. */
function nested(inside: UrlPart, type: TypeReference, members: MemberIndex): readonly Unknown[] {
  return splitOutsideBrackets(inside.text, ";").flatMap(({ start, end }) => {
    const option = partOf(inside.text, start, end, inside.start);
    const equals = option.text.indexOf("=");
    if (equals < 0) return [];
    const name = { ...partOf(option.text, 0, equals, option.start), text: option.text.slice(0, equals).trim() };
    return unknownIn({ ...option, name, value: partOf(option.text, equals + 1, option.text.length, option.start) }, type, members);
  });
}
