import { describe, expect, it } from "vitest";
import { formatFiles } from "../../../generator/format/format.js";
import { readTemplates } from "../../../generator/discover/templates.js";
import { entity, property, schema } from "../openapi/schema-builders.js";
import { COMPILERS, compileApart } from "../../support/compilers.js";
import { compileWith, contentOf, emitPackage } from "./emit-sample.js";
import { sampleSchema } from "./sample-schema.js";

const CONSUMER = `
import { createClient, type Pages, type Unlisted } from "./index.js";
import { createMail, find, getMail, listMails, replaceContent, mailSend, updateMail } from "./v1.0/users.js";
import { Level, type Mail, type MailCreate, type MailUpdate } from "./v1.0/index.js";

const client = createClient({ auth: () => "token" });
const mails: Pages<Mail> = listMails(client, { userId: "u" }, { select: ["subject"], top: 5, from: "https://x", headers: { Prefer: "x" } });
// @ts-expect-error two sets of parameters cannot be mixed
listMails(client, { userId: "u", folderId: "f" });
async function run(): Promise<void> {
  const mail = await getMail(client, { mailId: "m" }, { select: ["level"], expand: ["folder"] });
  const level: Level | null | undefined = mail.level;
  if (level === Level.low) return;
  const known: "24/7" = Level["24/7"];
  // @ts-expect-error the sentinel is not to be sent
  Level.unknownFutureValue;
  switch (mail.level) {
    case "low": case "high": case "24/7": break;
    default: { const other: Unlisted | null | undefined = mail.level; void other; }
  }
  await createMail(client, {}, { body: { tag: "t", subject: "s", secret: "x", labels: ["a"] as const, "folder@odata.bind": "https://x" } });
  // @ts-expect-error the subject is required
  const incomplete: MailCreate = { tag: "t" };
  const update: MailUpdate = { subject: null, level: "low" };
  // @ts-expect-error If-Match is required
  await updateMail(client, { mailId: "m" }, { body: update });
  const updated: Mail | undefined = await updateMail(client, { mailId: "m" }, { body: update, headers: { "If-Match": "*" } });
  const sent: void = await mailSend(client, {}, { body: { mail: { subject: "s" } } });
  await replaceContent(client, { mailId: "m" }, { body: new Blob([]) });
  const found = await find(client, { at: "/find/{text}", text: "t" });
  const value: string = found.value;
  // @ts-expect-error two paths take the same parameter
  await find(client, { text: "t" });
  void [known, incomplete, updated, sent, value, mails];
}
void run;
`;

describe("a package", () => {
  const files = emitPackage([sampleSchema(), sampleSchema("beta")]);

  it.each(COMPILERS)("compiles with TypeScript $version, and a program that uses it", ({ compile }) => {
    expect(compileWith(compile, files, { consumer: CONSUMER })).toBe("");
  });

  it("declares everything that it generates by itself, so each module's declarations can be made alone", () => {
    expect(contentOf(files, "tsconfig.json")).toContain('"isolatedDeclarations": true');
    expect(compileWith(compileApart, files)).toBe("");
  });

  it("compiles without descriptions, and has none", () => {
    const bare = emitPackage([sampleSchema()], { descriptions: false });
    expect(compileWith(compileApart, bare)).toBe("");
    const generated = bare
      .filter(({ path }) => path.startsWith("src/v1.0/"))
      .map(({ content }) => content)
      .join("\n");
    for (const prose of ["A mail.", "Little.", "What it is about.", "Use title.", "Lists the mails.", "Which page.", "List mails"])
      expect(generated).not.toContain(prose);
    expect(generated).toContain("Mail.ReadWrite");
    expect(generated).toContain("@deprecated");
  });

  it("compiles where there is nothing to declare", () => {
    expect(compileWith(compileApart, emitPackage([schema()]))).toBe("");
  });

  it("compiles where a table names an annotation that every entity has", () => {
    const types = [
      entity("n.base"),
      entity("n.shift", { baseType: "n.base", properties: [property("@odata.etag"), property("@odata.type"), property("title")] }),
    ];
    expect(compileWith(compileApart, emitPackage([schema({ types })]))).toBe("");
  });

  it("says where its subpaths lead, types first", () => {
    const description: unknown = JSON.parse(contentOf(files, "package.json"));
    expect(description).toMatchObject({
      name: "sample",
      type: "module",
      sideEffects: false,
      docwright: { format: 1 },
      exports: {
        ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
        "./batch": { types: "./dist/runtime/batch.d.ts", default: "./dist/runtime/batch.js" },
        "./monitor": { default: "./dist/runtime/monitor.js" },
        "./upload": { default: "./dist/runtime/upload.js" },
        "./v1.0": { types: "./dist/v1.0/index.d.ts" },
        "./v1.0/users": { types: "./dist/v1.0/users.d.ts" },
        "./beta/reports": { default: "./dist/beta/reports.js" },
        "./meta": { types: "./dist/runtime/meta.d.ts" },
        "./meta/v1.0/users": { types: "./dist/meta/v1.0/users.d.ts", default: "./dist/meta/v1.0/users.js" },
      },
    });
    expect(description).not.toHaveProperty("dependencies");
  });

  it("is published without the OpenAPI documents beside it", () => {
    const { files: published, exports } = JSON.parse(contentOf(files, "package.json")) as { files: string[]; exports: object };
    expect(published).toEqual(["dist", "README.md", "NOTICE"]);
    expect(Object.keys(exports).filter((subpath) => subpath.includes("openapi"))).toEqual([]);
  });

  it("carries the notice, the runtime and a README with a call of its own", () => {
    const noticed = emitPackage([sampleSchema()], {
      notice: { source: "https://docs.example.com", licence: "CC-BY-4.0", attribution: "Example" },
    });
    expect(contentOf(noticed, "NOTICE")).toContain("CC-BY-4.0");
    expect(contentOf(noticed, "package.json")).toContain("MIT AND CC-BY-4.0");
    expect(contentOf(noticed, "src/runtime/call.ts")).toBe(readTemplates().find(({ path }) => path === "runtime/call.ts")?.content);
    expect(contentOf(noticed, "README.md")).toContain('from "sample/v1.0/users"');
    expect(contentOf(noticed, "README.md")).toContain(`from "sample/meta/v1.0/`);
    expect(contentOf(noticed, "README.md")).not.toContain("{{");
  });

  it("names the pages that each module comes from", () => {
    expect(files.find(({ path }) => path === "src/v1.0/reports.ts")?.sources).toEqual(["api/reports-get.md"]);
  });

  it("is the same every time", async () => {
    const again = emitPackage([sampleSchema(), sampleSchema("beta")]);
    expect(again).toEqual(files);
    const formatted = await formatFiles(files);
    expect(await formatFiles(formatted)).toEqual(formatted);
  });
});
