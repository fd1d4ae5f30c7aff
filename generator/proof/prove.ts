import { inTemporaryFolder } from "../build/temporary-folder.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { invariant } from "../diagnostics/invariant.js";
import { planNames } from "../emit/names.js";
import type { OutputFile } from "../emit/output-file.js";
import { createContext, type VersionContext } from "../emit/typescript/context.js";
import { runtimeFiles } from "../emit/typescript/runtime-files.js";
import { templateText, type TemplateFile } from "../emit/typescript/template.js";
import { typesModule } from "../emit/typescript/types-module.js";
import type { Schema } from "../model/schema.js";
import { BodyCompiler, type ProofTools } from "./body-compiler.js";
import { bodyModule, printBodies, type BodyModule, type BodySource, type TypedBody } from "./body-module.js";
import type { CompilerFault } from "./compiler-fault.js";
import { DeclaredMembers } from "./declared-members.js";
import { FaultReports } from "./fault-reports.js";
import { Settled } from "./settled.js";

/** One fault can hide others: those that were found are put right in the code, which is compiled again, so many times at most. */
const MAX_ROUNDS = 8;

/** The settings that the package itself is compiled with. */
const PACKAGE_SETTINGS = "tsconfig.package.json";

/** Compiles modules of bodies. */
type Compile = (sources: readonly BodySource[]) => Promise<readonly (readonly CompilerFault[])[] | undefined>;

/**
 * Compiles the bodies of all examples of a version against the types that its package has.
 *
 * @returns what is wrong with them, on the pages' paths below the documentation's folder; undefined where no compiler runs
 */
export async function proveExamples(
  schema: Schema,
  templates: readonly TemplateFile[],
  tools: ProofTools,
): Promise<readonly Diagnostic[] | undefined> {
  const names = planNames([schema])[0].versions.get(schema.version);
  invariant(names !== undefined, `The names of version ${schema.version} are not planned.`);
  const context = createContext(schema, names, { descriptions: false });
  const types = context.layout.types.map((module) => typesModule(module, context));
  const compiler = new BodyCompiler({ modules: types, around: filesAround(templates), settings: PACKAGE_SETTINGS }, tools);
  // Whoever waits lets others work: where there may be nothing to print, that shows first.
  const printing = compiler.isKnown ? undefined : compiler.print();
  const modules = context.layout.areas.flatMap((area) => area.modules.map((module) => bodyModule(module, context)));
  if (printing) await printing;
  return inTemporaryFolder((folder) => compileInRounds(modules, context, (sources) => compiler.faultsOf(sources, folder)));
}

/** What the types of the package need. */
function filesAround(templates: readonly TemplateFile[]): OutputFile[] {
  return [
    { path: "package.json", content: JSON.stringify({ type: "module" }), sources: [] },
    { path: PACKAGE_SETTINGS, content: templateText(templates, "package/tsconfig.json"), sources: [] },
    ...runtimeFiles(templates),
  ];
}

async function compileInRounds(
  modules: readonly BodyModule[],
  context: VersionContext,
  compile: Compile,
): Promise<readonly Diagnostic[] | undefined> {
  const known = { context, members: new DeclaredMembers(context.schema), settled: new Settled() };
  const reports = new FaultReports(known);
  let pending = withBodies(modules, () => true);
  for (let round = 0; round < MAX_ROUNDS && pending.length > 0; round++) {
    const sources = printBodies(pending, known);
    const faults = await compile(sources);
    if (faults === undefined) return undefined;
    const changed = new Set<TypedBody>();
    for (const [index, { path, lines }] of sources.entries()) {
      for (const fault of faults[index] ?? []) {
        const line = lines.get(fault.line);
        invariant(
          line !== undefined,
          `the bodies are not what they are compiled as: ${path}:${fault.line}: TS${fault.code}: ${fault.message}`,
        );
        const settled = known.settled.count;
        reports.take(fault, line);
        if (known.settled.count > settled) changed.add(line.body);
      }
    }
    // A body whose code is the same has the same faults.
    pending = withBodies(pending, (body) => changed.has(body));
  }
  return reports.diagnostics();
}

function withBodies(modules: readonly BodyModule[], isKept: (body: TypedBody) => boolean): BodyModule[] {
  return modules.map((module) => ({ ...module, bodies: module.bodies.filter(isKept) })).filter(({ bodies }) => bodies.length > 0);
}
