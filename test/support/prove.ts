import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { readTemplates } from "../../generator/discover/templates.js";
import { printModule } from "../../generator/emit/typescript/source-file.js";
import type { Schema } from "../../generator/model/schema.js";
import { compile } from "../../generator/build/compiler.js";
import type { ProofTools } from "../../generator/proof/body-compiler.js";
import { proveExamples } from "../../generator/proof/prove.js";
import type { KnownOutcomes } from "../../generator/text/known-outcomes.js";

/** Compiles a folder in a test. */
export type Compile = ProofTools["compile"];

/** Compiles the bodies of all examples of a version in the test's own thread. */
export function prove(schema: Schema, run: Compile = compile, known?: KnownOutcomes): Promise<readonly Diagnostic[] | undefined> {
  return proveExamples(schema, readTemplates(), {
    print: (modules) => Promise.resolve(modules.map(({ statements }) => printModule(statements))),
    compile: run,
    ...(known && { known }),
  });
}
