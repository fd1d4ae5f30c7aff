import type { NamedCount } from "../diagnostics/summary.js";
import type { ExampleCounts } from "./check-versions.js";
import type { VersionModel } from "./emit-package.js";

/** What the documentation holds, in numbers. */
export function sizeCounts(versions: readonly VersionModel[]): NamedCount[] {
  const sum = (count: (version: VersionModel) => number): number => versions.reduce((total, version) => total + count(version), 0);
  return [
    { name: "page", count: sum(({ read }) => read.pages.length) },
    { name: "type", count: sum(({ schema }) => schema.types.length + schema.enums.length) },
    { name: "operation", count: sum(({ schema }) => schema.operations.length) },
  ];
}

/** What became of the documented requests, in numbers. */
export function exampleCounts({ requests, replayed, explained }: ExampleCounts): NamedCount[] {
  if (requests === 0) return [];
  return [
    { name: "documented request", count: requests },
    { name: "replayed", plural: "replayed", count: replayed },
    { name: "explained", plural: "explained", count: explained },
  ];
}
