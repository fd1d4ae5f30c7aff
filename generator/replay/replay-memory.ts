import type { Operation, OperationExample } from "../model/schema.js";
import { hash } from "../text/hash.js";
import type { KnownOutcomes } from "../text/known-outcomes.js";
import type { Contract } from "./contract.js";
import type { Difference } from "./differences.js";

/** What came of replaying an example. */
export interface Outcome {
  /** Absent where no page documents such a request. */
  readonly operation?: Operation;
  /** Empty where the client sends what is documented, and gives its caller what is documented. */
  readonly differences: readonly Difference[];
  /** Absent where nothing was sent. */
  readonly contract?: Contract;
  /** Whether the operation that the example stands with decided it, and no other was asked. */
  readonly ownOnly: boolean;
}

/** An outcome as it is kept: the operation by its id. */
interface Kept extends Omit<Outcome, "operation"> {
  readonly operation?: string;
}

/** Replays examples once, as long as nothing changes that their outcome depends on. */
export class ReplayMemory {
  readonly #known: KnownOutcomes;
  readonly #operations: ReadonlyMap<string, Operation>;
  /** What each operation is, in a word. */
  readonly #inputs: ReadonlyMap<Operation, string>;
  /** What all operations are, in a word. */
  readonly #all: string;

  /** @param circumstances - what outcomes depend on beside the documentation: plain data */
  constructor(known: KnownOutcomes, operations: readonly Operation[], circumstances: unknown) {
    this.#known = known;
    this.#operations = new Map(operations.map((operation) => [operation.id, operation]));
    this.#inputs = new Map(operations.map((operation) => [operation, inputOf(operation, circumstances)]));
    this.#all = hash(JSON.stringify([circumstances, ...this.#inputs.values()]));
  }

  /**
   * What came of an example when it was replayed before, or what comes of it now.
   *
   * @param owner - the operation that it stands with
   */
  async recall(page: string, example: OperationExample, owner: Operation | undefined, replay: () => Promise<Outcome>): Promise<Outcome> {
    const shown = JSON.stringify([page, messageOf(example.request), messageOf(example.response)]);
    const own = `${(owner && this.#inputs.get(owner)) ?? ""} ${shown}`;
    const any = `${this.#all} ${own}`;
    const kept = this.#known.find(own) ?? this.#known.find(any);
    if (kept !== undefined) return this.#revive(JSON.parse(kept) as Kept);
    const outcome = await replay();
    this.#known.keep(outcome.ownOnly ? own : any, JSON.stringify({ ...outcome, operation: outcome.operation?.id }));
    return outcome;
  }

  #revive({ operation: id, ...kept }: Kept): Outcome {
    const operation = id === undefined ? undefined : this.#operations.get(id);
    return { ...kept, ...(operation && { operation }) };
  }
}

/** What requests and answers of an operation depend on: neither what is said about it nor where. */
function inputOf(operation: Operation, circumstances: unknown): string {
  const { id, method, paths, bound, queryParameters, queryOptions, headers, requestBody, responses } = operation;
  const templates = paths.map(({ template, parameters }) => [template, parameters]);
  return hash(
    JSON.stringify([id, method, templates, bound, queryParameters, queryOptions, headers, requestBody, responses, circumstances]),
  );
}

/** What of a message counts: where on its page it stands does not. */
function messageOf(message: OperationExample["response"]): unknown {
  return message && { ...message, body: message.body?.text, span: undefined };
}
