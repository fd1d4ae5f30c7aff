import type { CallArgument, PathSegment, RequestTemplate } from "../parse/page.js";
import type { ParameterRows } from "./parameter-rows.js";
import { plainName } from "./parameter-rows.js";

/**
 * Opens fixed arguments of functions that are only samples: those whose parameters the page lists, and those that differ between the
 * lines of the page. What is always the same is a constant of the function.
 */
export function openSampleArguments(requests: readonly RequestTemplate[], rows: ParameterRows): readonly RequestTemplate[] {
  if (!requests.some(({ segments }) => segments.some(({ kind }) => kind === "call"))) return requests;
  const varying = varyingArguments(requests);
  const open = (segment: PathSegment): PathSegment => {
    if (segment.kind !== "call") return segment;
    return { ...segment, arguments: segment.arguments.map((argument) => openArgument(segment.name, argument, rows, varying)) };
  };
  return requests.map((request) => ({ ...request, segments: request.segments.map(open) }));
}

function openArgument(call: string, argument: CallArgument, rows: ParameterRows, varying: ReadonlySet<string>): CallArgument {
  const { name, kind } = argument;
  if (kind !== "literal" || name === undefined) return argument;
  const isSample = rows.get(name) !== undefined || varying.has(keyOf(call, name));
  return isSample ? { ...argument, kind: "placeholder", value: name } : argument;
}

/** Arguments that stand with several values. */
function varyingArguments(requests: readonly RequestTemplate[]): ReadonlySet<string> {
  const values = new Map<string, Set<string>>();
  for (const segment of requests.flatMap(({ segments }) => segments)) {
    if (segment.kind !== "call") continue;
    for (const { name, value, kind } of segment.arguments) {
      if (name === undefined) continue;
      const key = keyOf(segment.name, name);
      const known = values.get(key) ?? new Set<string>();
      values.set(key, known.add(`${kind} ${kind === "literal" ? value : ""}`));
    }
  }
  return new Set([...values].flatMap(([key, known]) => (known.size > 1 ? [key] : [])));
}

function keyOf(call: string, name: string): string {
  return `${call.toLowerCase()} ${plainName(name)}`;
}
