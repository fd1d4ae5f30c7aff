import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { about } from "./about.js";
import type { CheckOptions, GenerateOptions, ScopesOptions, SourceOptions } from "./options.js";
import type { Terminal } from "./terminal.js";

/** Exit status of a call that cannot be. */
const WRONG_USAGE = 2;

/**
 * Runs a command line.
 *
 * @param words - the arguments, without the program's own name
 * @returns the exit status
 */
export async function runProgram(words: readonly string[], terminal: Terminal): Promise<number> {
  let status = 0;
  const { description, version } = about();
  const program = new Command("docwright")
    .description(description)
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.error,
      getErrHasColors: () => terminal.colour,
      getOutHasColors: () => false,
    });
  // Each command loads what it needs: much of it is large.
  generateCommand(program).action(async (options: GenerateOptions) => {
    const { generatePackage } = await import("./generate.js");
    status = await generatePackage(options, terminal);
  });
  checkCommand(program).action(async (options: CheckOptions) => {
    const { check } = await import("./check.js");
    status = await check(options, terminal);
  });
  dumpCommand(program).action(async (options: SourceOptions) => {
    const { dump } = await import("./dump.js");
    status = await dump(options, terminal);
  });
  scopesCommand(program).action(async (files: readonly string[], options: ScopesOptions) => {
    const { scopes } = await import("./scopes.js");
    status = await scopes(files, options, terminal);
  });
  try {
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : WRONG_USAGE;
  }
  return status;
}

function generateCommand(program: Command): Command {
  const command = program.command("generate").description("make or refresh the package");
  return runOptions(reportOptions(sourceOptions(command), "never"), "inside the output folder")
    .option("--out <dir>", "output folder (default: the configuration's, else `generated`)")
    .option("--name <package>", "name of the package (default: the configuration's, else `docwright-client`)")
    .option("--no-build", "sources only, no JavaScript and declarations")
    .option("--no-descriptions", "leave the documented prose out of comments and mocks")
    .option("--check", "write nothing; exit with 1 if something would change")
    .option("--update-names", "write the lock of published names");
}

function checkCommand(program: Command): Command {
  const command = program.command("check").description("findings in the documentation; writes nothing unless told to");
  return runOptions(reportOptions(sourceOptions(command), "error"), "the user's folder for caches")
    .option("--no-types", "do not compile the bodies of examples against the types of the package")
    .option("--fix", "mend what is certain in the pages, and report the rest")
    .option("--dry-run", "with --fix: write nothing, print the changes as a patch to stdout")
    .option("--baseline <file>", "findings listed there are accepted and not reported (default: the configuration's)")
    .option("--update-baseline", "list all findings in the baseline")
    .option("--changed-since <revision>", "report only on files that differ from where HEAD left a git revision; all pages are read")
    .addHelpText(
      "after",
      [
        "",
        "A comment on a page accepts a finding: `<!-- docwright-disable-next-line CODE -- reason -->`.",
        "The exit status is 1 for findings of the severity of --fail-on or a graver one, and where a file cannot be read;",
        "0 otherwise; 2 for wrong usage.",
        "",
      ].join("\n"),
    );
}

function dumpCommand(program: Command): Command {
  return sourceOptions(program.command("dump").description("the model, one sorted line per fact"));
}

function scopesCommand(program: Command): Command {
  return program
    .command("scopes")
    .description("least privileges of an application's calls; reads its files and runs none")
    .argument("<files...>", "files, folders or patterns of the application's TypeScript and JavaScript")
    .option("--package <dir>", "a generated package that cannot be found from the files, repeatable", collect)
    .option("--config <file>", "configuration that names the generated package's folder (default: none)")
    .addOption(new Option("--reporter <form>", "form of the answer").choices(["pretty", "json"]).default("pretty"))
    .addHelpText(
      "after",
      [
        "",
        "What counts is each use of a function as a value: an import that is never used needs no permission, nor does a type.",
        "A module that is handed on as a whole counts with all of its operations.",
        "The exit status is 1 where a file cannot be read or is not valid: the rest is answered.",
        "",
      ].join("\n"),
    );
}

function sourceOptions(command: Command): Command {
  return command
    .option("--docs <dir[=version]>", "a folder of pages or one `.md` file, repeatable (default: the configuration's sources)", collect)
    .option("--root <dir>", "includes reach anywhere below it, nowhere else (default: the git work tree, else the parent of the docs)")
    .option("--config <file>", "configuration (default: docwright.config.* found upwards)");
}

function reportOptions(command: Command, failOn: string): Command {
  return command
    .addOption(
      new Option("--reporter <form>", "form of the findings; all but pretty go to stdout")
        .choices(["pretty", "json", "sarif", "github"])
        .default("pretty"),
    )
    .addOption(
      new Option("--fail-on <severity>", "exit with 1 for findings of this severity or a graver one")
        .choices(["error", "warning", "never"])
        .default(failOn),
    )
    .option("--quiet", "report errors only, no progress and no summary");
}

/** Options about how the work is done; none changes what comes of it. */
function runOptions(command: Command, cacheFolder: string): Command {
  return command
    .option("--watch", "run again whenever the documentation changes")
    .addOption(
      new Option("--parser <name>", "Markdown parser: the reference, or the fastest that reads the same")
        .choices(["auto", "remark"])
        .default("auto"),
    )
    .addOption(new Option("--jobs <number>", "threads at work (default: as many as the machine has)").argParser(jobsOf))
    .option("--no-cache", "make everything anew, and keep nothing for the next run")
    .option("--cache-dir <dir>", `folder for what the next run can use (default: ${cacheFolder})`)
    .option("--timings", "say how long each stage took");
}

function jobsOf(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError("It is a number from 1 to 999.");
  return Number(text);
}

function collect(value: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), value];
}
