import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { documentedBodies } from "../../support/documented-bodies.js";
import { loadSchemas } from "../../support/load-schemas.js";
import { modelOf, readFolder } from "../../support/pages.js";

const specs = join(import.meta.dirname, "../../../specs");

describe.each([
  { version: "v1.0", atLeast: 20 },
  { version: "beta", atLeast: 10 },
])("the documented answers of specs/$version", ({ version, atLeast }) => {
  it("are what their operations' schemas take", async () => {
    const { schema } = modelOf(readFolder(join(specs, version)), version);
    const bodies = documentedBodies(schema, await loadSchemas(schema));
    expect(bodies.length).toBeGreaterThan(atLeast);
    for (const { page, value, schema: checked } of bodies) expect(checked["~standard"].validate(value), page).toEqual({ value });
  });

  it("are not taken with a key that is no text", async () => {
    const { schema } = modelOf(readFolder(join(specs, version)), version);
    const bodies = documentedBodies(schema, await loadSchemas(schema));
    const keyed = bodies.flatMap(({ value, schema: checked }) => (isKeyed(value) ? [{ checked, value: { ...value, id: 5 } }] : []));
    expect(keyed.length).toBeGreaterThan(3);
    for (const { checked, value } of keyed) expect(checked["~standard"].validate(value).issues?.map(({ path }) => path)).toEqual([["id"]]);
  });
});

function isKeyed(value: unknown): value is { readonly id: string } {
  return typeof value === "object" && value !== null && "id" in value;
}
