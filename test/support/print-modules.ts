import type { OutputFile } from "../../generator/emit/output-file.js";
import type { ModuleDeclaration } from "../../generator/emit/typescript/declaration.js";
import { printModule } from "../../generator/emit/typescript/source-file.js";

/** Prints modules in the test's own thread, and formats nothing. */
export function printModules(modules: Iterable<ModuleDeclaration>): OutputFile[] {
  return Array.from(modules, ({ path, sources, statements }) => ({ path, content: printModule(statements), sources }));
}
