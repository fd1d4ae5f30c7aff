import { sortedBy } from "../text/ordinal.js";
import type { Code, Severity } from "./catalog.js";
import type { Diagnostic } from "./diagnostic.js";
import { countSeverities } from "./sort.js";

/** Something that a run counted: `{ name: "page", count: 3 }`. */
export interface NamedCount {
  readonly name: string;
  /** Where it is not the name with an `s`. */
  readonly plural?: string;
  readonly count: number;
}

/** A run in numbers. */
export interface Summary {
  /** What was read and looked at. */
  readonly counts: readonly NamedCount[];
  readonly severities: Readonly<Record<Severity, number>>;
  /** The most frequent first. */
  readonly codes: readonly (readonly [code: Code, count: number])[];
  /** How many of the findings `--fix` would mend. */
  readonly fixable: number;
  readonly fixed: number;
  readonly suppressed: number;
  readonly inBaseline: number;
}

/** What became of findings that are not reported. */
export type Settled = Pick<Summary, "fixed" | "suppressed" | "inBaseline">;

/** How many codes are named. */
const NAMED = 5;

/** Counts the findings of a run. */
export function summarise(diagnostics: readonly Diagnostic[], counts: readonly NamedCount[], settled: Settled): Summary {
  const codes = new Map<Code, number>();
  for (const { code } of diagnostics) codes.set(code, (codes.get(code) ?? 0) + 1);
  const fixable = diagnostics.filter(({ fix }) => fix).length;
  const ordered = sortedBy(codes, ([code]) => code).sort(([, first], [, second]) => second - first);
  return { counts, severities: countSeverities(diagnostics), codes: ordered, fixable, ...settled };
}

/** The summary for people, a few lines. */
export function summaryText(summary: Summary): string {
  const { counts, codes, severities, fixable, fixed, suppressed, inBaseline } = summary;
  const total = severities.error + severities.warning + severities.info;
  const what = counts.map(({ name, plural, count }) => counted(count, name, plural)).join(", ");
  const lines = [`docwright: ${what}; ${total === 0 ? "0 findings" : counted(total, "finding")}.`];
  const rest = codes.length > NAMED ? `, and ${counted(codes.length - NAMED, "other code")}` : "";
  const frequent = codes.slice(0, NAMED).map(([code, count]) => `${count} ${code}`);
  if (codes.length > 1) lines.push(`  Most frequent: ${frequent.join(", ")}${rest}.`);
  const settled = [
    ...(fixed > 0 ? [`${fixed} fixed`] : []),
    ...(fixable > 0 ? [`${fixable} can be fixed with --fix`] : []),
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
    ...(inBaseline > 0 ? [`${inBaseline} in the baseline`] : []),
  ];
  if (settled.length > 0) lines.push(`  ${settled.join(", ")}.`);
  return lines.map((line) => `${line}\n`).join("");
}

/** The summary for programs. */
export function summaryData({
  counts,
  severities,
  codes,
  fixable,
  fixed,
  suppressed,
  inBaseline,
}: Summary): Readonly<Record<string, unknown>> {
  return {
    errors: severities.error,
    warnings: severities.warning,
    infos: severities.info,
    codes: Object.fromEntries(codes),
    fixable,
    fixed,
    suppressed,
    inBaseline,
    counts: Object.fromEntries(counts.map(({ name, count }) => [name, count])),
  };
}

/** A number and its noun. */
export function counted(count: number, word: string, plural = `${word}s`): string {
  return `${count} ${count === 1 ? word : plural}`;
}
