import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { emitOpenApi } from "../../generator/emit/openapi/document.js";
import { modelOf, readFolder } from "../support/pages.js";

/** The described API is valid by the meta-schema, and every reference in it resolves. */
const root = join(import.meta.dirname, "../..");

describe("OpenAPI", () => {
  it.each(["v1.0", "beta"])("generated/openapi/%s.json is valid", async (version) => {
    const result = await new Validator().validate(JSON.parse(readFileSync(join(root, "generated/openapi", `${version}.json`), "utf8")));
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
  });

  const corpus = join(root, "../shared/corpus/graph-2018/api-reference/v1.0");
  it.skipIf(!existsSync(corpus))("of a whole corpus is valid", { timeout: 60_000 }, async () => {
    const { schema } = modelOf(readFolder(corpus));
    const document = emitOpenApi(schema, { title: "corpus", descriptions: true });
    const result = await new Validator().validate(JSON.parse(JSON.stringify(document)) as Record<string, unknown>);
    expect(result.errors).toBeUndefined();
  });
});
