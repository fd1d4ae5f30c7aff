import ts from "typescript";
import { checkVersion, type LinkFinder } from "../../generator/check/check.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { FolderListings } from "../../generator/discover/folder-listings.js";
import { LinkedFiles } from "../../generator/discover/linked-files.js";
import { planFixes } from "../../generator/diagnostics/fixes.js";
import { sortDiagnostics } from "../../generator/diagnostics/sort.js";
import { emitOpenApi } from "../../generator/emit/openapi/document.js";
import { dumpSchema } from "../../generator/model/dump.js";
import { LineIndex } from "../../generator/text/line-index.js";
import { emitSources } from "./emit.js";
import { temporaryFolder } from "./folder.js";
import { modelOf } from "./pages.js";
import { prove } from "./prove.js";
import type { Scenario } from "./scenario.js";

/** Runs a scenario and gives the text of each expectation, in their order. */
export async function runScenario(scenario: Scenario): Promise<string[]> {
  const { pages, schema, diagnostics } = modelOf(scenario.pages);
  const wantsSources = scenario.expectations.some((expectation) => expectation.kind === "typescript");
  const sources = wantsSources ? await emitSources(schema) : [];
  const wantsProof = scenario.expectations.some((expectation) => expectation.kind === "types");
  const proven = wantsProof ? ((await prove(schema)) ?? []) : [];
  return scenario.expectations.map(({ kind, argument }) => {
    switch (kind) {
      case "model":
        return lines(dumpSchema(schema));
      case "diagnostics":
        return findings(diagnostics, scenario);
      case "check":
        return findings(checkVersion({ schema, pages, links: linksOf(scenario) }), scenario);
      case "types":
        return findings(proven, scenario);
      case "fixed":
        return fixedPage(argument, [...diagnostics, ...checkVersion({ schema, pages, links: linksOf(scenario) })], scenario);
      case "typescript":
        return `${declarationsOf(argument, sources).join("\n\n")}\n`;
      case "openapi":
        return `${JSON.stringify(at(emitOpenApi(schema, { title: "scenario", descriptions: true }), argument), undefined, 2)}\n`;
      default:
        throw new Error(`${kind}: no kind of expectation`);
    }
  });
}

/** Follows links among the scenario's pages, as they would lie on disk. */
function linksOf({ pages }: Scenario): LinkFinder {
  const folder = temporaryFolder(pages);
  return new LinkedFiles({ root: folder, base: folder, certain: true, listings: new FolderListings() });
}

/** A line for each finding, in the order of their places. */
function findings(diagnostics: readonly Diagnostic[], scenario: Scenario): string {
  return lines(
    diagnostics
      .map(({ path, span, severity, code, message }) => {
        const { line, column } = new LineIndex(scenario.pages[path] ?? "").point(span.start);
        return { path, start: span.start, text: `${path}:${line}:${column} ${severity} ${code} ${message}` };
      })
      .sort((first, second) => (first.path < second.path ? -1 : first.path > second.path ? 1 : first.start - second.start))
      .map(({ text }) => text),
  );
}

/** A page with the fixes of all findings applied. */
function fixedPage(path: string, diagnostics: readonly Diagnostic[], { pages }: Scenario): string {
  const { files } = planFixes(sortDiagnostics(diagnostics), (file) => pages[file]);
  return files.find((file) => file.path === path)?.after ?? "";
}

function lines(values: readonly string[]): string {
  return values.map((value) => `${value}\n`).join("");
}

/** The declarations of a name, with their comments. */
function declarationsOf(name: string, files: readonly { readonly content: string; readonly path: string }[]): string[] {
  return files.flatMap(({ path, content }) => {
    const source = ts.createSourceFile(path, content, ts.ScriptTarget.Latest, true);
    return source.statements.filter((statement) => namesOf(statement).includes(name)).map((statement) => statement.getFullText().trim());
  });
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map((declaration) => declaration.name.getText());
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return [statement.name.text];
  return ts.isFunctionDeclaration(statement) && statement.name ? [statement.name.text] : [];
}

/** What a JSON pointer points at. */
function at(document: unknown, pointer: string): unknown {
  return pointer
    .replace(/^#\//, "")
    .split("/")
    .reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | undefined)?.[key.replaceAll("~1", "/").replaceAll("~0", "~")],
      document,
    );
}
