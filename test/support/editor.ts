import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** What an editor shows of a program of `generated/`'s users. */
export interface Editor {
  /** At the mark `‸name`: the declaration, its comment, and its tags as `@name text`. */
  hover(mark: string): string;
  /** What completion offers at a mark, sorted. */
  completions(mark: string): readonly string[];
  /** The program's errors. */
  errors(): readonly string[];
}

const root = join(import.meta.dirname, "../..");
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
};

/** Opens a program in TypeScript's language service. Each `‸name` of the source marks the place in front of it, and is left out. */
export function openInEditor(source: string): Editor {
  const file = join(root, "generated/program.mts");
  const marks = new Map<string, number>();
  const pieces = source.split(/‸(\w+)/);
  let text = "";
  pieces.forEach((piece, index) => {
    if (index % 2 === 0) text += piece;
    else marks.set(piece, text.length);
  });
  const read = (path: string): string | undefined => (path === file ? text : existsSync(path) ? readFileSync(path, "utf8") : undefined);
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const content = read(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => OPTIONS,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: read,
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
  });
  const place = (mark: string): number => {
    const at = marks.get(mark);
    if (at === undefined) throw new Error(`there is no ‸${mark}`);
    return at;
  };
  return {
    hover(mark) {
      const info = service.getQuickInfoAtPosition(file, place(mark) - 1);
      const tags = (info?.tags ?? []).map(({ name, text: parts }) => `@${name} ${ts.displayPartsToString(parts)}`.trim());
      return [ts.displayPartsToString(info?.displayParts), ts.displayPartsToString(info?.documentation), ...tags].join("\n");
    },
    completions: (mark) => (service.getCompletionsAtPosition(file, place(mark), {})?.entries ?? []).map(({ name }) => name).sort(),
    errors: () => service.getSemanticDiagnostics(file).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
  };
}
