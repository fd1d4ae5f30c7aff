import { pairSegment, takesMore, type Pairing } from "./pair-segment.js";
import type { SegmentPattern } from "./path-pattern.js";
import { decoded, type RequestUrl, type UrlOption, type UrlSegment } from "./request-url.js";
import type { PathValue, TargetFault } from "./target-fault.js";

/** A requested path beside a documented one, with as little between them as can be. */
export interface Alignment {
  readonly values: readonly PathValue[];
  /** In the order of the path; empty where the request is one of the path. */
  readonly faults: readonly TargetFault[];
  /** How far the two are apart. */
  readonly cost: number;
}

/** What a segment counts for that only one of the paths has: a whole, but next to nothing for what a longer placeholder takes up. */
const COST = { one: 1, cast: 1 / 64, absorbed: 1 / 65536 } as const;

/** Longer paths are not worth aligning. */
const MAX_SEGMENTS = 40;

type Move = "start" | "pair" | "absorb" | "missing" | "extra";

/** How the best alignment of the first segments of two paths ends. */
interface Step {
  readonly cost: number;
  readonly move: Move;
  readonly pairing?: Pairing;
}

/**
 * Aligns a requested path with a documented one.
 *
 * @param limit - what the alignment costs less than; paths that are further apart are not looked at to their end
 * @returns undefined where there is none, and for paths that are too long
 */
export type Align = (patterns: readonly SegmentPattern[], url: RequestUrl, limit: number) => Alignment | undefined;

/**
 * Aligns paths that are less than a whole segment apart. Others cost nearly nothing here, which most of those are that a request is held
 * against.
 */
export const alignClosely: Align = (patterns, url, limit) => {
  const { segments, options } = url;
  const most = Math.min(limit, COST.one);
  if (patterns.length > segments.length || segments.length > MAX_SEGMENTS) return undefined;
  if (patterns.length === segments.length) return alignInPairs(patterns, segments, options, most);
  // Only these take up what the other path does not have for less.
  if (!patterns.some((pattern) => pattern.kind === "key" && pattern.several) && !segments.some(isCast)) return undefined;
  return alignPath(patterns, url, most);
};

/** Of paths with as many segments, in any other way than in pairs each would have one that the other has not. */
function alignInPairs(
  patterns: readonly SegmentPattern[],
  segments: readonly UrlSegment[],
  options: readonly UrlOption[],
  limit: number,
): Alignment | undefined {
  const values: PathValue[] = [];
  const faults: TargetFault[] = [];
  let cost = 0;
  for (const [index, segment] of segments.entries()) {
    const pattern = patterns[index];
    if (pattern === undefined) return undefined;
    const pairing = pairSegment(pattern, segment, options);
    cost += pairing.cost;
    if (cost >= limit) return undefined;
    values.push(...(pairing.values ?? []));
    faults.push(...(pairing.faults ?? []));
  }
  return { values, faults, cost };
}

/** Aligns any two paths. */
export const alignPath: Align = (patterns, url, limit) => {
  if (patterns.length > MAX_SEGMENTS || url.segments.length > MAX_SEGMENTS) return undefined;
  const steps: Step[][] = [];
  for (let row = 0; row <= patterns.length; row++) {
    const line: Step[] = [];
    steps.push(line);
    for (let column = 0; column <= url.segments.length; column++) line.push(bestStep(steps, row, column, patterns, url));
    // Every way leads through each row, and none gets cheaper.
    if (line.every(({ cost }) => cost >= limit)) return undefined;
  }
  const alignment = trace(steps, patterns, url.segments);
  return alignment.cost < limit ? alignment : undefined;
};

function bestStep(
  steps: readonly (readonly Step[])[],
  row: number,
  column: number,
  patterns: readonly SegmentPattern[],
  url: RequestUrl,
): Step {
  if (row === 0 && column === 0) return { cost: 0, move: "start" };
  const before = (rows: number, columns: number): number => steps[row - rows]?.[column - columns]?.cost ?? Infinity;
  const [pattern, next, segment] = [patterns[row - 1], patterns[row], url.segments[column - 1]];
  let best: Step = { cost: Infinity, move: "start" };
  // Of equal ways, what only one of the paths has comes last.
  const offer = (cost: number, move: Move): void => {
    if (cost <= best.cost) best = { cost, move };
  };
  if (pattern && segment) {
    const pairing = pairSegment(pattern, segment, url.options);
    best = { cost: before(1, 1) + pairing.cost, move: "pair", pairing };
  }
  if (next && segment && takesMore(next, segment)) offer(before(0, 1) + COST.absorbed, "absorb");
  if (pattern) offer(before(1, 0) + COST.one, "missing");
  if (segment) offer(before(0, 1) + (isCast(segment) ? COST.cast : COST.one), "extra");
  return best;
}

/** Goes back over the best steps, and puts what they mean in the order of the path. */
function trace(steps: readonly (readonly Step[])[], patterns: readonly SegmentPattern[], segments: readonly UrlSegment[]): Alignment {
  const values: PathValue[] = [];
  const faults: TargetFault[] = [];
  let [row, column] = [patterns.length, segments.length];
  const cost = steps[row]?.[column]?.cost ?? Infinity;
  for (let step = steps[row]?.[column]; step && step.move !== "start"; step = steps[row]?.[column]) {
    const [pattern, segment, first] = [patterns[row - 1], segments[column - 1], values[0]];
    if (step.move === "pair") {
      faults.unshift(...(step.pairing?.faults ?? []));
      values.unshift(...(step.pairing?.values ?? []));
    } else if (step.move === "absorb" && first && segment) {
      values[0] = { ...first, text: `${decoded(segment.text)}/${first.text}`, part: { ...segment, end: first.part.end } };
    } else if (step.move === "missing" && pattern) {
      faults.unshift(missing(pattern, segments[column]));
    } else if (step.move === "extra" && segment) {
      faults.unshift({ kind: isCast(segment) ? "cast" : "extra-segment", found: segment });
    }
    row -= step.move === "pair" || step.move === "missing" ? 1 : 0;
    column -= step.move === "missing" ? 0 : 1;
  }
  return { values, faults, cost };
}

function missing(pattern: SegmentPattern, next: UrlSegment | undefined): TargetFault {
  const before = next === undefined ? {} : { before: next };
  return pattern.kind === "key"
    ? { kind: "missing-key", expected: pattern.name, ...before }
    : { kind: "missing-segment", expected: pattern.text, ...before };
}

/** A qualified name, which narrows what the path leads to where it is a type's. */
function isCast({ kind, text }: UrlSegment): boolean {
  return kind === "plain" && /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(text);
}
