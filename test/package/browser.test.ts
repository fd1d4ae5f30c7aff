import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeFiles } from "../support/folder.js";
import { packGenerated, type Packed } from "./packed.js";
import { serve, type Answer, type Arrived, type LocalServer } from "./servers.js";

/** A page of a user in a real browser: its own origin, the API's, and the storage that a download is redirected to. */
const root = join(import.meta.dirname, "../..");
const executablePath = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find(existsSync);

const PAGE = `<!doctype html><meta charset="utf-8"><title>Mail</title><button id="sign-in">Sign in</button>
<ul id="messages"></ul><ul id="files"></ul><ul id="errors"></ul><script src="/page.js"></script>`;

/** The first answer with a status that a page of `specs/` shows. */
function documented(page: string, status: number): { readonly headers: string; readonly body: string } {
  const text = readFileSync(join(root, "specs/v1.0/api", page), "utf8").replaceAll("\r\n", "\n");
  const [, headers = "", body = ""] = new RegExp(`HTTP/1\\.1 ${status}[^\\n]*\\n([^\`]*?)(?:\\n\\n([^\`]*))?\`\`\``).exec(text) ?? [];
  return { headers, body };
}

describe.skipIf(executablePath === undefined)(
  `in a browser${executablePath === undefined ? " (skipped: there is no chromium here)" : ""}`,
  () => {
    let packed: Packed;
    let page: LocalServer, api: LocalServer, storage: LocalServer;
    const shown: Record<string, string[]> = {};
    const faults: string[] = [];

    beforeAll(async () => {
      packed = packGenerated();
      writeFiles(packed.project, { "page.ts": readFileSync(join(import.meta.dirname, "programs/page.ts"), "utf8") });
      const { outputFiles } = await build({
        absWorkingDir: packed.project,
        entryPoints: ["page.ts"],
        bundle: true,
        write: false,
        minify: true,
      });
      const script = outputFiles[0]?.text ?? "";
      storage = await serve(() => ({ headers: { "access-control-allow-origin": "*" }, body: "the file" }));
      api = await serve((request) => service(request, api.origin, storage.origin));
      page = await serve(({ line }) =>
        line === "GET /page.js"
          ? { headers: { "content-type": "text/javascript" }, body: script }
          : { headers: { "content-type": "text/html" }, body: PAGE },
      );

      const browser = await chromium.launch({ executablePath: executablePath ?? "" });
      try {
        const tab = await browser.newPage();
        tab.on("pageerror", (error) => faults.push(error.message));
        await tab.goto(`${page.origin}/?api=${encodeURIComponent(api.origin)}`);
        expect(api.arrived, "nothing is sent before a call").toEqual([]);
        await tab.click("#sign-in");
        await tab.waitForSelector("body#done", { timeout: 20_000 });
        for (const id of ["messages", "files", "errors"]) shown[id] = await tab.locator(`#${id} li`).allTextContents();
      } finally {
        await browser.close();
      }
    });
    afterAll(() => {
      for (const server of [page, api, storage]) server.close();
      packed.remove();
    });

    it("shows every page of the list, and the file", () => {
      expect(faults).toEqual([]);
      expect(shown).toEqual({
        messages: ["The survey of the north shore (Lars Berg)", "The last one (?)"],
        files: ["the file"],
        errors: ["UnsafeLink"],
      });
    });

    it("asks the API what the documentation says", () => {
      const asked = api.arrived.map(({ line }) => line).filter((line) => !line.startsWith("OPTIONS "));
      expect([...new Set(asked)]).toEqual([
        "GET /v1.0/me/messages?$select=subject,sender",
        "GET /v1.0/me/messages?$select=sender,subject&$skip=10",
        "GET /v1.0/me/drive/items/0123456789AB!104/content",
        "GET /v1.0/me/messages?$search=elsewhere",
      ]);
    });

    it("gives the token to the API with every call, and to nobody else", () => {
      const calls = api.arrived.filter(({ line }) => !line.startsWith("OPTIONS "));
      expect(new Set(calls.map(({ headers }) => headers.authorization))).toEqual(new Set(["Bearer stub-token"]));
      const others = [...page.arrived, ...storage.arrived];
      expect(others.map(({ line }) => line)).toContain("GET /y3mk");
      expect(others.filter((request) => JSON.stringify(request).includes("stub-token"))).toEqual([]);
    });

    it("does not follow a link to another origin", () => {
      expect(storage.arrived.filter(({ line }) => line.includes("/v1.0/"))).toEqual([]);
    });
  },
);

/** Plays the API, as another origin than the page: the documented answers, with its own addresses in them. */
function service({ line, headers }: Arrived, origin: string, storage: string): Answer {
  const cors = {
    "access-control-allow-origin": "*",
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "",
    "access-control-allow-methods": "GET",
  };
  const list = documented("user-list-messages.md", 200).body;
  const json = (body: string): Answer => ({ headers: { ...cors, "content-type": "application/json" }, body });
  if (line.startsWith("OPTIONS ")) return { status: 204, headers: cors };
  if (line.endsWith("/content")) {
    const [, location = ""] = /^Location: (\S+)/m.exec(documented("driveitem-get-content.md", 302).headers) ?? [];
    return { status: 302, headers: { ...cors, location: location.replace("https://files.example", storage) } };
  }
  if (line.endsWith("$skip=10")) return json('{ "value": [{ "subject": "The last one" }] }');
  return json(list.replaceAll("https://graph.microsoft.com", line.endsWith("elsewhere") ? storage : origin));
}
