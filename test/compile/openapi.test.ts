import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, it } from "vitest";

/** The described API is valid by the meta-schema, and every reference in it resolves; `test/corpus` says so of larger ones. */
const folder = join(import.meta.dirname, "../../generated/openapi");

it.each(["v1.0", "beta"])("generated/openapi/%s.json is valid", async (version) => {
  const result = await new Validator().validate(JSON.parse(readFileSync(join(folder, `${version}.json`), "utf8")));
  expect(result.errors).toBeUndefined();
  expect(result.valid).toBe(true);
});
