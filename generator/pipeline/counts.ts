import type { NamedCount } from "../diagnostics/summary.js";
import type { ExampleCounts } from "./check-versions.js";
import type { VersionModel } from "./emit-package.js";

/** What the documentation holds, in numbers. */
export function countsOf(versions: readonly VersionModel[], examples: ExampleCounts | undefined): NamedCount[] {
  const sum = (count: (version: VersionModel) => number): number => versions.reduce((total, version) => total + count(version), 0);
  return [
    { name: "page", count: sum(({ read }) => read.pages.length) },
    { name: "type", count: sum(({ schema }) => schema.types.length + schema.enums.length) },
    { name: "operation", count: sum(({ schema }) => schema.operations.length) },
    ...(examples === undefined || examples.requests === 0
      ? []
      : [
          { name: "documented request", count: examples.requests },
          { name: "replayed", plural: "replayed", count: examples.replayed },
          { name: "explained", plural: "explained", count: examples.explained },
        ]),
  ];
}
