import { join } from "node:path";
import { expect, it } from "vitest";
import { COMPILERS } from "../support/compilers.js";

/** Programs against the generated package say what its types promise, and what they refuse. */
it.each(COMPILERS)("compile with TypeScript $version", ({ compile }) => {
  expect(compile(join(import.meta.dirname, "programs"))).toBe("");
});
