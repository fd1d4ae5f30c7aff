#!/usr/bin/env node
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";

// A run is short, and its code runs on much data once: optimising it later than by default leaves that time to the work itself. Other
// versions of the engine weigh it otherwise, and complain of settings that they do not have.
if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=1000000");

const entry = new URL("../dist/cli/main.js", import.meta.url);
if (existsSync(fileURLToPath(entry))) {
  const { main } = await import(entry.href);
  await main();
} else {
  process.stderr.write("docwright: it is not built yet; run `npm ci` or `npm run build` in its folder.\n");
  process.exitCode = 2;
}
