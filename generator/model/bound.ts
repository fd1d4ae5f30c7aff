import type { OperationDeclaration, Page, PathSegment } from "../parse/page.js";
import { shortName } from "./qualified-name.js";
import { isKeyPredicate, segmentName } from "./path-name.js";
import type { HttpMethod, Operation } from "./schema.js";

/** What is known of the last segment of a path. */
export interface SegmentKnowledge {
  /** Whether the type before it is known, so that a name it does not have is no property. */
  readonly ownerKnown: boolean;
  /** Whether it is a property of that type, or of any type where that is not known. */
  readonly isMember: boolean;
}

/** Words in the name of a page's file that say what is done with what the path leads to; without one the name is the function's. */
const FILE_VERBS: ReadonlySet<string> = new Set(["create", "delete", "get", "list", "post", "put", "update", "upsert"]);

/** The action or function that a path ends with: a name that is no property, or one that is called. */
export function boundOperation(
  operation: OperationDeclaration,
  method: HttpMethod,
  page: Page,
  knowledge: SegmentKnowledge,
): Operation["bound"] {
  const segments = operation.requests[0]?.segments ?? [];
  const last = segments.at(-1);
  const name = segmentName(last);
  if (last === undefined || name === undefined || name === "") return undefined;
  const kind = method === "GET" ? "function" : method === "POST" ? "action" : undefined;
  if (kind === undefined) return undefined;
  if (last.kind === "call") return isKeyPredicate(last) ? undefined : { kind, name };
  if (segments.length < 2 || !isIdentifier(name)) return undefined;
  const titled = isTitled(operation.title.value, name);
  if (knowledge.isMember && !titled) return undefined;
  if (kind === "action") return titled || isAction(operation, last, knowledge) ? { kind, name } : undefined;
  return titled || operation.response.delta || (knowledge.ownerKnown && isNamedAfter(page, name)) ? { kind, name } : undefined;
}

/** Whether the page's file is named after a type and a function of it: `drive-recent.md`. */
function isNamedAfter({ path }: Page, name: string): boolean {
  const words = path
    .slice(path.lastIndexOf("/") + 1)
    .replace(/\.md$/i, "")
    .toLowerCase()
    .split(/[-_]/);
  return words.length > 1 && words.at(-1) === name.toLowerCase() && !words.some((word) => FILE_VERBS.has(word));
}

function isAction(operation: OperationDeclaration, last: PathSegment, { ownerKnown }: SegmentKnowledge): boolean {
  if (operation.body.kind === "parameters" || ownerKnown) return true;
  const qualified = last.kind === "literal" && last.text !== shortName(last.text);
  return qualified || !/^(?:create|add|post)\b/i.test(operation.title.value);
}

function isIdentifier(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name);
}

/** Titles of actions and functions: `user: sendMail`, `sendMail action`. */
function isTitled(title: string, name: string): boolean {
  const words = title.toLowerCase();
  const lower = name.toLowerCase();
  return words.endsWith(`: ${lower}`) || words === `${lower} action` || words === `${lower} function` || words === lower;
}
