import { setImmediate } from "node:timers/promises";
import { matchClosely, matchUrl } from "../check/messages/match-target.js";
import { readUrl } from "../check/messages/request-url.js";
import { maskCredentials } from "../text/credentials.js";
import type { KnownOutcomes } from "../text/known-outcomes.js";
import { documentedBody, documentedHeaders } from "../emit/documented-message.js";
import { answerOf, plainAnswer, type MockExample } from "../emit/typescript/mock-example.js";
import { operationFacts } from "../emit/typescript/operation-facts.js";
import { runtimeFunction } from "../emit/typescript/runtime-function.js";
import type { Operation, OperationExample } from "../model/schema.js";
import type { Operation as WireOperation } from "./client.js";
import type { ServedAnswer } from "./contract.js";
import { answerDifferences, requestDifferences } from "./differences.js";
import { documentedCall } from "./documented-call.js";
import { OperationIndex } from "./operation-index.js";
import { shownExamples, type DocumentedExamples } from "./shown-examples.js";
import { ReplayMemory, type Outcome } from "./replay-memory.js";
import { ReplayService } from "./run-call.js";

/** After so many examples others get a turn. */
const TURN = 64;

/** What came of a documented request. */
export interface Replay extends Omit<Outcome, "ownOnly"> {
  /** The page that shows it. */
  readonly page: string;
  readonly example: OperationExample;
}

/**
 * Makes every documented request of a version through the runtime, against a service that gives the documented answer, and compares what
 * is sent and what the caller gets with the documentation. A request that its own page's operations do not make is made by the operation
 * that does, if there is one.
 *
 * @param prose - whether the documented prose is kept in what is sent and answered
 * @param known - what need not be made again; absent where everything is
 */
export async function replayExamples(documented: DocumentedExamples, prose: boolean, known?: KnownOutcomes): Promise<readonly Replay[]> {
  const { operations, version } = documented;
  const task = { index: new OperationIndex(operations), service: new ReplayService(), version, prose };
  const memory = known && new ReplayMemory(known, operations, [version, prose]);
  const replays: Replay[] = [];
  for (const [index, { page, example, owner }] of shownExamples(documented).entries()) {
    // Threads are heard where they are given a turn.
    if (index % TURN === 0) await setImmediate();
    const again = (): Promise<Outcome> => replay({ ...task, page, example }, owner);
    const { ownOnly: _, ...outcome } = await (memory?.recall(page, example, owner, again) ?? again());
    replays.push({ page, example, ...outcome });
  }
  return replays;
}

/** An example, and what it is replayed with. */
interface Task {
  readonly page: string;
  readonly example: OperationExample;
  readonly index: OperationIndex;
  readonly service: ReplayService;
  readonly version: string;
  readonly prose: boolean;
}

async function replay({ page, example, index, service, version, prose }: Task, owner: Operation | undefined): Promise<Outcome> {
  const { request, response } = example;
  const url = readUrl(maskCredentials(request.target.trim()));
  const own = owner && matchClosely(owner, url);
  const ownOnly = own?.faults.length === 0;
  const found = owner !== undefined && ownOnly ? { operation: owner, match: own } : index.find(request.method, url);
  const operation = found?.operation ?? owner;
  const match = found?.match ?? own ?? (owner && matchUrl(owner, url));
  if (operation === undefined || match === undefined)
    return { ownOnly, differences: [{ part: "path", shown: `${request.method} ${request.target}`, made: "" }] };
  const { method, body } = request;
  const documented = { method, match, headers: documentedHeaders(request), ...(body && { body: documentedBody(body, prose) }) };
  const call = documentedCall(operation, documented);
  const shown = response && answerOf(response, operation, prose);
  const answer = servedAnswer(shown ?? plainAnswer(operation));
  const { request: sent, result } = await service.run(wireOperation(operation, version), runtimeFunction(operation), call, answer);
  if (sent === undefined) {
    const made = result.kind === "failure" ? result.message : "";
    const part = match.faults.length > 0 ? "path" : "body";
    return { ownOnly, operation, differences: [{ part, shown: request.target, made, unsent: true }] };
  }
  const inRequest = requestDifferences(documented, sent, version);
  // The answer to another request says nothing.
  const differences = inRequest.length > 0 || shown === undefined ? inRequest : answerDifferences(answer, result);
  return { ownOnly, operation, differences, contract: { operation: operation.id, page, call, request: sent, answer, result } };
}

function servedAnswer({ status, headers, json, text }: MockExample): ServedAnswer {
  return { status, ...(headers && { headers }), ...(json !== undefined && { json }), ...(text !== undefined && { text }) };
}

/** The facts that the operation's function has inside. */
function wireOperation(operation: Operation, version: string): WireOperation {
  return operationFacts(operation, version) as unknown as WireOperation;
}
