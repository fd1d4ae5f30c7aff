import ts from "typescript";
import type { OutputFile } from "../../../generator/emit/output-file.js";

/** A word that no sample and no runtime has. */
export const CANARY = "kanari";

/** Texts that end strings, comments, lines or scripts wherever an escape is missing, with a call behind. */
export const PAYLOADS: readonly string[] = [
  `');${CANARY}();('`,
  `");${CANARY}();("`,
  `\`;${CANARY}();\``,
  `\${${CANARY}()}`,
  `\\");${CANARY}();//`,
  `\\');${CANARY}();//`,
  `\\`,
  `*/${CANARY}();/*`,
  `*\u0000/${CANARY}();/*`,
  `*\u202E/${CANARY}();/*`,
  `**/${CANARY}();/**`,
  `//\n${CANARY}();//`,
  `\r${CANARY}();`,
  `\r\n${CANARY}();`,
  `\u2028${CANARY}();`,
  `\u2029${CANARY}();`,
  `\u0085\u000B\u000C${CANARY}();`,
  `<!--${CANARY}()-->`,
  `</script><script>${CANARY}()</script>`,
  `@internal ${CANARY}`,
  `x\n@deprecated ${CANARY}\n@see {@link ${CANARY}}`,
  `[${CANARY}](javascript:${CANARY}())`,
  `http://${CANARY}.example/ <javascript:${CANARY}()>`,
  `}];${CANARY}();[{`,
  `: any; ${CANARY}: any`,
  `\u0000\u0001\u007F\uFEFF${CANARY}`,
  `\uD800${CANARY}\uDC00`,
  `\u202E${CANARY}\u2066\u200B`,
  `../../../${CANARY}`,
  `C:\\${CANARY}\u0000.ts`,
];

/** Texts that are no good as names. */
export const AWKWARD_NAMES: readonly string[] = [
  "",
  " ",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "then",
  "default",
  "class",
  "await",
  "at",
  "con",
  "123",
  "\u0430dmin",
  "Promise",
  "Operation",
  "Record",
  "call",
  "unknown",
];

/** The calls that generated code makes. */
const CALLS: ReadonlySet<string> = new Set(["call", "callPaged", "callWrite", "Runtimecall", "structured"]);

/**
 * What must not be in generated modules, whatever the documentation says: faults, one sentence each.
 *
 * @param known - the faults of texts that were seen before: most modules of a sample are the same whatever is in one field
 */
export function faultsIn(files: readonly OutputFile[], known = new Map<string, readonly string[]>()): string[] {
  const paths = files.map(({ path }) => path.toLowerCase());
  return [
    ...(new Set(paths).size === paths.length ? [] : ["two files have one path"]),
    ...files.flatMap(({ path, content }) => [
      ...(/^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/.test(path) ? [] : [`unsafe path ${JSON.stringify(path)}`]),
      ...(path.startsWith("src/") && !path.startsWith("src/runtime/") ? knownFaults(path, content, known) : []),
    ]),
  ];
}

function knownFaults(path: string, content: string, known: Map<string, readonly string[]>): readonly string[] {
  const faults = known.get(content) ?? moduleFaults(path, content);
  known.set(content, faults);
  return faults;
}

function moduleFaults(path: string, content: string): string[] {
  const source = ts.createSourceFile(path, content, ts.ScriptTarget.ES2022, true);
  const faults = syntaxFaults(source);
  for (const statement of source.statements) if (!isDeclaration(statement)) faults.push(`statement ${statement.getText().slice(0, 80)}`);
  const visit = (node: ts.Node): void => {
    if (isLive(node)) faults.push(`live ${node.getText().slice(0, 80)}`);
    for (const doc of ts.getJSDocTags(node)) if (!TAGS.has(doc.tagName.text)) faults.push(`tag @${doc.tagName.text}`);
    ts.forEachChild(node, visit);
  };
  visit(source);

  if (/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|\p{Surrogate}/u.test(content))
    faults.push("hidden characters");
  if (/<\/script|<!--/i.test(content)) faults.push("markup");
  if (/(?<!\\)\]\((?!https:)|\bhttp:\/\/|(?<!\\)<javascript:/i.test(commentsOf(content))) faults.push("a link that is not secure");
  return faults.map((fault) => `${path}: ${fault}`);
}

/** What the compiler says of a module as text: nothing else is asked of it, which would take its time. */
function syntaxFaults(source: ts.SourceFile): string[] {
  const program = ts.createProgram({
    rootNames: [source.fileName],
    options: { noLib: true, noResolve: true, types: [] },
    host: {
      getSourceFile: () => source,
      fileExists: (path) => path === source.fileName,
      readFile: () => undefined,
      writeFile: () => undefined,
      getCurrentDirectory: () => "",
      getDefaultLibFileName: () => "",
      getCanonicalFileName: (path) => path,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => "\n",
    },
  });
  return program.getSyntacticDiagnostics(source).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

/** Tags that docwright writes. */
const TAGS: ReadonlySet<string> = new Set(["remarks", "deprecated", "see"]);

function isDeclaration(node: ts.Statement): boolean {
  return (
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isVariableStatement(node) ||
    (ts.isFunctionDeclaration(node) && node.body?.statements.length === 1)
  );
}

/** Whether a node does something that no generated module does. */
function isLive(node: ts.Node): boolean {
  if (ts.isCallExpression(node)) return !CALLS.has(node.expression.getText()) && !node.getSourceFile().fileName.endsWith("src/index.ts");
  if (node.kind === ts.SyntaxKind.AnyKeyword) return true;
  return (
    ts.isNewExpression(node) ||
    ts.isTemplateExpression(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTaggedTemplateExpression(node) ||
    ts.isDecorator(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isRegularExpressionLiteral(node) ||
    (ts.isIdentifier(node) && node.text === CANARY && ts.isExpression(node.parent) && !ts.isPropertyAssignment(node.parent)) ||
    (ts.isPropertyAssignment(node) && node.name.getText() === "__proto__")
  );
}

function commentsOf(content: string): string {
  return [...content.matchAll(/\/\*\*[^]*?\*\//g)].map(([comment]) => comment).join("\n");
}

/** Every string of a schema that a page can choose, by its place: indices left out. */
export function stringFields(value: unknown, place = ""): ReadonlyMap<string, number> {
  const fields = new Map<string, number>();
  walk(value, place, (field, text) => {
    fields.set(field, (fields.get(field) ?? 0) + 1);
    return text;
  });
  return fields;
}

/** A schema with the strings of some places replaced. */
export function replaceStrings<T>(value: T, replace: (field: string, text: string) => string): T {
  return walk(value, "", replace) as T;
}

/** Fields whose values docwright chooses. */
const OWN_FIELDS = /(?:^|\.)(?:kind|provenance|method|role|account)$|\.type\.(?:of\.)*type$|^version$/;

function walk(value: unknown, place: string, replace: (field: string, text: string) => string): unknown {
  if (typeof value === "string") return OWN_FIELDS.test(place) ? value : replace(place, value);
  if (Array.isArray(value)) return value.map((item: unknown) => walk(item, place, replace));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, walk(item, place === "" ? name : `${place}.${name}`, replace)]),
  );
}
