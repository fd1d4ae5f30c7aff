import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { FORMS, type FormId } from "../../generator/parse/forms.js";
import { parsePage } from "../../generator/parse/parse-page.js";
import { buildSchema } from "../../generator/model/build.js";
import type { Schema } from "../../generator/model/schema.js";
import { parse } from "../support/parse.js";
import { discoverSpecs } from "../support/specs.js";

const dialect = readFileSync(join(import.meta.dirname, "../../specs/DIALECT.md"), "utf8");

it("DIALECT.md has one row for each form", () => {
  const rows = [...dialect.matchAll(/^\| `([a-z-]+\/[a-z0-9-]+)`\s+\|/gm)].map((match) => match[1] ?? "");
  expect(rows.toSorted()).toEqual(Object.keys(FORMS).sort());
});

/** Forms that only show in the model, where pages meet. */
const MODEL_FORMS = new Map<FormId, (schema: Schema) => boolean>([
  ["resource/merged", ({ types }) => types.some(({ origins }) => new Set(origins.map(({ page }) => page)).size > 1)],
  ["resource/json-only", ({ types }) => types.some(({ properties }) => properties.some(({ provenance }) => provenance === "inferred"))],
  ["enum/json-literal", ({ enums }) => enums.some(({ name }) => name === "folderViewSortOrder")],
]);

it("the pages in specs/ together show every form", () => {
  const seen = new Set<FormId>();
  const pages = discoverSpecs("v1.0", "beta").map(({ file, includes }) => parsePage(file, { includes, forms: seen }, parse)[0]);
  const [schema] = buildSchema(pages, { version: "v1.0" });
  for (const [form, shows] of MODEL_FORMS) if (shows(schema)) seen.add(form);
  expect(Object.keys(FORMS).filter((form) => !seen.has(form as FormId))).toEqual([]);
});
