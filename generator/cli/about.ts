import { readFileSync } from "node:fs";

/** What docwright is and its version, as its package says. */
export function about(): { readonly description: string; readonly version: string } {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return { description: textOf(manifest, "description"), version: textOf(manifest, "version") };
}

function textOf(manifest: unknown, key: "description" | "version"): string {
  const value =
    typeof manifest === "object" && manifest !== null
      ? (Object.entries(manifest) as [string, unknown][]).find(([name]) => name === key)?.[1]
      : undefined;
  return typeof value === "string" ? value : "";
}
