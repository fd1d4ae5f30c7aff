import type { VersionContext } from "../emit/typescript/context.js";
import { createScope } from "../emit/typescript/context.js";
import type { OperationModule } from "../emit/typescript/layout.js";
import type { ModuleScope } from "../emit/typescript/module-scope.js";
import { operationResult, readingOf } from "../emit/typescript/operation-result.js";
import { bodyOption } from "../emit/typescript/request-body.js";
import { dataText } from "../emit/typescript/data-text.js";
import { typeNameLiteral } from "../emit/typescript/structured-type.js";
import { WRITTEN_FAMILY } from "../emit/typescript/type-text.js";
import { writeKind, type WriteKind } from "../emit/write-shape.js";
import { declaredNames } from "../model/reference.js";
import type { Operation, RequestBody, StructuredType } from "../model/schema.js";
import { memberOf, type JsonNode } from "../text/json.js";
import { ANYTHING, BodyPrinter, OF_TYPE, type BodyPlace, type CodeLine } from "./body-code.js";
import type { DeclaredMembers } from "./declared-members.js";
import { requestBodies, responseBodies, type ExampleBody } from "./example-body.js";
import type { Settled } from "./settled.js";

/** A body, and the type that a caller of its operation's function meets. */
export interface TypedBody extends ExampleBody {
  /** As code, in the module of the bodies. */
  readonly type: string;
  /** What a request does with the entity in it. */
  readonly written?: WriteKind;
  /** Names of the members that the type demands of what is created. */
  readonly demanded: readonly string[];
}

/** The bodies of the operations of a module of functions, and the names that the module of these bodies uses. */
export interface BodyModule {
  /** Below the package's folder. */
  readonly path: string;
  readonly scope: ModuleScope;
  readonly bodies: readonly TypedBody[];
}

/** A module of bodies as code. */
export interface BodySource {
  readonly path: string;
  readonly content: string;
  /** By lines, from 1. */
  readonly lines: ReadonlyMap<number, BodyLine>;
}

/** What a line of a module of bodies shows. */
export interface BodyLine {
  readonly place: BodyPlace;
  readonly body: TypedBody;
}

/** A line of code, and what it shows. */
interface PrintedLine extends BodyLine {
  readonly code: string;
}

/** What modules of bodies are printed with. */
export interface BodyContext {
  readonly context: VersionContext;
  readonly members: DeclaredMembers;
  readonly settled: Settled;
}

/** What all modules declare. Neither exists: the modules are never run. */
const DECLARATIONS = [`declare const ${ANYTHING}: never;`, `declare function ${OF_TYPE}<T>(value: T): T;`];

/** Gathers the bodies of a module's operations. */
export function bodyModule({ module, operations }: OperationModule, context: VersionContext): BodyModule {
  const path = `bodies/${module}`;
  const scope = createScope(context, path, [ANYTHING, OF_TYPE]);
  const bodies = operations.flatMap(({ operation }) => [...typedRequests(operation, scope, context), ...typedResponses(operation, scope)]);
  return { path: `src/${path}.ts`, scope, bodies };
}

function typedRequests(operation: Operation, scope: ModuleScope, context: VersionContext): TypedBody[] {
  const kind = operation.requestBody?.kind;
  const option = bodyOption(operation, scope, context);
  // What links to an entity is an annotation, and what is no JSON is sent as it is.
  if (option === undefined || kind === "media" || kind === "reference") return [];
  const written = writeKind(operation);
  const demanded = written === "create" ? demandedNames(operation.requestBody, context) : [];
  return requestBodies(operation).map((body) => ({ ...body, type: option.type, written, demanded }));
}

function demandedNames(body: RequestBody | undefined, context: VersionContext): readonly string[] {
  const names = new Set(body?.type === undefined ? [] : declaredNames(body.type));
  const types = context.schema.types.filter(({ name }) => names.has(name));
  const lineages = types.flatMap((type) => [type, ...context.hierarchy.ancestors(type)]);
  const listed = (body?.properties ?? []).filter(({ requiredOnCreate }) => requiredOnCreate).map(({ name }) => name);
  return [...new Set([...lineages.flatMap((type) => [...context.required.of(type)]), ...listed])];
}

