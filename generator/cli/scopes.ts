import { dirname, resolve } from "node:path";
import { loadConfig } from "../config/load.js";
import { fails } from "../diagnostics/level.js";
import { reportJson } from "../diagnostics/reporters/json.js";
import { reportPretty } from "../diagnostics/reporters/pretty.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { answerData, answerOf } from "../scopes/answer.js";
import { answerText } from "../scopes/answer-text.js";
import { readApplication, type Application } from "../scopes/application.js";
import { findFiles } from "../scopes/find-files.js";
import { readPackage, type GeneratedPackage } from "../scopes/generated-package.js";
import type { ScopesOptions } from "./options.js";
import type { Terminal } from "./terminal.js";

/** `docwright scopes`: prints the least privileges of an application's calls. */
export async function scopes(names: readonly string[], options: ScopesOptions, terminal: Terminal): Promise<number> {
  const packages = await packagesOf(options, terminal.folder);
  const files = findFiles(names, terminal.folder);
  const application = readApplication(files, terminal.folder, packages);
  const { diagnostics, texts, operations } = application;
  const notices = noticesOf(application);
  const report = { diagnostics, notices, textOf: (path: string) => texts.get(path) };
  if (!application.isClient) {
    terminal.error(reportPretty({ ...report, notices: [] }, { colour: terminal.colour, display: (path) => path }));
    throw new UsageError([`No generated package is used in ${counted(files.length, "file")}.`, ...notices].join(" "));
  }
  const answer = answerOf(operations);
  if (options.reporter === "json") terminal.out(reportJson(report, answerData(answer)));
  else {
    terminal.error(reportPretty(report, { colour: terminal.colour, display: (path) => path }));
    terminal.out(answerText(answer));
  }
  return fails(diagnostics, "error") ? 1 : 0;
}

/** The packages that the command line names. */
async function packagesOf({ package: folders = [], config }: ScopesOptions, folder: string): Promise<GeneratedPackage[]> {
  const paths = folders.map((path) => resolve(folder, path));
  if (config !== undefined) {
    const loaded = await loadConfig(resolve(folder, config));
    paths.push(resolve(dirname(loaded.path), loaded.config.out ?? "generated"));
  }
  return paths.map((path) => {
    const found = readPackage(path);
    if (found === undefined) throw new UsageError(`\`${path}\` holds no package that this version of docwright made.`);
    return found;
  });
}

/** Modules that cannot be found may be generated ones; at most this many are named. */
const MOST_NAMED = 10;

function noticesOf({ absent }: Application): string[] {
  if (absent.length === 0) return [];
  const named = absent.slice(0, MOST_NAMED).map(quoted).join(", ");
  const rest = absent.length > MOST_NAMED ? ` and ${absent.length - MOST_NAMED} more` : "";
  return [
    `Not found, and not looked into: ${named}${rest}. If one of them is a generated package, install it or name its folder with \`--package\`.`,
  ];
}

function quoted(text: string): string {
  return `\`${text}\``;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
