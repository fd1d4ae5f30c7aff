import { json, serve, type Server } from "./server.js";

/** A request inside a batch. */
export interface Inner {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly dependsOn?: readonly string[];
}

/** An answer to one; undefined leaves it out. */
export type InnerAnswer = { readonly status?: unknown; readonly headers?: unknown; readonly body?: unknown } | undefined;

export interface BatchServer extends Server {
  /** The batches as they came. */
  readonly rounds: Inner[][];
}

/**
 * A server that takes batches: it answers in reverse order, refuses requests of which it does not know what they depend on,
 * and does not carry out those that depend on a failure.
 */
export async function serveBatches(handle: (request: Inner, round: number) => InnerAnswer): Promise<BatchServer> {
  const rounds: Inner[][] = [];
  const server = await serve((seen, response) => {
    const { requests } = JSON.parse(seen.body.toString()) as { requests: Inner[] };
    const round = rounds.push(requests) - 1;
    const ok = new Map<string, boolean>();
    const responses = requests.flatMap((request) => {
      const known = (request.dependsOn ?? []).map((id) => ok.get(id));
      if (known.includes(undefined) || requests.length > 20)
        return [{ id: request.id, status: 400, body: { error: { code: "BadBatch" } } }];
      const answer = known.includes(false) ? { status: 424, body: { error: { code: "Dependency" } } } : handle(request, round);
      ok.set(request.id, Number(answer?.status) < 400);
      return answer ? [{ id: request.id, ...answer }] : [];
    });
    json(response, 200, { responses: responses.reverse() });
  });
  return { ...server, rounds };
}

export const ok = (body: unknown): InnerAnswer => ({ status: 200, headers: { "Content-Type": "application/json; odata=x" }, body });
