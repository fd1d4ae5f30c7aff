import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, describe, expect, it } from "vitest";
import { checkVersion } from "../../generator/check/check.js";
import { formatFiles } from "../../generator/format/format.js";
import { emitOpenApi } from "../../generator/emit/openapi/document.js";
import { accountFor } from "../../generator/replay/account.js";
import { replayExamples } from "../../generator/replay/replay.js";
import { documentedBodies } from "../support/documented-bodies.js";
import { emitUnformatted } from "../support/emit.js";
import { loadSchemas } from "../support/load-schemas.js";
import { modelOf, readFolder, type Pages } from "../support/pages.js";
import { modelCounts, pageCounts, tally } from "./counts.js";

/** Otherwise what is costly is looked at on the small corpus only. */
const isThorough = Boolean(process.env["CI"]) || Boolean(process.env["UPDATE"]);

/** Describes one large corpus; its pages are read once. */
export function describeCorpus(name: string, { small }: { readonly small: boolean }): void {
  const folder = join(import.meta.dirname, "../../../shared/corpus", name, "api-reference/v1.0");
  describe.skipIf(!existsSync(folder))(name, { timeout: 300_000 }, () => {
    let read: { readonly texts: Pages; readonly model: ReturnType<typeof modelOf> } | undefined;
    const corpus = () => {
      const texts = read?.texts ?? readFolder(folder);
      return (read ??= { texts, model: modelOf(texts) });
    };
    afterAll(() => {
      read = undefined;
    });

    /** A ratchet: what the readers make of the corpus, in counts. A change of a count is a line to read in review. */
    it("gives the recorded counts", async () => {
      const { texts, model } = corpus();
      const { pages, schema, diagnostics } = model;
      const checked = checkVersion({ schema, pages });
      const replays = await replayExamples({ ...schema, pages }, true);
      const account = accountFor(replays, [...diagnostics, ...checked], new Map());
      const found = [...diagnostics, ...checked, ...account.diagnostics];
      expect(found.filter(({ path: page, span }) => span.start >= span.end || span.end > (texts[page]?.length ?? Infinity))).toEqual([]);
      expectRecorded(`${name}.counts.json`, {
        pages: pageCounts(pages),
        model: modelCounts(schema),
        diagnostics: tally(diagnostics.map((diagnostic) => diagnostic.code)),
        checks: tally([...checked, ...account.diagnostics].map((diagnostic) => diagnostic.code)),
        requests: { all: replays.length, replayed: account.replayed, explained: account.explained },
      });
    });

    /**
     * A ratchet: how many documented answers the corpus's own schemas take, and what is wrong with the others. The recorded ones are faults of
     * the documentation: placeholders, and values of another type than the tables have.
     */
    it.skipIf(!small && !isThorough)("has answers that its schemas take, but for the recorded ones", async () => {
      const { schema } = corpus().model;
      const bodies = documentedBodies(schema, await loadSchemas(schema));
      const results = bodies.map(({ value, schema: checked }) => checked["~standard"].validate(value).issues ?? []);
      expectRecorded(`${name}.schemas.json`, {
        bodies: bodies.length,
        taken: results.filter((issues) => issues.length === 0).length,
        issues: tally(results.flat().map(({ message }) => message)),
      });
    });

    it.skipIf(!isThorough)("has files that either formatter prints alike", async () => {
      const files = emitUnformatted(corpus().model.schema);
      expect(await formatFiles(files)).toEqual(await formatFiles(files, "prettier"));
    });

    it.skipIf(!small && !isThorough)("is described by an OpenAPI document that is valid", async () => {
      const document = emitOpenApi(corpus().model.schema, { title: "corpus", descriptions: true });
      const result = await new Validator().validate(JSON.parse(JSON.stringify(document)) as Record<string, unknown>);
      expect(result.errors).toBeUndefined();
    });
  });
}

/** Compares with the record beside this file; `UPDATE=1` writes it. */
function expectRecorded(file: string, counts: object): void {
  const record = join(import.meta.dirname, file);
  if (process.env["UPDATE"]) writeFileSync(record, `${JSON.stringify(counts, undefined, 2)}\n`);
  expect(counts).toEqual(JSON.parse(readFileSync(record, "utf8")));
}
