import { entry } from "./entry.js";

/** Findings about an application that uses a generated package. */
export const APPLICATION_FINDINGS = {
  "application/unreadable": entry<{ reason: string }>(
    "error",
    ({ reason }) => `The file cannot be read: ${reason}.`,
    "The permissions of its calls are missing from the answer.",
    "Make the file readable, or leave it out.",
  ),
  "application/syntax": entry<{ reason: string }>(
    "error",
    ({ reason }) => `The file is not valid: ${reason}`,
    "Calls behind the error may be missing from the answer.",
    "Mend the file, or leave it out.",
  ),
  "application/no-facts": entry<{ module: string; reason: string }>(
    "error",
    ({ module, reason }) => `What the documentation says about \`${module}\` cannot be read: ${reason}.`,
    "The permissions of its calls are missing from the answer.",
    "Generate the package again, and build it.",
  ),
  "application/unknown-module": entry<{ module: string }>(
    "warning",
    ({ module }) => `\`${module}\` is no module of the package.`,
    "Calls of its functions would be missing from the answer.",
    "Install the version of the package that the application is written for.",
  ),
  "application/unknown-operation": entry<{ name: string; module: string }>(
    "warning",
    ({ name, module }) => `\`${name}\` is no operation of \`${module}\`.`,
    "If it is one of another version of the package, its permissions are missing from the answer.",
    "Import types with `import type`; install the version of the package that the application is written for.",
  ),
  "application/whole-module": entry<{ module: string }>(
    "warning",
    ({ module }) => `Any operation of \`${module}\` may be called from here; all of them are counted.`,
    "The answer has more permissions than the application needs.",
    "Import the functions by their names, or call them as members of the module.",
  ),
  "application/computed-import": entry<Record<never, never>>(
    "info",
    () => "The name of the imported module is not written here; it is not looked into.",
    "If it is a module of a generated package, the permissions of its calls are missing from the answer.",
    "Write the name as a string.",
  ),
} as const;
