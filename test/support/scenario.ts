/** A scenario: pages in, expectations out. */
export interface Scenario {
  readonly title: string;
  /** By path. */
  readonly pages: Readonly<Record<string, string>>;
  readonly expectations: readonly Expectation[];
  /** The whole file, for printing it again. */
  readonly source: string;
}

/** What a fence expects: `model`, `diagnostics`, `check`, `types`, `fixed PATH`, `typescript NAME`, `openapi POINTER`. */
export interface Expectation {
  readonly kind: string;
  readonly argument: string;
  readonly text: string;
  /** Where the fence's content stands in the file. */
  readonly start: number;
  readonly end: number;
}

const FENCE = /^(`{3,})(\w+)(?: (.*))?\n([\s\S]*?)^\1$/gm;

/** Reads a scenario: an H1, fences, and prose for the reader between them. */
export function parseScenario(source: string): Scenario {
  const title = /^# (.*)$/m.exec(source)?.[1] ?? "";
  const pages: Record<string, string> = {};
  const expectations: Expectation[] = [];
  for (const match of source.matchAll(FENCE)) {
    const [whole, , kind = "", argument = "", text = ""] = match;
    const start = match.index + whole.indexOf("\n") + 1;
    if (kind === "markdown") pages[argument] = text;
    else expectations.push({ kind, argument, text, start, end: start + text.length });
  }
  return { title, pages, expectations, source };
}

/** The scenario's file with other texts in the fences of its expectations. */
export function printScenario(scenario: Scenario, texts: readonly string[]): string {
  let printed = "";
  let at = 0;
  scenario.expectations.forEach((expectation, index) => {
    printed += scenario.source.slice(at, expectation.start) + (texts[index] ?? "");
    at = expectation.end;
  });
  return printed + scenario.source.slice(at);
}
