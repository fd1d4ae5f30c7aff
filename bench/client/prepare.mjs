// Makes a project for each contender: its packages from npm, or its code from our OpenAPI document, and the two programs.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { GENERATORS, heyApiOptions, install, run } from "../common/install.mjs";

const repository = join(import.meta.dirname, "../..");

/** Generates our package of a documentation and packs it as npm would publish it; gives the folders of both. */
export function makeOurs(work, docs, name) {
  const out = join(work, "generated");
  const packed = join(work, "packed");
  for (const folder of [out, packed]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(packed);
  const words = ["generate", "--docs", docs, "--out", out, "--name", name, "--quiet", "--fail-on", "never"];
  run(repository, process.execPath, "bin/docwright.js", ...words);
  const report = execFileSync("npm", ["pack", out, "--json", "--ignore-scripts", "--pack-destination", packed], { encoding: "utf8" });
  run(packed, "tar", "-xzf", JSON.parse(report)[0].filename, "--strip-components=1");
  rmSync(join(packed, JSON.parse(report)[0].filename));
  return { out, packed };
}

/** Path, parameter and function name of a call in the OpenAPI document: the first of this method whose path has this form. */
export function callOf(openapi, method, form) {
  for (const [path, item] of Object.entries(openapi.paths)) {
    if (path.replace(/\{.*?\}/g, "{}") !== form || !item[method]) continue;
    const call = item[method].operationId.replace(/[^a-z0-9]+(.)/gi, (_, letter) => letter.toUpperCase());
    return { path, parameter: /\{(.*?)\}/.exec(path)[1], call };
  }
  throw new Error(`The OpenAPI document has no ${method} ${form}`);
}

/** Client code made of our OpenAPI document by others' generators; made anew only if the document has changed. */
export async function generateOthers(work, openapiFile) {
  const folder = join(work, "generators");
  if (!existsSync(folder)) install(folder, GENERATORS);
  const seen = join(folder, "openapi.json");
  if (existsSync(seen) && readFileSync(seen, "utf8") === readFileSync(openapiFile, "utf8")) return folder;
  rmSync(seen, { force: true });
  run(folder, "npx", "--no-install", "openapi-typescript", openapiFile, "-o", "openapi.d.ts");
  run(folder, "npx", "--no-install", "openapi-ts", ...heyApiOptions(openapiFile, "hey-api"));
  await build({
    entryPoints: [join(folder, "hey-api/sdk.gen.ts")],
    outfile: join(folder, "hey-api.js"),
    bundle: true,
    platform: "node",
    format: "esm",
  });
  cpSync(openapiFile, seen);
  return folder;
}

/** The project of a contender, with its two programs. */
export function makeProject(work, contender, index, { packed, packageName, generators }) {
  const folder = join(work, `project-${index}`);
  if (!existsSync(folder)) install(folder, contender.packages);
  if (index === 0) {
    rmSync(join(folder, "node_modules"), { recursive: true, force: true });
    cpSync(packed, join(folder, "node_modules", packageName), { recursive: true });
  }
  if (contender.generated) cpSync(join(generators, contender.generated), join(folder, contender.generated), { recursive: true });
  if (contender.load?.startsWith("./")) cpSync(join(generators, contender.load), join(folder, contender.load));
  for (const program of ["patch", "list"]) writeFileSync(join(folder, `${program}.ts`), `${contender[program].trim()}\n`);
  return folder;
}
