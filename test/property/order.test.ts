import fc from "fast-check";
import { expect, it } from "vitest";
import { emitOpenApi } from "../../generator/emit/openapi/document.js";
import { buildSchema } from "../../generator/model/build.js";
import { dumpSchema } from "../../generator/model/dump.js";
import { parsePage } from "../../generator/parse/parse-page.js";
import { emitSources } from "../support/emit.js";
import { parse } from "../support/parse.js";
import { discoverSpecs } from "../support/specs.js";

const pages = discoverSpecs("v1.0").map(({ file, includes }) => parsePage(file, { includes }, parse)[0]);

const everything = async (order: typeof pages): Promise<string> => {
  const [schema] = buildSchema(order, { version: "v1.0" });
  const files = await emitSources(schema);
  return JSON.stringify([dumpSchema(schema), files, emitOpenApi(schema, { title: "specs", descriptions: true })]);
};

it("the order of the files changes no byte of what is written", async () => {
  const sorted = await everything(pages);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(pages, { minLength: pages.length }), async (shuffled) => {
      expect(await everything(shuffled)).toBe(sorted);
    }),
    { numRuns: process.env["CI"] ? 20 : 4 },
  );
});
