import fc from "fast-check";
import { join } from "node:path";
import { expect, it } from "vitest";
import { discover } from "../../../generator/discover/discover.js";
import { buildSchema } from "../../../generator/model/build.js";
import { dumpSchema } from "../../../generator/model/dump.js";
import type { Page } from "../../../generator/parse/page.js";
import { parsePage } from "../../../generator/parse/parse-page.js";
import { checkVersions } from "../../../generator/pipeline/check-versions.js";
import type { VersionPages } from "../../../generator/pipeline/read-pages.js";
import { Timings } from "../../../generator/pipeline/timings.js";
import { createWorkers } from "../../../generator/pipeline/workers.js";
import { replayExamples } from "../../../generator/replay/replay.js";
import { markdown } from "../../support/markdown.js";
import { parse } from "../../support/parse.js";

const throughJson = (pages: readonly Page[]): Page[] => JSON.parse(JSON.stringify(pages)) as Page[];

const specs = join(import.meta.dirname, "../../../specs");
const [documentation] = discover(["v1.0", "beta"].map((version) => ({ docs: join(specs, version), root: specs })));
const tools = { progress: () => undefined, timings: new Timings(), workers: createWorkers(1), parser: "auto" as const };

/** The pages of every version as they are read, before they cross any thread. */
const versions = documentation.sources.map((source): VersionPages => {
  const pages = source.pages.map(({ file, includes }) => parsePage(file, { includes }, parse)[0]);
  const rootPaths = new Map(source.pages.map(({ file }) => [file.path, file.rootPath]));
  return { version: source.version ?? "", pages, rootPaths, sources: [source] };
});

/** What is made of the pages of a version, findings and contracts among it. */
async function everything(read: VersionPages): Promise<unknown> {
  const [schema, found] = buildSchema(read.pages, { version: read.version });
  const checked = await checkVersions([{ read, schema }], found, { types: false, templates: [] }, tools);
  const replays = await replayExamples({ ...schema, pages: read.pages }, true);
  return {
    dump: dumpSchema(schema),
    found,
    checked,
    replays: replays.map(({ page, operation, differences, contract }) => ({ page, operation: operation?.id, differences, contract })),
  };
}

it.each(versions)("pages that went through JSON say the same: $version", async (read) => {
  const again = throughJson(read.pages);
  expect(again).toStrictEqual(read.pages);
  expect(await everything({ ...read, pages: again })).toEqual(await everything(read));
});

it("any page is plain JSON", () => {
  fc.assert(
    fc.property(markdown(), (text) => {
      const [page] = parsePage({ path: "api/a.md", text }, { includes: new Map() }, parse);
      expect(throughJson([page])).toStrictEqual([page]);
    }),
    { numRuns: 300 },
  );
});
