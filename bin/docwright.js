#!/usr/bin/env node
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const entry = new URL("../dist/cli/main.js", import.meta.url);
if (existsSync(fileURLToPath(entry))) {
  const { main } = await import(entry.href);
  await main();
} else {
  process.stderr.write("docwright: it is not built yet; run `npm ci` or `npm run build` in its folder.\n");
  process.exitCode = 2;
}