function typedResponses(operation: Operation, scope: ModuleScope): TypedBody[] {
  if (readingOf(operation) !== undefined) return [];
  const { kind, type } = operationResult(operation, scope);
  if (kind === "value") {
    const isWrapped = operation.responses.some((response) => response.kind === "value");
    return responseBodies(operation, isWrapped).map((body) => ({ ...body, type, demanded: [] }));
  }
  // Callers get the items of all pages, and nothing else of a page.
  return responseBodies(operation, true).map((body) => ({
    ...body,
    root: itemsAlone(body.root),
    type: `{ readonly value: (${type})[] }`,
    demanded: [],
  }));
}

function itemsAlone(root: JsonNode): JsonNode {
  return root.kind === "object" ? { ...root, properties: root.properties.filter(({ name }) => name.value === "value") } : root;
}

/** Prints modules of bodies. */
export function printBodies(modules: readonly BodyModule[], context: BodyContext): BodySource[] {
  const printed = modules.map((module) => ({ module, lines: module.bodies.flatMap((body) => bodyLines(body, module.scope, context)) }));
  // What has to be imported shows when all is printed.
  return printed.map(({ module: { path, scope }, lines }) => bodySource(path, dataText(scope.imports()), lines));
}

function bodySource(path: string, imports: string, printed: readonly PrintedLine[]): BodySource {
  const lines = [...imports.split("\n"), ...DECLARATIONS];
  const places = new Map<number, BodyLine>();
  for (const { code, place, body } of printed) {
    places.set(lines.length + 1, { place, body });
    lines.push(...code.split("\n"));
  }
  return { path, content: [...lines, ""].join("\n"), lines: places };
}

function bodyLines(body: TypedBody, scope: ModuleScope, context: BodyContext): readonly PrintedLine[] {
  return codeLines(body, scope, context).map(({ code, place }) => ({ code, place, body }));
}

function codeLines(body: TypedBody, scope: ModuleScope, { context, members, settled }: BodyContext): readonly CodeLine[] {
  const { expected, type, written } = body;
  const root = settled.isUnwrapped(body.root) ? (memberOf(body.root, "value") ?? body.root) : body.root;
  const printer = new BodyPrinter({ members, settled, typeText: (named) => namedText(named, scope, context) });
  const [before, after] = ["(", `) satisfies ${type};`];
  if (root.kind !== "object" || written === undefined || members.namedBy(root) === "unknown") {
    printer.print({ node: root, expected }, before, after);
    return printer.lines;
  }
  const shape = writtenText(body, members.typesOf(root, {})[0], written, scope);
  const [open, close] = shape === undefined ? [before, after] : [`${before}${OF_TYPE}<${shape}>(`, `)${after}`];
  printer.printObject({ node: root, expected }, open, close);
  return printer.lines;
}

/** What is read of a type where it is named: not of one that derives from it. */
function namedText(type: StructuredType, scope: ModuleScope, { hierarchy }: VersionContext): string {
  const text = scope.type("type", type.name) ?? "unknown";
  const name = typeNameLiteral(type);
  return hierarchy.isBase(type.name) && name !== undefined ? `${scope.runtime("Exactly")}<${text}, ${name}>` : text;
}

/** The shape of the type that a request names, where what is documented does not list the types that derive from it. */
function writtenText(
  { expected: { type } }: TypedBody,
  named: string | undefined,
  written: WriteKind,
  scope: ModuleScope,
): string | undefined {
  if (named === undefined || type?.kind !== "structured" || type.name === named) return undefined;
  return scope.type(WRITTEN_FAMILY[written], type.name) === undefined ? scope.type(written, named) : undefined;
}
