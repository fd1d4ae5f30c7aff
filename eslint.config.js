import { createNodeResolver, importX } from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";

/** The rooms in the order of the flow: each may import what stands to its left, and itself. */
const ROOMS = [
  "text",
  "diagnostics",
  "discover",
  "parse",
  "model",
  "check",
  "emit",
  "format",
  "build",
  "replay",
  "proof",
  "write",
  "incremental",
  "scopes",
  "config",
  "pipeline",
  "remark",
  "cli",
];

/** Rooms that may not import a room to their left, or only some of its files. */
const CLOSED = [
  { target: "emit", from: "parse", except: [] },
  { target: "emit", from: "check", except: [] },
  { target: "model", from: "parse", except: ["page.ts", "type-expression.ts"] },
];

const DISK = ["node:fs", "node:fs/promises", "node:os"];
const LIBRARIES = [
  ...["unified", "remark-parse", "mdast", "mdast-util-frontmatter", "mdast-util-gfm-table", "micromark-extension-frontmatter"],
  ...[
    "micromark-extension-gfm-table",
    "satteri",
    "yaml",
    "jsonc-parser",
    "jsonrepair",
    "ts-morph",
    "oxfmt",
    "prettier",
    "typescript",
    "jiti",
    "commander",
    "esbuild",
    "oxc-transform",
  ],
  ...["tinypool", "chokidar", "env-paths"],
  ...["cli-progress", "tinyglobby", "node:crypto", "node:child_process", "node:process", ...DISK],
];

/** The files that may import outside libraries; where several fit a file, the last one counts. */
const GATES = [
  { files: ["generator/{discover,build,write,incremental,config}/*.ts", "generator/cli/about.ts"], libraries: DISK },
  {
    files: ["generator/parse/mdast/*.ts"],
    libraries: LIBRARIES.filter((name) => /^(?:unified|remark|mdast|micromark|satteri|yaml)/.test(name)),
  },
  { files: ["generator/text/json.ts"], libraries: ["jsonc-parser", "jsonrepair"] },
  { files: ["generator/text/hash.ts"], libraries: ["node:crypto"] },
  { files: ["generator/emit/typescript/source-file.ts"], libraries: ["ts-morph"] },
  { files: ["generator/format/oxfmt.ts"], libraries: ["oxfmt"] },
  { files: ["generator/format/prettier.ts"], libraries: ["prettier"] },
  { files: ["generator/build/bundle.ts"], libraries: ["esbuild"] },
  { files: ["generator/build/declarations.ts"], libraries: ["oxc-transform"] },
  { files: ["generator/replay/client.ts"], libraries: ["#runtime"] },
  { files: ["generator/discover/git.ts"], libraries: ["node:child_process", ...DISK] },
  { files: ["generator/build/compiler.ts"], libraries: ["node:child_process", "node:process", ...DISK] },
  { files: ["generator/build/temporary-folder.ts"], libraries: ["node:process", ...DISK] },
  { files: ["generator/config/load.ts"], libraries: ["jiti", ...DISK] },
  { files: ["generator/scopes/*.ts"], libraries: DISK },
  { files: ["generator/scopes/find-files.ts"], libraries: ["tinyglobby", ...DISK] },
  { files: ["generator/scopes/syntax/*.ts"], libraries: ["typescript"] },
  { files: ["generator/remark/*.ts"], libraries: ["unified"] },
  { files: ["generator/incremental/cache-folder.ts"], libraries: ["env-paths", ...DISK] },
  { files: ["generator/incremental/watcher.ts"], libraries: ["chokidar", ...DISK] },
  { files: ["generator/pipeline/workers.ts"], libraries: ["tinypool", "node:os"] },
  { files: ["generator/cli/program.ts"], libraries: ["commander"] },
  { files: ["generator/cli/progress.ts"], libraries: ["cli-progress"] },
];

const zones = [
  ...ROOMS.flatMap((room, index) =>
    ROOMS.slice(index + 1).map((other) => ({ target: pathsOf(room), from: pathsOf(other), message: `${room} stands left of ${other}.` })),
  ),
  ...CLOSED.map(({ target, from, except }) => ({
    target: pathsOf(target),
    from: `./generator/${from}`,
    except: except.map((file) => `./${file}`),
  })),
  { target: "./generator", from: ["./test", "./templates", "./bench"] },
];

/** A room's folder, and the file of its name where there is one. */
function pathsOf(room) {
  return room === "pipeline" ? ["./generator/pipeline", "./generator/pipeline.ts"] : [`./generator/${room}`];
}

/** What a file may not import: every library but those it is the gate of. */
function restrictedImports(open) {
  const closed = LIBRARIES.filter((name) => !open.includes(name)).map((name) => name.replaceAll("/", "\\/"));
  return ["error", { patterns: [{ regex: `^(?:${closed.join("|")})(?:/|$)`, message: "Each library has one gate; import that file." }] }];
}

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "generated/", "specs/", "node_modules/", "test/compile/programs/"] },
  {
    files: ["generator/**/*.ts", "templates/**/*.ts", "test/**/*.ts", "*.config.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: ["./templates/tsconfig.json", "./tsconfig.test.json"], tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".js"], extensionAlias: { ".js": [".ts", ".js"] } })],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts"] },
    },
    rules: {
      "no-console": "error",
      eqeqeq: "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "import-x/no-cycle": "error",
      "import-x/no-default-export": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ["generator/**/*.ts"],
    rules: {
      "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones }],
      "no-restricted-globals": ["error", { name: "process", message: "Only the command line speaks to the process." }],
      "no-restricted-imports": restrictedImports([]),
    },
  },
  ...GATES.map(({ files, libraries }) => ({ files, rules: { "no-restricted-imports": restrictedImports(libraries) } })),
  // A finding without values takes an empty object.
  { files: ["generator/diagnostics/catalog/*.ts"], rules: { "@typescript-eslint/no-generated-empty-object-type": "off" } },
  { files: ["generator/cli/*.ts"], rules: { "no-restricted-globals": "off" } },
  { files: ["*.config.ts"], rules: { "import-x/no-default-export": "off" } },
  {
    files: ["templates/**/*.ts"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [{ regex: "^[^.]", message: "A generated package has no dependencies." }] }],
      // What arrives is whatever the service sent, and the platform may lack what its types promise; each byte is in every bundle.
      "@typescript-eslint/no-base-to-string": "off",
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/prefer-promise-reject-errors": "off",
      "@typescript-eslint/restrict-template-expressions": "off",
    },
  },
  {
    // Tests take parsed JSON as they expect it to be.
    files: ["test/**/*.ts"],
    rules: {
      "max-lines": "off",
      "@typescript-eslint/explicit-module-boundary-types": "off",
      "@typescript-eslint/no-empty-object-type": "off",
      "@typescript-eslint/no-misused-spread": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/restrict-template-expressions": "off",
    },
  },
  // Every function is called, deprecated ones too.
  { files: ["test/package/areas/**/*.ts"], rules: { "@typescript-eslint/no-deprecated": "off" } },
);
