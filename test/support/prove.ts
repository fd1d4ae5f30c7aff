import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { readTemplates } from "../../generator/discover/templates.js";
import { printModule } from "../../generator/emit/typescript/source-file.js";
import type { Schema } from "../../generator/model/schema.js";
import { proveExamples, type ProofTools } from "../../generator/proof/prove.js";

/** Compiles a folder in a test. */
export type Compile = NonNullable<ProofTools["compile"]>;

/** Compiles the bodies of all examples of a version in the test's own thread. */
export function prove(schema: Schema, compile?: Compile): Promise<readonly Diagnostic[] | undefined> {
  return proveExamples(schema, readTemplates(), {
    print: (modules) => Promise.resolve(modules.map(({ statements }) => printModule(statements))),
    ...(compile && { compile }),
  });
}
