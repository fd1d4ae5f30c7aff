import type { Example, HeaderRow, OperationDeclaration, Page, PermissionClaim, RequestTemplate } from "../parse/page.js";
import { buildBody } from "./body.js";
import { BodyReader } from "./body-reader.js";
import { boundOperation, type SegmentKnowledge } from "./bound.js";
import { assignExamples, buildExamples, isSuccess } from "./example.js";
import type { ExampleEvidence } from "./example-evidence.js";
import type { Findings } from "./findings.js";
import { functionParameters, withArguments } from "./function-arguments.js";
import type { InlineEnums } from "./inline-enum.js";
import type { MethodLinks } from "./method-links.js";
import { OperationIds } from "./operation-id.js";
import { ParameterRows } from "./parameter-rows.js";
import { buildPath } from "./path.js";
import { openSampleArguments } from "./path-argument.js";
import { reportPathConflicts } from "./path-conflicts.js";
import { segmentName, type PathWords } from "./path-name.js";
import type { PathTypes, Reached } from "./path-type.js";
import { buildQueryOptions, buildQueryParameters } from "./query.js";
import { buildResponses } from "./response.js";
import type { SegmentCases } from "./segment-case.js";
import { repairPaths } from "./repair-path.js";
import { gatherEvidence, payloadValues } from "./response-evidence.js";
import type { Resolver } from "./resolve.js";
import type { HeaderParameter, HttpMethod, Operation, OperationPath, Permission, TypeReference } from "./schema.js";
import { splitByArity } from "./arity.js";
import { splitByTail } from "./tail.js";
import type { TypeDrafts } from "./type-draft.js";
import { withRequests } from "./with-requests.js";

/** What operations are made from beside their page. */
export interface OperationContext {
  readonly drafts: TypeDrafts;
  readonly resolver: Resolver;
  readonly inline: InlineEnums;
  readonly findings: Findings;
  readonly methods: MethodLinks;
  readonly paths: PathTypes;
  readonly shown: ExampleEvidence;
  /** Where the service is, if examples show it. */
  readonly serviceRoot: string | undefined;
  /** Names in lower case of all members of all types. */
  readonly memberNames: ReadonlySet<string>;
  readonly segmentCases: SegmentCases;
  readonly words: PathWords;
}

