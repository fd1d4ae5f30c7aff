import { dumpSchema } from "../model/dump.js";
import { readModel } from "../pipeline.js";
import { Timings } from "../pipeline/timings.js";
import type { Tools } from "../pipeline/tools.js";
import { createWorkers, defaultJobs } from "../pipeline/workers.js";
import { readFiles } from "./files.js";
import type { SourceOptions } from "./options.js";
import { present, statusOf } from "./present.js";
import { settingsOf } from "./settings.js";
import type { Terminal } from "./terminal.js";

/** `docwright dump`: the model on stdout, one sorted line per fact, the version before it. */
export async function dump(options: SourceOptions, terminal: Terminal): Promise<number> {
  const tools: Tools = { progress: () => undefined, timings: new Timings(), workers: createWorkers(defaultJobs()), parser: "auto" };
  const model = await readModel(await settingsOf(options, terminal), tools);
  await tools.workers.close();
  const { outcome, documentation } = model;
  const diagnostics = outcome.diagnostics.filter(({ code }) => code === "file/unreadable");
  const unreadable = { ...outcome, diagnostics, fileOf: readFiles(documentation) };
  present(unreadable, { reporter: "pretty", failOn: "never" }, terminal);
  for (const { schema } of model.versions) {
    terminal.out(
      dumpSchema(schema)
        .map((line) => `${schema.version} ${line}\n`)
        .join(""),
    );
  }
  return statusOf(outcome, "never");
}
