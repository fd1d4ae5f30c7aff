import { compile, type Compilation } from "../build/compiler.js";
import { inTemporaryFolder, writeInto } from "../build/temporary-folder.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { invariant } from "../diagnostics/invariant.js";
import { planNames } from "../emit/names.js";
import type { OutputFile } from "../emit/output-file.js";
import { createContext, type VersionContext } from "../emit/typescript/context.js";
import { runtimeFiles } from "../emit/typescript/runtime-files.js";
import type { ModuleDeclaration } from "../emit/typescript/declaration.js";
import { templateText, type TemplateFile } from "../emit/typescript/template.js";
import { typesModule } from "../emit/typescript/types-module.js";
import type { Schema } from "../model/schema.js";
import { bodyModule, printBodies, type BodyModule, type BodySource, type TypedBody } from "./body-module.js";
import { readFaults } from "./compiler-fault.js";
import { DeclaredMembers } from "./declared-members.js";
import { FaultReports } from "./fault-reports.js";
import { Settled } from "./settled.js";

/** One fault can hide others: those that were found are put right in the code, which is compiled again, so many times at most. */
const MAX_ROUNDS = 8;

/** The settings that the package itself is compiled with. */
const PACKAGE_SETTINGS = "tsconfig.package.json";

/** What others do for the proof. */
export interface ProofTools {
  /** Prints modules; gives their texts in the same order. */
  readonly print: (modules: readonly ModuleDeclaration[]) => Promise<readonly string[]>;
  /** Compiles the project in a folder. */
  readonly compile?: (folder: string) => Promise<Compilation>;
}

/**
 * Compiles the bodies of all examples of a version against the types that its package has.
 *
 * @returns what is wrong with them, on the pages' paths below the documentation's folder; undefined where no compiler runs
 */
export async function proveExamples(
  schema: Schema,
  templates: readonly TemplateFile[],
  { print, compile: run = compile }: ProofTools,
): Promise<readonly Diagnostic[] | undefined> {
  const names = planNames([schema])[0].versions.get(schema.version);
  invariant(names !== undefined, `The names of version ${schema.version} are not planned.`);
  const context = createContext(schema, names, { descriptions: false });
  const types = context.layout.types.map((module) => typesModule(module, context));
  const printing = print(types);
  const modules = context.layout.areas.flatMap((area) => area.modules.map((module) => bodyModule(module, context)));
  const texts = await printing;
  return inTemporaryFolder((folder) => {
    writeInto(folder, filesAround(templates));
    writeInto(
      folder,
      types.map(({ path }, index) => ({ path, content: texts[index] ?? "", sources: [] })),
    );
    return compileInRounds(folder, modules, context, run);
  });
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
  folder: string,
  modules: readonly BodyModule[],
  context: VersionContext,
  run: NonNullable<ProofTools["compile"]>,
): Promise<readonly Diagnostic[] | undefined> {
  const known = { context, members: new DeclaredMembers(context.schema), settled: new Settled() };
  const reports = new FaultReports(known);
  let pending = withBodies(modules, () => true);
  for (let round = 0; round < MAX_ROUNDS && pending.length > 0; round++) {
    const sources = printBodies(pending, known);
    writeInto(folder, [...sources, projectOf(sources)]);
    const compilation = await run(folder);
    if (compilation.kind === "absent") return undefined;
    const lines = new Map(sources.map((source) => [source.path, source.lines]));
    const changed = new Set<TypedBody>();
    for (const fault of readFaults(compilation.output)) {
      const line = lines.get(fault.file)?.get(fault.line);
      invariant(line !== undefined, `the types do not compile: ${fault.file}:${fault.line}: TS${fault.code}: ${fault.message}`);
      const settled = known.settled.count;
      reports.take(fault, line);
      if (known.settled.count > settled) changed.add(line.body);
    }
    // A body whose code is the same has the same faults.
    pending = withBodies(pending, (body) => changed.has(body));
  }
  return reports.diagnostics();
}

function withBodies(modules: readonly BodyModule[], isKept: (body: TypedBody) => boolean): BodyModule[] {
  return modules.map((module) => ({ ...module, bodies: module.bodies.filter(isKept) })).filter(({ bodies }) => bodies.length > 0);
}

/** A project of some modules and of all that they import, of which nothing is made. */
function projectOf(sources: readonly BodySource[]): OutputFile {
  const settings = {
    extends: `./${PACKAGE_SETTINGS}`,
    compilerOptions: { noEmit: true, skipLibCheck: true },
    include: [],
    files: sources.map(({ path }) => path),
  };
  return { path: "tsconfig.json", content: JSON.stringify(settings), sources: [] };
}