const METHODS: ReadonlySet<string> = new Set<HttpMethod>(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"]);

function httpMethod(written: string | undefined): HttpMethod | undefined {
  const method = written?.toUpperCase() ?? "";
  return isMethod(method) ? method : undefined;
}

function isMethod(text: string): text is HttpMethod {
  return METHODS.has(text);
}

/** An operation whose paths are known. */
interface Candidate {
  readonly declaration: OperationDeclaration;
  readonly method: HttpMethod;
  readonly rows: ParameterRows;
  readonly requests: readonly RequestTemplate[];
  readonly paths: readonly OperationPath[];
  /** Whether the paths lead to a collection, where others of the page do not. */
  readonly several?: boolean;
}

/** Makes the operations of all pages, in the order of the pages. */
export function buildOperations(pages: readonly Page[], context: OperationContext): readonly Operation[] {
  const ids = new OperationIds();
  return pages.flatMap((page) => {
    const candidates = page.operations.flatMap((declaration) => candidatesOf(declaration, page, context));
    const examples = assignExamples(page, candidates, context.serviceRoot, context.findings);
    const named = new Set(candidates.map(({ method }) => method)).size > 1;
    return candidates.map((candidate, index) => {
      const id = ids.next(page.path, candidate.method, named);
      return buildOperation(id, candidate, examples[index] ?? [], page, context);
    });
  });
}

/** An operation without a path that can be called is none. Paths to a value's raw content or to a count are operations of their own. */
function candidatesOf(declaration: OperationDeclaration, page: Page, context: OperationContext): readonly Candidate[] {
  const method = httpMethod(declaration.requests[0]?.method.value);
  if (method === undefined) return [];
  const rows = new ParameterRows(functionParameters(declaration));
  const { requests: lines } = declaration;
  const complete = lines.flatMap((written) => withArguments(written, lines, rows.all, page, context.memberNames, context.findings));
  const opened = withRequests(declaration, openSampleArguments(complete, rows));
  const spelled = context.segmentCases.spell(opened, page, context.findings);
  return splitByTail(repairPaths(spelled, page, context.paths, context.findings)).flatMap((part) =>
    splitByArity(part, page, context.paths).flatMap(({ operation, several }) => {
      const candidate = candidateOf(operation, method, rows, page, context);
      return candidate.paths.length === 0 ? [] : [{ ...candidate, ...(several !== undefined && { several }) }];
    }),
  );
}

function candidateOf(
  declaration: OperationDeclaration,
  method: HttpMethod,
  rows: ParameterRows,
  page: Page,
  context: OperationContext,
): Candidate {
  const { resolver, inline, paths: types, words } = context;
  const shared = { page, rows, resolver, inline, paths: types, words };
  const paths = new Map<string, OperationPath>();
  const requests: RequestTemplate[] = [];
  for (const request of declaration.requests) {
    const path = buildPath(request, { ...shared, owner: ownerOf(page, request) });
    if (path === undefined) {
      context.findings.report("request/withheld", page.path, request.raw.span, { request: `${method} ${request.raw.value}` });
      continue;
    }
    requests.push(request);
    const key = shapeOf(path);
    // Lines that differ in the names of placeholders or in the query show one path.
    if (!paths.has(key)) paths.set(key, path);
  }
  return { declaration: withRequests(declaration, requests), method, rows, requests, paths: [...paths.values()] };
}

/** A path without the names of its parameters, which make no difference to a service. */
function shapeOf({ template }: OperationPath): string {
  return template.replace(/\{(\+?)[^{}]*\}/g, "{$1}");
}

/** The name that enumerations of an operation's parameters are named after. */
function ownerOf(page: Page, request: RequestTemplate): string {
  return segmentName(request.segments.at(-1)) ?? page.path.slice(page.path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
}

function buildOperation(id: string, candidate: Candidate, examples: readonly Example[], page: Page, context: OperationContext): Operation {
  const { declaration, method, rows, requests, paths, several } = candidate;
  const { resolver, inline, drafts } = context;
  const all = requests.map(({ segments }) => context.paths.follow(segments, page));
  const reached = nearest(all);
  const bound = boundOperation(declaration, method, page, knowledgeOf(requests, reached, context));
  reportPathConflicts({ method, requests, examples }, page, context.paths, context.findings);
  const bodies = new BodyReader();
  const evidence = gatherEvidence(examples, context.methods.of(page), bodies);
  const reachedType = bound === undefined ? reached.type : undefined;
  const alternatives = bound === undefined ? typesOf(all) : [];
  const responses = buildResponses(declaration, {
    ...{ page, method, evidence, resolver, drafts, findings: context.findings, alternatives },
    ...(several !== undefined && { several }),
  });
  const returned = responses.find(({ kind }) => kind === "object" || kind === "collection")?.type;
  const owner = bound?.name ?? id;
  const queryOptions = buildQueryOptions(declaration, rows);
  const requestBody = buildBody(declaration, {
    page,
    method,
    owner,
    bound,
    requests: examples.flatMap(({ request }) => request ?? []),
    bodies,
    returned: responses.find(({ kind }) => kind === "object")?.type,
    reached: reachedType,
    target: reached.owner,
    resolver,
    inline,
    drafts,
  });
  noteExamples(examples, returned, requestBody?.type, { page, operation: id }, bodies, context);
  const [first] = requests;
  return {
    id,
    title: declaration.title.value,
    method,
    ...(declaration.description && { description: declaration.description.value }),
    ...(declaration.deprecated && { deprecated: declaration.deprecated.value }),
    paths,
    ...(bound && { bound }),
    queryParameters: buildQueryParameters(declaration, paths, { page, owner, rows, resolver, inline }),
    ...(queryOptions && { queryOptions }),
    headers: declaration.headers.map(headerOf),
    ...(requestBody && { requestBody }),
    responses,
    permissions: declaration.permissions.map(permissionOf),
    examples: buildExamples(examples),
    origin: { page: page.path, span: first?.raw.span ?? declaration.title.span },
  };
}

/** Learns from the bodies of examples, as far as their types are known. */
function noteExamples(
  examples: readonly Example[],
  returned: TypeReference | undefined,
  sent: TypeReference | undefined,
  place: { readonly page: Page; readonly operation: string },
  bodies: BodyReader,
  { shown }: OperationContext,
): void {
  for (const { request, responses } of examples) {
    const body = sent && bodies.read(request?.body);
    if (body) shown.note(sent, body, place);
    const success = responses.find(isSuccess);
    if (returned && success) for (const value of payloadValues(success, bodies)) shown.note(returned, value, place);
  }
}

const NOWHERE: Reached = { type: undefined, keyless: false, owner: undefined };

/** Where the first path leads that can be followed, in part if need be. */
function nearest(all: readonly Reached[]): Reached {
  return all.find(({ type }) => type !== undefined) ?? all.find(({ owner }) => owner !== undefined) ?? NOWHERE;
}

/** Where the paths lead; those that skip a key count only where there are no others. */
function typesOf(all: readonly Reached[]): readonly TypeReference[] {
  const keyed = all.filter(({ keyless }) => !keyless).flatMap(({ type }) => type ?? []);
  return keyed.length > 0 ? keyed : all.flatMap(({ type }) => type ?? []);
}

function knowledgeOf(requests: readonly RequestTemplate[], reached: Reached, context: OperationContext): SegmentKnowledge {
  const name = segmentName(requests[0]?.segments.at(-1)) ?? "";
  const { owner } = reached;
  if (owner === undefined) return { ownerKnown: false, isMember: context.memberNames.has(name.toLowerCase()) };
  return { ownerKnown: true, isMember: context.paths.memberOf(owner, name) !== undefined };
}

function headerOf(row: HeaderRow): HeaderParameter {
  const description = row.description.value;
  return { name: row.name.value, required: row.required ?? false, ...(description !== "" && { description }) };
}

function permissionOf(claim: PermissionClaim): Permission {
  return {
    account: claim.account,
    alternatives: claim.permissions.map((together) => together.map(({ value }) => value)),
    ...(claim.scenario !== undefined && { scenario: claim.scenario }),
  };
}
