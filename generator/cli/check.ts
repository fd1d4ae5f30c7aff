import { readTemplates } from "../discover/templates.js";
import { checkModel } from "../pipeline.js";
import type { CheckOptions } from "./options.js";
import { present, sizeOf, statusOf } from "./present.js";
import { createProgressBar } from "./progress.js";
import { settingsOf } from "./settings.js";
import type { Terminal } from "./terminal.js";

/** `docwright check`: reports what is wrong in the documentation. */
export async function check(options: CheckOptions, terminal: Terminal): Promise<number> {
  const settings = await settingsOf(options, terminal);
  const bar = createProgressBar(terminal, options.quiet === true);
  try {
    const model = await checkModel(settings, { types: options.types, templates: readTemplates() }, bar.report);
    const { counts } = model;
    bar.stop();
    present(model, options, terminal);
    if (!options.quiet)
      terminal.error(
        `docwright: ${sizeOf(model)}; ${model.diagnostics.length} findings; of ${counts.requests} documented requests ${counts.replayed} replayed and ${counts.explained} explained.\n`,
      );
    return statusOf(model, options.failOn);
  } finally {
    bar.stop();
  }
}
