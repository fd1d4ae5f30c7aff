import { extname } from "node:path";
import ts from "typescript";
import type { Span } from "../../text/span.js";

/** A file of TypeScript or JavaScript as a tree, with the meaning of its names. */
export interface Source {
  readonly file: ts.SourceFile;
  /** Made when it is first asked for: many files need none. */
  readonly checker: () => ts.TypeChecker;
  /** The first place that is not valid. */
  readonly fault?: { readonly reason: string; readonly span: Span };
}

const OPTIONS: ts.CompilerOptions = {
  allowJs: true,
  jsx: ts.JsxEmit.Preserve,
  module: ts.ModuleKind.ESNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  noLib: true,
  noResolve: true,
  target: ts.ScriptTarget.ESNext,
  types: [],
};

/**
 * Parses a file by itself: nothing else is read, nothing is run.
 *
 * @param path - only its ending counts
 */
export function parseSource(path: string, text: string): Source {
  const name = `/source${extname(path).toLowerCase()}`;
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true);
  const program = ts.createProgram([name], OPTIONS, hostOf(file));
  const [fault] = program.getSyntacticDiagnostics(file).filter(({ code }) => !isTypeInJavaScript(code));
  return {
    file,
    checker: () => program.getTypeChecker(),
    ...(fault && {
      fault: {
        reason: ts.flattenDiagnosticMessageText(fault.messageText, " "),
        span: { start: fault.start, end: fault.start + fault.length },
      },
    }),
  };
}

/** Types in JavaScript are read by other tools; they hide no call. */
function isTypeInJavaScript(code: number): boolean {
  return code >= 8000 && code < 9000;
}

function hostOf(file: ts.SourceFile): ts.CompilerHost {
  const { fileName } = file;
  return {
    fileExists: (name) => name === fileName,
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => "/",
    getDefaultLibFileName: () => "",
    getNewLine: () => "\n",
    getSourceFile: (name) => (name === fileName ? file : undefined),
    readFile: () => undefined,
    useCaseSensitiveFileNames: () => true,
    writeFile: () => undefined,
  };
}
