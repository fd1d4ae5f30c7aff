// Compares the model of a documentation with the service's own metadata and prints each figure beside its target.
// The scorer and the corpus are those of `../shared`, where it is there.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { openApiFile } from "../dist/emit/openapi/document.js";
import { groupOperations } from "../dist/emit/openapi/path-group.js";
import { resolveSettings } from "../dist/config/settings.js";
import { readModel } from "../dist/pipeline.js";
import { Timings } from "../dist/pipeline/timings.js";
import { createWorkers, defaultJobs } from "../dist/pipeline/workers.js";

const HELP = `Usage: npm run score [-- options]

Compares the model of a documentation with the service's own metadata.

  --docs DIR      the documentation of one version
  --truth FILE    the metadata, as the scorer reads it
  --dump FILE     writes every mismatch, one JSON object to a line
  --openapi FILE  writes the OpenAPI document that is scored
  -h, --help      shows this`;

const shared = join(import.meta.dirname, "../../shared");
const { values: options } = parseArgs({
  options: {
    docs: { type: "string", default: join(shared, "corpus/graph-2021/api-reference/v1.0") },
    truth: { type: "string", default: join(shared, "score/truth-v1.0-2021-07.json") },
    dump: { type: "string" },
    openapi: { type: "string" },
    help: { type: "boolean", short: "h" },
  },
});
if (options.help) {
  console.log(HELP);
  process.exit(0);
}
const absent = [options.docs, options.truth].find((path) => !existsSync(path));
if (absent !== undefined) {
  console.log(`${absent} is absent: there is nothing to score.`);
  process.exit(0);
}
const scorer = (file) => import(pathToFileURL(join(shared, "score", file)).href);
const [{ score }, { indexDocs }, { Walker }, { readOpenApi }, { TypeJudge }, { scorePayloads }] = await Promise.all(
  ["score.mjs", "docsindex.mjs", "walk.mjs", "openapi.mjs", "typeagree.mjs", "payloads.mjs"].map(scorer),
);

const out = mkdtempSync(join(tmpdir(), "docwright-score-"));
const settings = resolveSettings({ docs: [resolve(options.docs)], out }, undefined, process.cwd());
const workers = createWorkers(defaultJobs());
const { versions } = await readModel(settings, { progress: () => undefined, timings: new Timings(), workers, parser: "auto" });
await workers.close();
rmSync(out, { recursive: true });
const { schema } = versions[0];
const openapi = JSON.parse(openApiFile(schema, { title: "docwright", descriptions: false, pageUrl: () => undefined }).content);
if (options.openapi) writeFileSync(options.openapi, `${JSON.stringify(openapi, undefined, 1)}\n`);
const truth = JSON.parse(readFileSync(options.truth, "utf8"));
const docs = indexDocs(resolve(options.docs));
const { report, mismatches } = score({ openapi, truth, docs });
if (options.dump) writeFileSync(options.dump, mismatches.map((mismatch) => `${JSON.stringify(mismatch)}\n`).join(""));

printTargets();
printParts();

/** The whole, against what was aimed at. */
function printTargets() {
  const { types, properties, propertyTypes, enums, inheritance, operations, payloads, docsCeiling: ceiling } = report;
  const { own } = properties;
  const contradicted = mismatches.filter(({ kind, blame }) => /^type: (?:casing|wrong namespace)$/.test(kind) && blame === "parser");
  const rows = [
    ["types: precision", types.precision, ceiling.types.pagesWhoseTypeIsInTheMetadata, 95.6],
    ["types: documented recall", types.recallDocumented, 100, 100],
    ["own properties: precision", own.precision, ceiling.properties.ownPrecisionDroppingWhatTheDocsShowAsInherited, 95],
    ["own properties: documented recall", own.recallDocumented, ceiling.properties.documentedWithTheRightCase, 99.9],
    ["own properties: absolute recall", own.recallAbsolute, ceiling.properties.recallAbsolute, 98.5],
    ["property types agree", propertyTypes.agree, ceiling.propertyTypes.docsCellAgrees, 98.6],
    ["… where the documentation's cell is right", propertyTypes.agreeWhereTheDocsCellAgrees, 100, 99.9],
    ["enum members, F1 averaged", enums.members.macroF1, ceiling.enums.macroF1, 97.5],
    ["enum-typed properties left strings (at most)", enums.enumTypedProperties.string, "", 5],
    ["base type agrees", inheritance.agree, ceiling.inheritance.agree, 95],
    ["base type agrees where it is not `entity`", inheritance.agreeWhereBaseIsNotEntity, ceiling.inheritance.agreeWhereBaseIsNotEntity, 88],
    ["operations resolve", operations.resolved, ceiling.operations.resolved, 96],
    ["documented requests recalled", operations.recallOfDocumentedRequests, 100, 98.5],
    ["response type agrees", payloads.responses.agree, "", 95],
    ["request body agrees", payloads.bodies.agree, "", 97],
    ["action parameters: precision", payloads.actionParams.precision, "", 98],
    ["action parameters: recall", payloads.actionParams.recall, "", 97],
    ["action parameters: type", payloads.actionParams.typeAgree, "", 97],
    ["names that the page's annotation contradicts (at most)", contradicted.length, "", 0],
  ];
  console.log("| figure | documentation's ceiling | target | docwright | |\n| --- | ---: | ---: | ---: | --- |");
  for (const [name, value, top, target] of rows) {
    const reached = /at most/.test(name) ? value <= target : value >= target;
    console.log(`| ${name} | ${top ?? ""} | ${target} | ${value ?? "-"} | ${reached ? "" : "short"} |`);
  }
}

