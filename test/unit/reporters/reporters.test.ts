import { describe, expect, it } from "vitest";
import { createDiagnostic, type Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import { applyLevels, fails } from "../../../generator/diagnostics/level.js";
import { reportJson } from "../../../generator/diagnostics/reporters/json.js";
import { reportPretty } from "../../../generator/diagnostics/reporters/pretty.js";
import { sortDiagnostics } from "../../../generator/diagnostics/sort.js";

const missing = (path: string, start: number, end: number, target = "x"): Diagnostic =>
  createDiagnostic("include/missing", { path, span: { start, end } }, { target });

function pretty(texts: Record<string, string>, diagnostics: readonly Diagnostic[], colour = false): string {
  return reportPretty({ diagnostics, notices: [], textOf: (path) => texts[path] }, { colour, display: (path) => `docs/${path}` });
}

describe("pretty", () => {
  it("shows place, severity, code, message, the line, the mark, why and help", () => {
    expect(pretty({ "a.md": "# A\r\n\r\nsome text here\r\n" }, [missing("a.md", 12, 16)])).toBe(
      [
        "docs/a.md:3:6 warning include/missing The included file `x` does not exist.",
        "  some text here",
        "       ^^^^",
        "  What it says is missing from the page. Correct the path, or remove the directive.",
        "",
        "0 errors, 1 warning, 0 info",
        "",
      ].join("\n"),
    );
  });

  it("says nothing where there is nothing to say", () => {
    expect(pretty({}, [])).toBe("");
  });

  it("shows a file that was not read without a line", () => {
    expect(pretty({}, [missing("a.md", 0, 0)])).toContain(
      "docs/a.md:1:1 warning include/missing The included file `x` does not exist.\n  What",
    );
  });

  it("cuts long lines around the mark, and lays the mark below the text", () => {
    const text = `${"a".repeat(500)}WRONG${"b".repeat(5000)}`;
    const lines = pretty({ "a.md": text }, [missing("a.md", 500, 505)]).split("\n");
    expect(lines[1]).toHaveLength(2 + 1 + 110);
    expect(lines[1]?.slice(lines[2]?.indexOf("^"), (lines[2]?.lastIndexOf("^") ?? 0) + 1)).toBe("WRONG");
  });

  it("marks to the end of the line where a span goes on", () => {
    expect(pretty({ "a.md": "one\ntwo\n" }, [missing("a.md", 1, 6)])).toContain("  one\n   ^^\n");
  });

  it("lets no page move the cursor or turn the text", () => {
    const report = pretty({ "a\u001b[2J.md": "x\u001b[31m\u202e\u0007y" }, [
      missing("a\u001b[2J.md", 0, 1, "\u001b]0;title\u0007\u2066\n"),
    ]);
    expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
  });

  it("caps repeats of a code once there are many", () => {
    const many = Array.from({ length: 120 }, (_, index) => missing("a.md", index, index + 1));
    const report = pretty({ "a.md": "x".repeat(200) }, many);
    expect(report.match(/include\/missing The/g)).toHaveLength(10);
    expect(report).toContain("and 110 more include/missing\n");
    expect(report).toContain("0 errors, 120 warnings, 0 info\n");
  });

  it("is coloured only when asked", () => {
    expect(pretty({}, [missing("a.md", 0, 0)], true)).toContain("\u001b[33mwarning\u001b[39m");
  });

  it("says where a finding can be mended", () => {
    const span = { start: 0, end: 1 };
    const finding = createDiagnostic("request/no-slash", { path: "a.md", span }, { path: "x" }, { fix: [{ span, text: "/" }] });
    expect(pretty({ "a.md": "x" }, [finding])).toContain("Start the path with a slash. (`docwright check --fix` does it.)\n");
    expect(pretty({ "a.md": "x" }, [missing("a.md", 0, 1)])).not.toContain("--fix");
  });

  it("shows other places", () => {
    const related = [{ path: "b.md", span: { start: 2, end: 3 }, message: "the first" }];
    const finding = createDiagnostic("table/duplicate-row", { path: "a.md", span: { start: 0, end: 1 } }, { name: "x" }, { related });
    expect(pretty({ "a.md": "x", "b.md": "\n\ny" }, [finding])).toContain("  docs/b.md:3:1 the first\n");
  });
});

describe("json", () => {
  it("has every finding with lines and columns, and the sums", () => {
    const diagnostics = Array.from({ length: 150 }, () => missing("a.md", 4, 6));
    const report: unknown = JSON.parse(reportJson({ diagnostics, notices: ["note"], textOf: () => "one\ntwo" }, { changes: null }));
    expect(report).toMatchObject({ notices: ["note"], summary: { errors: 0, warnings: 150, infos: 0 }, changes: null });
    expect(report).toHaveProperty("diagnostics.length", 150);
    expect(report).toHaveProperty(["diagnostics", 0], {
      code: "include/missing",
      severity: "warning",
      path: "a.md",
      line: 2,
      column: 1,
      span: { start: { line: 2, column: 1, offset: 4 }, end: { line: 2, column: 3, offset: 6 } },
      message: "The included file `x` does not exist.",
      why: "What it says is missing from the page.",
      help: "Correct the path, or remove the directive.",
      related: [],
    });
  });
});

describe("findings", () => {
  it("are sorted by path, offset and code, each once", () => {
    const malformed = createDiagnostic("request/malformed", { path: "a.md", span: { start: 3, end: 4 } }, { text: "x" });
    const sorted = sortDiagnostics([
      missing("b.md", 0, 1),
      malformed,
      missing("a.md", 9, 10),
      missing("a.md", 3, 4),
      missing("b.md", 0, 1),
      missing("B.md", 5, 6),
    ]);
    expect(sorted.map(({ path, span, code }) => `${path} ${span.start} ${code}`)).toEqual([
      "B.md 5 include/missing",
      "a.md 3 include/missing",
      "a.md 3 request/malformed",
      "a.md 9 include/missing",
      "b.md 0 include/missing",
    ]);
  });

  it("take the level that a project gives", () => {
    const levelled = applyLevels(
      [missing("a.md", 0, 1), createDiagnostic("file/binary", { path: "a.md", span: { start: 0, end: 0 } }, {})],
      (code) => (code === "include/missing" ? "error" : "off"),
    );
    expect(levelled.map(({ code, severity }) => `${code} ${severity}`)).toEqual(["include/missing error"]);
  });

  it.each([
    ["error", false],
    ["warning", true],
    ["never", false],
  ] as const)("of warnings fail on %s: %s", (failOn, failed) => {
    expect(fails([missing("a.md", 0, 1)], failOn)).toBe(failed);
  });
});
