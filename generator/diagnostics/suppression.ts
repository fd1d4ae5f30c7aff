import { nearest } from "../text/nearest.js";
import type { Located, Span } from "../text/span.js";
import { CATALOG, type Code } from "./catalog.js";
import { createDiagnostic, type Diagnostic } from "./diagnostic.js";

/** A comment that speaks to docwright about the findings around it. */
export interface SuppressionComment {
  /** `disable-next-line`, as it is written. */
  readonly kind: Located<string>;
  /** As they are written. */
  readonly codes: readonly Located<string>[];
  readonly reason?: string;
  readonly span: Span;
  /** The text that a comment about one line speaks of; from its start to the end of the file for others. */
  readonly covers: Span;
}

/** A finding that a comment accepts. */
export interface SuppressedDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly reason?: string;
}

/** What is left of findings once the comments on the pages have had their say. */
export interface Suppression {
  readonly kept: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
  /** What is wrong with the comments themselves. */
  readonly findings: readonly Diagnostic[];
}

const LINE_KINDS = ["disable-line", "disable-next-line"];
const KINDS = [...LINE_KINDS, "disable", "enable"];

/** A text in which findings of a code are accepted. */
interface Stretch {
  readonly comment: SuppressionComment;
  readonly code: Located<string>;
  readonly start: number;
  end: number;
  used: boolean;
}

/**
 * Takes out the findings that comments accept.
 *
 * @param diagnostics - all of a run
 * @param comments - those of each file, in the order of its text, by the file's path
 */
export function suppress(diagnostics: readonly Diagnostic[], comments: ReadonlyMap<string, readonly SuppressionComment[]>): Suppression {
  const files = new Map([...comments].map(([path, found]) => [path, new FileSuppression(path, found)]));
  const kept: Diagnostic[] = [];
  const suppressed: SuppressedDiagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const stretch = files.get(diagnostic.path)?.stretchAt(diagnostic.code, diagnostic.span.start);
    if (stretch === undefined) kept.push(diagnostic);
    else suppressed.push({ diagnostic, ...(stretch.comment.reason !== undefined && { reason: stretch.comment.reason }) });
  }
  return { kept, suppressed, findings: [...files.values()].flatMap((file) => file.findings()) };
}

/** More names than these are no typing errors, and looking for what was meant takes time. */
const MOST_SUGGESTIONS = 100;
const LONGEST_WORD = 60;

class FileSuppression {
  readonly #path: string;
  readonly #comments: readonly SuppressionComment[];
  /** By code, in the order of their starts. */
  readonly #stretches = new Map<string, Stretch[]>();
  /** For each stretch of a code the one of those up to it that reaches furthest; made when first asked for. */
  readonly #furthest = new Map<string, Stretch[]>();
  /** Codes that are enabled without having been disabled. */
  readonly #idle: Located<string>[] = [];

  constructor(path: string, comments: readonly SuppressionComment[]) {
    this.#path = path;
    this.#comments = comments;
    const open = new Map<string, Stretch>();
    for (const comment of comments) {
      if (comment.kind.value === "enable") this.#enable(comment, open);
      else if (KINDS.includes(comment.kind.value)) for (const code of comment.codes) this.#disable(comment, code, open);
    }
  }

  /** The stretch of a code that holds an offset. */
  stretchAt(code: Code, offset: number): Stretch | undefined {
    const stretches = this.#stretches.get(code);
    if (stretches === undefined) return undefined;
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.start ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    const stretch = this.#furthestOf(code, stretches)[low - 1];
    if (stretch === undefined || stretch.end <= offset) return undefined;
    stretch.used = true;
    return stretch;
  }

  /** To be asked for when all findings have been looked up. */
  findings(): Diagnostic[] {
    const stretches = [...this.#stretches.values()].flat();
    const unused = new Set([...stretches.filter(({ used }) => !used).map(({ code }) => code), ...this.#idle]);
    return this.#comments.flatMap((comment) => this.#findingsOf(comment, unused));
  }

  #disable(comment: SuppressionComment, code: Located<string>, open: Map<string, Stretch>): void {
    const isOpen = !LINE_KINDS.includes(comment.kind.value);
    const same = this.#stretches.get(code.value) ?? [];
    const stretch: Stretch = { comment, code, start: comment.covers.start, end: isOpen ? Infinity : comment.covers.end, used: false };
    same.push(stretch);
    this.#stretches.set(code.value, same);
    if (isOpen && !open.has(code.value)) open.set(code.value, stretch);
  }

  /** Without codes it enables all. */
  #enable({ codes, span }: SuppressionComment, open: Map<string, Stretch>): void {
    for (const name of codes.length === 0 ? [...open.keys()] : codes) {
      const code = typeof name === "string" ? name : name.value;
      const stretch = open.get(code);
      if (stretch !== undefined) stretch.end = span.start;
      else if (typeof name !== "string") this.#idle.push(name);
      open.delete(code);
    }
  }

  #furthestOf(code: Code, stretches: readonly Stretch[]): readonly Stretch[] {
    const known = this.#furthest.get(code);
    if (known !== undefined) return known;
    const furthest: Stretch[] = [];
    for (const stretch of stretches) {
      const before = furthest.at(-1);
      furthest.push(before !== undefined && before.end >= stretch.end ? before : stretch);
    }
    this.#furthest.set(code, furthest);
    return furthest;
  }

  #findingsOf(comment: SuppressionComment, unused: ReadonlySet<Located<string>>): Diagnostic[] {
    const { kind, codes, reason, span } = comment;
    const at = (place: Span): { path: string; span: Span } => ({ path: this.#path, span: place });
    const fault = faultOf(comment);
    if (fault !== undefined) return [createDiagnostic("suppression/malformed", at(kind.span), { reason: fault })];
    const unknown = codes.filter(({ value }) => !Object.hasOwn(CATALOG, value));
    const idle = codes.filter((code) => unused.has(code) && !unknown.includes(code));
    const fix = idle.length === codes.length ? [{ span, text: "" }] : undefined;
    const known = Object.keys(CATALOG);
    return [
      ...(kind.value !== "enable" && reason === undefined ? [createDiagnostic("suppression/no-reason", at(span), {})] : []),
      ...unknown.map(({ value, span: place }, index) =>
        createDiagnostic("suppression/unknown-code", at(place), {
          code: value,
          suggestion: index < MOST_SUGGESTIONS ? meant(value, known) : "",
        }),
      ),
      ...idle.map(({ value, span: place }) => createDiagnostic("suppression/unused", at(place), { code: value }, { fix })),
    ];
  }
}

/** Why a comment cannot be heeded. */
function faultOf({ kind, codes }: SuppressionComment): string | undefined {
  if (!KINDS.includes(kind.value)) return `\`docwright-${kind.value}\` is unknown${meant(kind.value, KINDS, "docwright-")}`;
  return codes.length === 0 && kind.value !== "enable" ? "it names no code" : undefined;
}

function meant(word: string, candidates: readonly string[], prefix = ""): string {
  const found = word.length > LONGEST_WORD ? undefined : nearest(word, candidates);
  return found === undefined ? "" : `; \`${prefix}${found}\` is known`;
}
