import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CATALOG, messagePattern, type Code } from "../../generator/diagnostics/catalog.js";
import { temporaryFolder } from "../support/folder.js";
import { run } from "../cli/run.js";

/**
 * `specs/findings.md` has a section for each code of the catalogue. `UPDATE=1` writes what the catalogue says into it, and sections that are
 * missing; the examples are written by hand, as differences: the text with its `-` lines has the finding, the one with its `+` lines has not.
 */
const PATH = join(import.meta.dirname, "../../specs/findings.md");

const CODES = Object.keys(CATALOG) as Code[];

/** The text before the sections, and what stands in each behind the catalogue's words. */
function read(page: string): { readonly start: string; readonly examples: ReadonlyMap<string, string> } {
  const [start = "", ...sections] = page.split(/^### `(.*)`$/m);
  const examples = new Map<string, string>();
  for (let index = 0; index + 1 < sections.length; index += 2) {
    const parts = (sections[index + 1] ?? "").trim().split("\n\n");
    examples.set(sections[index] ?? "", parts.slice(2).join("\n\n"));
  }
  return { start, examples };
}

function print({ start, examples }: ReturnType<typeof read>): string {
  const sections = CODES.map((code) => {
    const { severity, why, help } = CATALOG[code];
    const words = `### \`${code}\`\n\n_${severity}_: ${messagePattern(code)}\n\n${why} ${help}`;
    const example = examples.get(code) ?? "";
    return `${words}\n${example === "" ? "" : `\n${example}\n`}`;
  });
  return `${start.trimEnd()}\n\n${sections.join("\n")}`;
}

const page = readFileSync(PATH, "utf8");
const { examples } = read(page);

it("has a section for each code, with the words of the catalogue", () => {
  const printed = print(read(page));
  if (process.env["UPDATE"]) writeFileSync(PATH, printed);
  expect(page).toBe(printed);
});

describe("the example of a code has the finding when it is wrong, and not when it is right", () => {
  it.each(CODES)("%s", async (code) => {
    const example = examples.get(code) ?? "";
    if (example.startsWith("No example: ")) return;
    const fences = [...example.matchAll(/^(`{3,})diff (\S+)\n([^]*?)^\1$/gm)];
    expect(fences).not.toEqual([]);
    const files = (dropped: string): Record<string, string> =>
      Object.fromEntries(
        fences.map(([, , path = "", text = ""]) => {
          const lines = text.split("\n").filter((line) => !line.startsWith(dropped));
          return [join("docs/v1.0", path), lines.map((line) => line.slice(1)).join("\n")];
        }),
      );
    // Few findings need a compiler, which takes its time.
    const flags = code.startsWith("example/type-") ? [] : ["--no-types"];
    expect(await codesOf(files("+"), flags)).toContain(code);
    expect(await codesOf(files("-"), flags)).not.toContain(code);
  });
});

async function codesOf(files: Readonly<Record<string, string>>, flags: readonly string[]): Promise<readonly string[]> {
  const { out } = await run(temporaryFolder(files), "check", "--docs", "docs/v1.0", "--root", "docs", "--reporter", "json", ...flags);
  const { diagnostics }: { diagnostics: readonly { code: string }[] } = JSON.parse(out);
  return diagnostics.map(({ code }) => code);
}
