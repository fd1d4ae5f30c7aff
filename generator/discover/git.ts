import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { UsageError } from "../diagnostics/usage-error.js";
import { reasonOf } from "./fault.js";

/** A list of changed files is long where a whole documentation is new. */
const MAX_OUTPUT = 256 * 1024 * 1024;

/**
 * The files below a folder that differ from where a branch left another: from the merge base of a revision and HEAD to the files as they
 * lie there, those that git does not know yet among them.
 *
 * @param folder - absolute, without links
 * @param revision - as the user writes it
 * @returns paths from the folder, with `/`
 * @throws UsageError where there is no git, no work tree or no such revision
 */
export function changedFiles(folder: string, revision: string): ReadonlySet<string> {
  if (git(folder, ["rev-parse", "--is-inside-work-tree"]).trim() !== "true") throw new UsageError(noWorkTree(folder));
  const commit = git(
    folder,
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`],
    () => `\`--changed-since ${revision}\`: there is no such revision in ${folder}.`,
  ).trim();
  const base = git(
    folder,
    ["merge-base", commit, "HEAD"],
    () => `\`--changed-since ${revision}\`: it has no commit in common with HEAD.`,
  ).trim();
  const changed = git(folder, [
    "diff",
    "--name-only",
    "-z",
    "--relative",
    "--no-renames",
    "--no-ext-diff",
    "--no-textconv",
    base,
    "--",
    ".",
  ]);
  const untracked = git(folder, ["ls-files", "-z", "--others", "--exclude-standard", "--", "."]);
  return new Set([changed, untracked].flatMap((list) => list.split("\0")).filter((path) => path !== ""));
}

/** Runs git without a shell, and without the programs that a repository's own settings may name. */
function git(folder: string, words: readonly string[], fault: () => string = () => noWorkTree(folder)): string {
  const { status, stdout, error } = spawnSync("git", ["-c", "core.fsmonitor=false", ...words], {
    cwd: realpathSync(folder),
    encoding: "utf8",
    maxBuffer: MAX_OUTPUT,
    stdio: ["ignore", "pipe", "ignore"],
  });
  if (error !== undefined) throw new UsageError(`\`--changed-since\` needs git, which cannot be run: ${reasonOf(error)}.`);
  if (status !== 0) throw new UsageError(fault());
  return stdout;
}

function noWorkTree(folder: string): string {
  return `\`--changed-since\` needs a git work tree, and ${folder} lies in none.`;
}