/** The same by family of pages, and by half: a rule that helps one half only is a coincidence. */
function printParts() {
  const parts = [
    ["all", () => true],
    ["Intune", (page) => family(page) === "Intune"],
    ["hand-written", (page) => family(page) === "hand-written"],
    ["OneDrive-style", (page) => family(page) === "OneDrive-style"],
    ["half A", (page) => half(page) === 0],
    ["half B", (page) => half(page) === 1],
  ];
  const names = ["types", "own precision", "own recall", "property types", "base", "operations", "responses", "bodies"];
  console.log(`\n| pages | ${names.join(" | ")} |\n| --- |${" ---: |".repeat(names.length)}`);
  const places = gatherPlaces();
  for (const [name, isIn] of parts) console.log(`| ${name} | ${figures(places, isIn).join(" | ")} |`);
}

function gatherPlaces() {
  const known = new Map([...Object.keys(truth.types), ...Object.keys(truth.enums)].map((name) => [name.toLowerCase(), name]));
  const model = readOpenApi(openapi, known, (name) => docs.types.has(name.toLowerCase()) || docs.sections.has(name.toLowerCase()));
  const pageOf = new Map();
  for (const { name, origins } of [...schema.types, ...schema.enums]) {
    pageOf.set(name, origins[0].page);
    const spelled = known.get(name.toLowerCase());
    if (spelled !== undefined && !pageOf.has(spelled)) pageOf.set(spelled, origins[0].page);
  }
  for (const { method, template, operations } of groupOperations(schema.operations))
    pageOf.set(`${method} ${template.key}`, operations[0].origin.page);
  return { known, model, pageOf };
}

function figures({ known, model, pageOf }, isIn) {
  const here = (name) => pageOf.has(name) && isIn(pageOf.get(name));
  const subject = (text) => (/^[A-Z]+ \//.test(text) ? (/^[A-Z]+ .*?(?= \(|: |$)/.exec(text)?.[0] ?? text) : text);
  const typeOf = (text) => {
    const name = text.replace(/ should be .*|: .*/, "");
    return pageOf.has(name) ? name : name.slice(0, name.lastIndexOf("."));
  };
  const wrong = (test) => mismatches.filter((mismatch) => test(mismatch) && here(typeOf(subject(mismatch.subject)))).length;
  const types = [...model.types.values()].filter(({ name }) => here(name));
  const structured = types.filter(({ name, kind }) => kind === "object" && known.get(name.toLowerCase()) in truth.types);
  const emitted = structured.reduce((sum, { own }) => sum + own.size, 0);
  const wanted = structured.reduce((sum, { name }) => {
    const { properties, navigationProperties } = truth.types[known.get(name.toLowerCase())];
    return sum + new Set([...properties, ...navigationProperties].map((member) => member.name)).size;
  }, 0);
  const missing = wrong(({ kind }) => /^property: (?:documented but not emitted|in no table|not documented)/.test(kind));
  const cased = wrong(({ kind }) => kind === "property: casing");
  const inherited = wrong(({ kind }) => /inherited in the model$/.test(kind));
  const operations = Object.entries(openapi.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => pageOf.has(`${method.toUpperCase()} ${path}`) && isIn(pageOf.get(`${method.toUpperCase()} ${path}`)))
      .map(([method, operation]) => ({ method: method.toUpperCase(), path, op: operation })),
  );
  const walker = new Walker(truth);
  const resolved = operations.flatMap((operation) => {
    const { ok, state, element } = walker.walk(operation.path);
    return ok && !walker.method(operation.method, state) ? [{ ...operation, state, element }] : [];
  });
  const judge = new TypeJudge(truth);
  const payloads = scorePayloads({ resolvedOps: resolved, model, truth, judge, note: () => undefined, docs, walker });
  return [
    share(types.length - wrong(({ kind }) => /^type: (?:not in|wrong)/.test(kind)), types.length),
    share(emitted - cased - wrong(({ metric }) => metric === "property precision"), emitted),
    share(wanted - missing - cased - inherited, wanted),
    share(wanted - missing - wrong(({ metric }) => metric === "property types"), wanted - missing),
    share(structured.length - wrong(({ metric }) => metric === "inheritance"), structured.length),
    share(resolved.length, operations.length),
    payloads.responses.agree,
    payloads.bodies.agree,
  ];
}

function share(part, whole) {
  return whole === 0 ? "-" : (Math.round((1000 * part) / whole) / 10).toFixed(1);
}

function family(page) {
  const stem = basename(page);
  if (/^intune/i.test(stem)) return "Intune";
  return /^(?:drive|item|list|listitem|shares?|site|permission|thumbnail|file|folder|photo|video|audio|image|upload|sharing)/i.test(stem)
    ? "OneDrive-style"
    : "hand-written";
}

/** FNV-1a over the page's name. */
function half(page) {
  let hash = 0x811c9dc5;
  for (const character of basename(page)) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return (hash >>> 8) & 1;
}
