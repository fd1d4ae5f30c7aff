// What the benches install, and how.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The generators that read OpenAPI. */
export const GENERATORS = ["openapi-typescript@7.13.0", "@hey-api/openapi-ts@0.95.0", "typescript@5.9.3"];

/** How hey-api is told to write what our package has: types, and a function for every operation. */
export const heyApiOptions = (openapiFile, out) => [
  ...["-i", openapiFile, "-o", out],
  ...["-p", "@hey-api/client-fetch", "@hey-api/sdk", "@hey-api/typescript"],
];

/** Runs a program. What it prints goes to stderr: stdout is for the figures. */
export function run(folder, command, ...words) {
  execFileSync(command, words, { cwd: folder, stdio: ["ignore", 2, 2] });
}

/** Makes a project with these packages. */
export function install(folder, packages) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  if (packages.length) run(folder, "npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel", "error", ...packages);
}
