// Who stands beside docwright: the Markdown parser with nothing else, and the generators that read OpenAPI.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { GENERATORS, heyApiOptions, install } from "../common/install.mjs";

const PARSER = ["unified@11.0.5", "remark-parse@11.0.0", "remark-gfm@4.0.1"];

/** Prints the milliseconds that parsing takes: without reading the files, without loading the parser. */
const PARSE = `import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
const folder = process.argv[2];
const texts = readdirSync(folder, { recursive: true })
  .filter((path) => path.endsWith(".md"))
  .map((path) => readFileSync(join(folder, path), "utf8"));
const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const start = performance.now();
for (const text of texts) parser.parse(text);
console.log(performance.now() - start);
`;

/** Installs them; gives what each is started with. */
export function installPeers(folder) {
  install(folder, [...PARSER, ...GENERATORS]);
  writeFileSync(join(folder, "parse.mjs"), PARSE);
  const [openapiTypescript, heyApi] = [
    ["openapi-typescript", "openapi-typescript"],
    ["@hey-api/openapi-ts", "openapi-ts"],
  ].map(([name, command]) => programOf(join(folder, "node_modules", name), command));
  return {
    parse: (docs) => [join(folder, "parse.mjs"), docs],
    openapiTypescript: (document, out) => [openapiTypescript, document, "-o", join(out, "openapi.d.ts")],
    heyApi: (document, out) => [heyApi, ...heyApiOptions(document, join(out, "hey-api"))],
  };
}

/** The script behind a command of a package: what npx would start, without npx. */
function programOf(folder, command) {
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[command]);
}
