import { invariant } from "../diagnostics/invariant.js";
import type { Replay } from "../replay/replay.js";
import { shownExamples, type DocumentedExamples } from "../replay/shown-examples.js";
import { workersFor, type Workers } from "./workers.js";

/** Replays all examples of a version, in a thread beside what the caller does meanwhile; the contracts stay there. */
export async function replayBeside(documented: DocumentedExamples, workers: Workers): Promise<readonly Replay[]> {
  const { version, operations, pages } = documented;
  const shown = shownExamples(documented);
  const size = shown.reduce((sum, { example: { request } }) => sum + request.span.end - request.span.start, 0);
  const crossing = { version, operations, pages: pages.map(({ path, examples }) => ({ path, examples })) };
  const outcomes = await workersFor(workers, "replayAll", size).run("replayAll", crossing);
  invariant(outcomes.length === shown.length, "a thread has replayed other examples");
  const known = new Map(operations.map((operation) => [operation.id, operation]));
  return shown.map(({ page, example }, index) => {
    const { operation: id, differences = [] } = outcomes[index] ?? {};
    const operation = id === undefined ? undefined : known.get(id);
    return { page, example, differences, ...(operation && { operation }) };
  });
}
