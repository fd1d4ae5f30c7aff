import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, in the order in which they start: what runs last should be short, so that all cores end together. */
const LONG = [
  "test/corpus/graph-2021.test.ts",
  "test/package/readme.test.ts",
  "test/unit/emit/canary.test.ts",
  "test/compile/compile.test.ts",
  "test/corpus/graph-2018.test.ts",
  "test/cli/generate.test.ts",
  "test/unit/emit/package.test.ts",
];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => LONG.indexOf(relative(import.meta.dirname, moduleId).replaceAll("\\", "/"));
    const long = files.filter((file) => place(file) >= 0).sort((first, second) => place(first) - place(second));
    return [...long, ...(await super.sort(files.filter((file) => place(file) < 0)))];
  }
}

export default defineConfig({
  // What docwright replays examples with is what packages get, as it stands now.
  resolve: { alias: { "#runtime": join(import.meta.dirname, "templates/runtime/index.ts") } },
  test: {
    include: ["test/**/*.test.ts"],
    // No test reads or leaves anything in the user's own folder for caches.
    env: { XDG_CACHE_HOME: join(tmpdir(), "docwright-test-cache") },
    // For what hangs: a busy machine is slow.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // No module keeps anything between runs, so files share what is loaded; each puts back what it replaces of the platform.
    isolate: false,
    unstubGlobals: true,
    // By default one core is left alone.
    maxWorkers: "100%",
    sequence: { sequencer: LongFirst },
  },
});
