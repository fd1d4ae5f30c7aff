import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Span } from "../text/span.js";
import { Findings } from "../model/findings.js";
import type { Difference } from "./differences.js";
import type { Replay } from "./replay.js";

/** What became of the documented requests: each is replayed, or a finding explains why it is not. */
export interface ReplayAccount {
  readonly replayed: number;
  readonly explained: number;
  /** For those that no other finding explains. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The most of a request that a message repeats, in characters. */
const SHOWN_LENGTH = 120;

/**
 * Explains every example that was not replayed as it is documented: by what was found already where they differ, else by a finding that
 * says how they do.
 *
 * @param found - all findings, placed below the root of the run
 * @param rootPaths - the path of a page's file below the root, by the page's path
 */
export function accountFor(
  replays: readonly Replay[],
  found: readonly Diagnostic[],
  rootPaths: ReadonlyMap<string, string>,
): ReplayAccount {
  const findings = new Findings();
  const places = placesOf(found);
  let replayed = 0;
  for (const replay of replays) {
    if (replay.differences.length === 0) replayed++;
    for (const difference of replay.differences) {
      const known = places.get(rootPaths.get(replay.page) ?? replay.page) ?? [];
      const spans = spansOf(replay, difference);
      if (!known.some((place) => spans.some((span) => overlap(place, span)))) report(replay, difference, findings);
    }
  }
  return { replayed, explained: replays.length - replayed, diagnostics: findings.diagnostics };
}

function placesOf(found: readonly Diagnostic[]): ReadonlyMap<string, readonly Span[]> {
  const places = new Map<string, Span[]>();
  for (const { path, span } of found) {
    const known = places.get(path) ?? [];
    places.set(path, known);
    known.push(span);
  }
  return places;
}

/** Where the documentation shows what differs. */
function spansOf({ example: { source } }: Replay, { part }: Difference): readonly Span[] {
  const { request, responses } = source;
  if (part === "answer") return responses.map(({ span }) => span);
  if (request === undefined) return [];
  if (part === "body") return [request.body?.span ?? request.span];
  if (part === "header") return request.headers.map(({ name, value }) => ({ ...name.span, end: value.span.end }));
  return [{ ...request.method.span, end: request.target.span.end }];
}

function report({ page, example: { source }, operation }: Replay, { part, shown, made, unsent }: Difference, findings: Findings): void {
  const { request, responses } = source;
  if (request === undefined) return;
  const { span } = request.target;
  const place = part === "body" ? (request.body?.span ?? span) : span;
  if (operation === undefined) findings.report("example/no-operation", page, span, { request: short(shown) });
  else if (unsent) findings.report("example/not-sendable", page, place, { reason: made });
  else if (part === "path") {
    findings.report("example/unlisted-path", page, span, { request: `${request.method.value} ${short(shown)}`, nearest: made });
  } else if (part === "answer") {
    const answer = responses.find(({ body }) => body)?.body?.span ?? responses[0]?.span ?? span;
    findings.report("example/answer-differs", page, answer, { shown, given: short(made) });
  } else findings.report("example/request-differs", page, place, { part, shown: short(shown), sent: short(made) });
}

function short(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}

function overlap(first: Span, second: Span): boolean {
  return first.start < second.end && second.start < first.end;
}
