import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { docwrightRemark, type RemarkOptions } from "../../../generator/remark/remark.js";
import { PAGE, THING } from "../../cli/run.js";

type Messages = Awaited<ReturnType<typeof lint>>;

/** The file of a page behind the plugin; nothing is printed. */
function lint(text: string, options: RemarkOptions = {}) {
  const processor = unified()
    .use(remarkParse)
    .use(docwrightRemark, options)
    .use(function () {
      this.compiler = () => "";
    });
  return processor.process(text);
}

const messagesOf = (file: Messages): string[] => file.messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);

describe("docwright/remark", () => {
  it("says nothing of a page that is as it should be, whatever it links to", async () => {
    expect(messagesOf(await lint(PAGE))).toEqual([]);
    expect(messagesOf(await lint(THING.replace("Int32", "[gone](gone.md)")))).toEqual([]);
  });

  it("gives each finding a rule, a place, a note and a severity", async () => {
    const [message] = (await lint(PAGE.replace("GET /things", "GET things"))).messages;
    expect(message).toMatchObject({
      ruleId: "request/no-slash",
      source: "docwright",
      reason: "`things/{id}` does not start with a slash.",
      note: "It is read as if it did. Start the path with a slash.",
      place: { start: { line: 8, column: 5, offset: 57 }, end: { line: 8, column: 16, offset: 68 } },
    });
    expect(message?.fatal).toBeUndefined();
  });

  it("says what is expected where that is one text in the finding's place", async () => {
    const page = `${PAGE}\n<!-- { "blockType": "ignored", } -->\n`;
    expect((await lint(page)).messages).toMatchObject([{ ruleId: "annotation/repaired", actual: ",", expected: [""] }]);
  });

  it("takes warnings and errors for what they are, and other levels from its options", async () => {
    const page = PAGE.replace("GET /things/{id}", "GET /things/{id");
    const fatal = async (options?: RemarkOptions): Promise<unknown[]> =>
      (await lint(page, options)).messages.filter(({ ruleId }) => ruleId === "request/malformed-path").map((message) => message.fatal);
    expect(await fatal()).toEqual([false]);
    expect(await fatal({ levels: { "request/malformed-path": "error" } })).toEqual([true]);
    expect(await fatal({ levels: { "request/malformed-path": "off" } })).toEqual([]);
  });

  it("leaves out what an included file may hold", async () => {
    const page = "# List things\n\n## HTTP request\n\n";
    expect(messagesOf(await lint(page))).toContain("1:3 page/no-request");
    expect(messagesOf(await lint(`${page}[!INCLUDE [x](x.md)]\n`))).toEqual([]);
  });

  it("heeds comments, also those about findings that it does not look for", async () => {
    const page = (comment: string): string => PAGE.replace("GET /things", "GET things").replace("```http", `${comment}\n\`\`\`http`);
    expect(messagesOf(await lint(page("<!-- docwright-disable-next-line request/no-slash, type/unresolved -- x -->")))).toEqual([]);
    expect(messagesOf(await lint(page("<!-- docwright-disable-next-line request/no-slash -->")))).toEqual(["7:1 suppression/no-reason"]);
  });

  it("counts places behind a byte order mark and with CR LF", async () => {
    const page = `\uFEFF${PAGE.replace("GET /things", "GET things").replaceAll("\n", "\r\n")}`;
    expect(messagesOf(await lint(page))).toEqual(["8:5 request/no-slash"]);
  });
});
