import { buildExamples } from "../model/example.js";
import type { Operation, OperationExample, Schema } from "../model/schema.js";
import type { Example, Page } from "../parse/page.js";

/** The examples of a version, and the operations that they can be of. */
export interface DocumentedExamples extends Pick<Schema, "version" | "operations"> {
  readonly pages: readonly Pick<Page, "path" | "examples">[];
}

/** An example of a request where it is shown. */
export interface ShownExample {
  readonly page: string;
  readonly example: OperationExample;
  /** The operation that it stands with; absent where the page has none for it. */
  readonly owner?: Operation;
}

/** All examples of requests, in the order of the pages. */
export function shownExamples({ operations, pages }: DocumentedExamples): readonly ShownExample[] {
  const owned = new Map<Example, Omit<ShownExample, "page">>();
  for (const owner of operations) for (const example of owner.examples) owned.set(example.source, { owner, example });
  return pages.flatMap(({ path: page, examples }) =>
    examples.flatMap((source) => {
      const found = owned.get(source);
      return found ? [{ page, ...found }] : buildExamples([source]).map((example) => ({ page, example }));
    }),
  );
}
