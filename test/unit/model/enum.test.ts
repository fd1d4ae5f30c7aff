import { describe, expect, it } from "vitest";
import { isFlags } from "../../../generator/model/enum-members.js";
import { codesOf, linesOf, resourcePage, schemaOf } from "./schema-of.js";

const section = (name: string, ...members: readonly string[]): string =>
  `### ${name} values\n\n|Member|Value|Description|\n|---|---|---|\n${members.map((member, index) => `|${member}|${index}|Text.|`).join("\n")}`;

describe("isFlags", () => {
  it.each([
    [[1, 2, 4, 8], true],
    [[0, 1, 2, 4, 7], true],
    [[0, 1, 2], false],
    [[0, 1, 2, 3, 4], false],
    [[1, 2, 4, 5, 6, 7, 8, 9], false],
    [[0, 1, 2, 4, 8, 1000], false],
  ])("says of %j: %s", (values, want) => {
    expect(isFlags(values.map((value, index) => ({ name: `m${index}`, value })))).toBe(want);
  });
});

describe("enumerations", () => {
  it("have the members of all declarations, with a finding where these differ", () => {
    const built = schemaOf({
      "resources/a.md": resourcePage("a", ["|mode|mode|Mode.|"], { rest: section("mode", "one", "two", "unknownFutureValue") }),
      "resources/b.md": resourcePage("b", ["|mode|mode|Mode.|"], { rest: section("mode", "one", "three") }),
    });
    expect(linesOf(built, "enum", "member")).toEqual([
      "enum microsoft.graph.mode evolvable",
      "member microsoft.graph.mode/one value=0",
      "member microsoft.graph.mode/three value=1",
      "member microsoft.graph.mode/two value=1",
      "member microsoft.graph.mode/unknownFutureValue value=2",
    ]);
    expect(codesOf(built)).toEqual(["enum/conflict"]);
  });

  it("are named after type and property where a sentence lists them", () => {
    const built = schemaOf({
      "resources/door.md": resourcePage("door", [
        "|state|String|State. Possible values are: `open`, `shut`.|",
        "|marks|String collection|Marks. Possible values are: `red`, `blue`.|",
      ]),
    });
    expect(linesOf(built, "enum", "property")).toEqual([
      "enum doorMarks inferred",
      "enum doorState inferred",
      "property microsoft.graph.door/marks Collection(doorMarks)",
      "property microsoft.graph.door/state doorState",
    ]);
  });

  it("belong to the property where a section is named after one that is a string", () => {
    const built = schemaOf({
      "resources/door.md": resourcePage("door", ["|state|String|See below.|"], { rest: section("state", "open", "shut") }),
    });
    expect(linesOf(built, "enum", "member", "property")).toEqual([
      "enum doorState textual",
      "member doorState/open value=0",
      "member doorState/shut value=1",
      "property microsoft.graph.door/state doorState",
    ]);
  });

  it("are compared with the values that descriptions list", () => {
    const row = "|state|state|Possible values are: `open`, `ajar`, `null`.|";
    const built = schemaOf({ "resources/door.md": resourcePage("door", [row], { rest: section("state", "open", "shut") }) });
    expect(built.findings).toMatchObject([
      { code: "enum/inline-differs", message: "`ajar` is not among the members of `microsoft.graph.state`." },
    ]);
  });

  it.each(["door.md", "#properties", "door.md#properties"])(
    "are what the text of a link to the very page (%s) names, with its values",
    (target) => {
      const values = "State. Possible values are: `open`, `shut`.";
      const rows = [
        `|state|[microsoft.graph.doorMode](${target})|${values}|`,
        `|front|[door](${target})|${values}|`,
        `|back|[gate](${target})|Back.|`,
      ];
      const built = schemaOf({ "resources/door.md": resourcePage("door", rows) });
      expect(linesOf(built, "enum", "property")).toEqual([
        "enum microsoft.graph.doorMode inferred",
        "property microsoft.graph.door/back microsoft.graph.door",
        "property microsoft.graph.door/front microsoft.graph.door",
        "property microsoft.graph.door/state microsoft.graph.doorMode",
      ]);
      expect(codesOf(built)).toEqual(["type/link-conflict"]);
    },
  );

  it("belong to the property where a link leads to its table of values, which has a row for none", () => {
    const row = "|mode|[mode](#mode-values)|Mode. Possible values are: `null`, `one`, `two`.|";
    const built = schemaOf({ "resources/door.md": resourcePage("door", [row], { rest: section("mode", "null", "one", "two") }) });
    expect(linesOf(built, "enum", "property")).toEqual(["enum doorMode textual", "property microsoft.graph.door/mode doorMode nullable"]);
    expect(codesOf(built)).toEqual([]);
  });

  it("are declared by their uses where nothing else declares a name", () => {
    const built = schemaOf({ "resources/door.md": resourcePage("door", ["|state|doorMode|State. Possible values are: `open`, `shut`.|"]) });
    expect(linesOf(built, "enum", "property")).toEqual([
      "enum microsoft.graph.doorMode inferred",
      "property microsoft.graph.door/state microsoft.graph.doorMode",
    ]);
  });

  it("are marked as text where they are spelled unlike all declared ones", () => {
    const declared = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [
        `resources/e${index}.md`,
        resourcePage(`e${index}`, [`|m|mode${index}|Mode.|`], { rest: section(`mode${index}`, "one", "two") }),
      ]),
    );
    const door = resourcePage("door", [
      "|state|String|Possible values are: `Open`, `Shut`.|",
      "|kind|String|Possible values are: `front`, `back`.|",
    ]);
    const { schema } = schemaOf({ ...declared, "resources/door.md": door });
    expect(schema.enums.filter(({ name }) => name.startsWith("door")).map(({ name, textual }) => [name, textual])).toEqual([
      ["doorKind", undefined],
      ["doorState", true],
    ]);
  });

  it("keep a table that lists of display names or numbers do not contradict", () => {
    const rows = [
      "|progress|progress|Possible values are: `Not Started`, `In Progress`.|",
      "|level|level|Possible values are: `0`, `1`.|",
      "|kind|kind|Possible values are: `Front side`, `Back side`.|",
    ];
    const sections = ["progress", "phase"].map((name) => section(name, "notStarted", "inProgress"));
    const others = ["level", "rank", "kind"].map((name) => section(name, "none", "basic"));
    const built = schemaOf({ "resources/door.md": resourcePage("door", rows, { rest: [...sections, ...others].join("\n\n") }) });
    const members = (name: string): unknown =>
      built.schema.enums.find((type) => type.name.endsWith(`.${name}`))?.members.map((m) => m.name);
    expect(members("progress")).toEqual(["notStarted", "inProgress"]);
    expect(members("level")).toEqual(["none", "basic"]);
    expect(members("kind")).toEqual(["none", "basic"]);
    expect(codesOf(built)).not.toContain("enum/unrelated-table");
  });

  it("take the values that rows list where the table was copied from another enumeration, and only there", () => {
    const rows = ["|kind|kind|Possible values are: `front`, `back`.|", "|lock|lock|Possible values are: `key`, `code`.|"];
    const sections = [section("kind", "one", "two"), section("other", "one", "two"), section("lock", "three", "four")];
    const built = schemaOf({ "resources/door.md": resourcePage("door", rows, { rest: sections.join("\n\n") }) });
    expect(linesOf(built, "member microsoft.graph.kind", "member microsoft.graph.lock")).toEqual([
      "member microsoft.graph.kind/back",
      "member microsoft.graph.kind/front",
      "member microsoft.graph.lock/four value=1",
      "member microsoft.graph.lock/three value=0",
    ]);
    expect(codesOf(built)).toContain("enum/unrelated-table");
  });

  it("that are declared are meant by a list of all members, of several, or of some where they are named after type and property", () => {
    const license = section("licenseState", "active", "inactive", "expired", "paused", "unknownFutureValue");
    const rows = (...values: readonly string[]): readonly string[] => [`|state|String|Possible values are: ${values.join(", ")}.|`];
    const built = schemaOf({
      "resources/all.md": resourcePage("all", rows("`active`", "`inactive`", "`expired`", "`paused`"), { rest: license }),
      "resources/license.md": resourcePage("license", rows("`active`", "`inactive`")),
      "resources/order.md": resourcePage("order", rows("`active`", "`inactive`")),
      "resources/most.md": resourcePage("most", rows("`active`", "`inactive`", "`paused`")),
      "resources/other.md": resourcePage("other", rows("`active`", "`inactive`", "`absent`")),
    });
    expect(linesOf(built, "property")).toEqual([
      "property microsoft.graph.all/state microsoft.graph.licenseState",
      "property microsoft.graph.license/state microsoft.graph.licenseState",
      "property microsoft.graph.most/state microsoft.graph.licenseState",
      "property microsoft.graph.order/state orderState",
      "property microsoft.graph.other/state otherState",
    ]);
  });

  it("that are declared are found among many that share some of their members", () => {
    const sections = ["fanSpeed", "lampSpeed", "beltSpeed"].map((name, index) => section(name, "none", "slow", "fast", `only${index}`));
    const rows = [
      "|mainBeltSpeed|String|Possible values are: `none`, `slow`, `only2`.|",
      "|speed|String|Possible values are: `none`, `slow`, `only1`.|",
      "|fastSpeed|String|Possible values are: `none`, `slow`, `fast`.|",
    ];
    const built = schemaOf({ "resources/door.md": resourcePage("door", rows, { rest: sections.join("\n\n") }) });
    expect(linesOf(built, "property")).toEqual([
      "property microsoft.graph.door/fastSpeed doorFastSpeed",
      "property microsoft.graph.door/mainBeltSpeed microsoft.graph.beltSpeed",
      "property microsoft.graph.door/speed microsoft.graph.lampSpeed",
    ]);
  });

  it("of a name belong to strings without a list of their own, and to none where two pages differ", () => {
    const table = (...values: readonly string[]): string => `# Values\n\nNamespace: microsoft.graph\n\n${section("status", ...values)}`;
    const pages = {
      "resources/invoice.md": resourcePage("invoice", ["|status|String|Possible values are: `open`, `paid`.|"]),
      "resources/task.md": resourcePage("task", ["|status|String|How far it is.|"]),
      "resources/values-a.md": table("In Progress", "Not Started"),
    };
    expect(linesOf(schemaOf(pages), "enum", "member", "property")).toEqual([
      "enum invoiceStatus inferred",
      "enum taskStatus textual",
      "member invoiceStatus/open",
      "member invoiceStatus/paid",
      "member taskStatus/In Progress value=0",
      "member taskStatus/Not Started value=1",
      "property microsoft.graph.invoice/status invoiceStatus",
      "property microsoft.graph.task/status taskStatus",
    ]);
    expect(linesOf(schemaOf({ ...pages, "resources/values-b.md": table("To Do", "All Done") }), "property")).toEqual([
      "property microsoft.graph.invoice/status invoiceStatus",
      "property microsoft.graph.task/status Edm.String",
    ]);
  });
});
