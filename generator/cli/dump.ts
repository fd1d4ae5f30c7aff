import { dumpSchema } from "../model/dump.js";
import { readModel } from "../pipeline.js";
import type { SourceOptions } from "./options.js";
import { present, statusOf } from "./present.js";
import { settingsOf } from "./settings.js";
import type { Terminal } from "./terminal.js";

/** `docwright dump`: the model on stdout, one sorted line per fact, the version before it. */
export async function dump(options: SourceOptions, terminal: Terminal): Promise<number> {
  const model = readModel(await settingsOf(options, terminal), () => undefined);
  const unreadable = { ...model, diagnostics: model.diagnostics.filter(({ code }) => code === "file/unreadable") };
  present(unreadable, { reporter: "pretty", failOn: "never" }, terminal);
  for (const { schema } of model.versions) {
    terminal.out(
      dumpSchema(schema)
        .map((line) => `${schema.version} ${line}\n`)
        .join(""),
    );
  }
  return statusOf(model, "never");
}
