import type { OperationDeclaration, PathSegment } from "../parse/page.js";
import { shortName } from "./qualified-name.js";
import { segmentName } from "./path-name.js";
import type { HttpMethod, Operation } from "./schema.js";

/** What is known of the last segment of a path. */
export interface SegmentKnowledge {
  /** Whether the type before it is known, so that a name it does not have is no property. */
  readonly ownerKnown: boolean;
  /** Whether it is a property of that type, or of any type where that is not known. */
  readonly isMember: boolean;
}

/** The action or function that a path ends with: a name that is no property, or one that is called. */
export function boundOperation(operation: OperationDeclaration, method: HttpMethod, knowledge: SegmentKnowledge): Operation["bound"] {
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
  return titled || operation.response.delta ? { kind, name } : undefined;
}

function isAction(operation: OperationDeclaration, last: PathSegment, { ownerKnown }: SegmentKnowledge): boolean {
  if (operation.body.kind === "parameters" || ownerKnown) return true;
  const qualified = last.kind === "literal" && last.text !== shortName(last.text);
  return qualified || !/^(?:create|add|post)\b/i.test(operation.title.value);
}

function isKeyPredicate(segment: Extract<PathSegment, { kind: "call" }>): boolean {
  return segment.arguments.length === 1 && segment.arguments[0]?.name === undefined;
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
