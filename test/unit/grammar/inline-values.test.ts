import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseInlineValues } from "../../../generator/parse/grammar/inline-values.js";
import { expectLinearReading } from "../../support/linear.js";
import { cellOf, formsOf, newReading } from "./inlines.js";

const TRUE_LISTS: readonly (readonly [what: string, given: string, want: readonly string[], form: string])[] = [
  ["either before the first", "The kind of link. Either `view`, `edit` or `embed`.", ["view", "edit", "embed"], "enum/inline-code"],
  ["can be without it", 'What kind of buyer it is, can be "Company" or "Person".', ["Company", "Person"], "enum/inline-markup"],
  [
    "can be and single quotation marks",
    "Can be 'none' , 'organizer', or 'declined'.",
    ["none", "organizer", "declined"],
    "enum/inline-markup",
  ],
  [
    "what can be used",
    "What to do. You can use the values *fail*, *replace*, or *rename*.",
    ["fail", "replace", "rename"],
    "enum/inline-markup",
  ],
  ["names with numbers and no phrase", "The state: Free = 0, Busy = 1, Unknown = -1.", ["Free", "Busy", "Unknown"], "enum/inline-plain"],
  ["code with numbers and no phrase", "The type: `Single` = 0, `Occurrence` = 1. Read-only", ["Single", "Occurrence"], "enum/inline-code"],
  ["two joined by and", "The kind. Possible values are: `group` and `oneOnOne`.", ["group", "oneOnOne"], "enum/inline-code"],
  [
    "a remark behind a value",
    "Possible values: `Registered` (default), `Secure`, `Printer`.",
    ["Registered", "Secure", "Printer"],
    "enum/inline-code",
  ],
  [
    "what a condition behind the list names",
    "Possible values are: `user`, `group`, `all` if the source is `cloud` and just `group` if the source is `local`.",
    ["user", "group", "all"],
    "enum/inline-code",
  ],
  ["a condition behind each value", "Possible values are: `on` if it runs, `off` if it does not.", ["on", "off"], "enum/inline-code"],
  [
    "a facet behind the list",
    "Possible values: `Approve`, `Deny`, or `DontKnow`. Required.",
    ["Approve", "Deny", "DontKnow"],
    "enum/inline-code",
  ],
  [
    "list items with code",
    "Supported values are:<ul><li>`Mine`: one tenant</li><li>`All`: every `tenant`</li></ul>",
    ["Mine", "All"],
    "enum/inline-list",
  ],
  [
    "list items without code",
    "Supported values are: <li>None</li><li>Notify -- tells the sender</li><li>Block</li>When it is done, no more.",
    ["None", "Notify", "Block"],
    "enum/inline-list",
  ],
  [
    "values with numbers",
    "The property values are: LightBlue=0, LightGreen=1, Auto=-1",
    ["LightBlue", "LightGreen", "Auto"],
    "enum/inline-plain",
  ],
  ["single quotation marks", "Possible values are: 'viewer', 'sharer'", ["viewer", "sharer"], "enum/inline-markup"],
  [
    "quoted values on lines",
    'Possible values:<br/>"Success" - it worked.<br/>"Disabled" - it is off.',
    ["Success", "Disabled"],
    "enum/inline-list",
  ],
  [
    "bold values",
    "The possible values are: **Private**, **Public**, or empty (which is read as **Public**).",
    ["Private", "Public"],
    "enum/inline-markup",
  ],
  [
    "a plain list with the sentinel",
    "Possible values are everyone, organizer, and unknownFutureValue.",
    ["everyone", "organizer", "unknownFutureValue"],
    "enum/inline-plain",
  ],
  [
    "null among the values",
    "Allowed values: `null`, `minor`, `notAdult` and `adult`. See [there](x.md).",
    ["minor", "notAdult", "adult"],
    "enum/inline-code",
  ],
  ["blanks inside a value", "Possible values are: `Open`, `Closed in IPC`.", ["Open", "Closed in IPC"], "enum/inline-code"],
  ["dots inside a value", "Supported values are: `1.1`, `2.0`.", ["1.1", "2.0"], "enum/inline-code"],
  [
    "italics with null",
    "Can be one of the following values: **null**, *Email*, *Sharepoint*",
    ["Email", "Sharepoint"],
    "enum/inline-markup",
  ],
  ["a header's values", 'Values can be "text" or "html". A header comes back.', ["text", "html"], "enum/inline-markup"],
  [
    "two lists, the second in code",
    "Can be one of the following: Auto (default), Rows. The possible values are: `Auto`, `Rows`.",
    ["Auto", "Rows"],
    "enum/inline-code",
  ],
  ["the same list twice", "Possible values are: `a`, `b`. Possible values are: `a`, `b`.", ["a", "b"], "enum/inline-code"],
  ["a plain list joined by and", "Possible values: Active, Disabled and Error.", ["Active", "Disabled", "Error"], "enum/inline-plain"],
  [
    "other code behind a break",
    "The possible values are: `sunday`, `monday`. <br>If **type** is `weekly`, it counts.",
    ["sunday", "monday"],
    "enum/inline-code",
  ],
  ["names behind numbers", "Possible values are: 0 - `Not Ready`, 1 - `Ready`.", ["Not Ready", "Ready"], "enum/inline-code"],
  ["outcomes of a truth value", "Possible values are: `succeeded`, `failed`.", ["succeeded", "failed"], "enum/inline-code"],
  [
    "values for a placeholder",
    "The supported values for {period_value} are: D7, D30, and D180. They count days.",
    ["D7", "D30", "D180"],
    "enum/inline-plain",
  ],
  ["three back-ticks", "Possible values are ```min``` (least) and ```max```.", ["min", "max"], "enum/inline-code"],
  ["a blank member", 'It can be " ", "Draft" or "Open".', [" ", "Draft", "Open"], "enum/inline-markup"],
  ["garbage before the list", 'It can be <Member Name=" ", "Payment" or "All"', [" ", "Payment", "All"], "enum/inline-markup"],
  ["a trailing blank in a value", 'It can be "Draft", "Expired ".', ["Draft", "Expired"], "enum/inline-markup"],
  [
    "self-closing list items",
    "It must be one of the following values for customers: <ul><li/>Contoso<li/>Fabrikam<li/>Tailspin</ul>For others it is fixed",
    ["Contoso", "Fabrikam", "Tailspin"],
    "enum/inline-list",
  ],
  ["a typo stays", "Possible values are: `a`, `unkownFutureValue`.", ["a", "unkownFutureValue"], "enum/inline-code"],
  ["either of two", "The value is either *Managed* or *Federated*.", ["Managed", "Federated"], "enum/inline-markup"],
  [
    "several in one pair of marks",
    "Allowed values are *Binary, Boolean* or *String*.",
    ["Binary", "Boolean", "String"],
    "enum/inline-markup",
  ],
  [
    "an abbreviation in a remark",
    "Possible values: `application` for that (e.g. roles), or `delegated`.",
    ["application", "delegated"],
    "enum/inline-code",
  ],
  ["a phrase in bold", "**Possible values**: `a`, `b`.", ["a", "b"], "enum/inline-code"],
  ["numbers that count up", "The state: Free = 0, Tentative = 1, Busy = 2.", ["Free", "Tentative", "Busy"], "enum/inline-plain"],
  ["what a text can be", "Can be 'home' or 'work'.", ["home", "work"], "enum/inline-markup"],
  ["one value", "The only valid value is `sync`. Possible value: `sync`.", ["sync"], "enum/inline-code"],
];

const NO_LISTS: readonly (readonly [what: string, given: string])[] = [
  ["values described elsewhere", "The modes. Valid values are described in the following table."],
  ["a link to the values", "The audience. See more in the [table below](#audience-values)."],
  ["a row that is a member itself", "An administrator adds a user to a role."],
  ["filter operators", "The name. Supports `$filter` (`eq`, `ne`, `NOT`)."],
  ["a truth value", "`true` if it is on; otherwise, `false`."],
  ["a range in words", "Minutes of waiting. Valid values 1 to 365"],
  [
    "claims of a token",
    "Signed by one of the application's existing valid keys. It has these claims:<ul><li>`aud` - audience</li><li>`iss`</li></ul>",
  ],
  ["examples", "What someone is, such as `Member` and `Guest`."],
  ["more examples", "For example, `Employee`, `Contractor`."],
  ["a range of names", "The possible values are: StyleLight1 thru StyleLight21, StyleDark1 thru StyleDark11."],
  ["a range of names in code", "The possible values are: `StyleLight1` through `StyleLight21`, `StyleDark1` through `StyleDark11`."],
  ["media types", "The kind of body. Use `application/json` for an object and `text/plain` for text."],
  [
    "an open set",
    "It is an enumeration with one possible value being `WeakPassword`. `NeverExpires` can also be specified; for example: `NeverExpires, WeakPassword`.",
  ],
  ["a type's name", "Whether the `microsoft.graph.user` is paid."],
  ["a range of numbers", "How far it is. The value can be between `0` and `10`."],
  ["numbers only", "Allowed values are 5 or 1000."],
  ["an example with numbers", "Example: width = 100, height = 200."],
  ["an example with numbers that count up", "For example: width = 1, height = 2."],
  ["a format with numbers", "Format: w = 4, h = 3."],
  ["numbers that do not count up", "The size: w = 0, h = 0, d = 1."],
  ["texts and anything else", "Can be 'home' or 'work' or anything else you like."],
  ["texts and any other", 'Can be "home", "work", or any other text.'],
  ["nothing", ""],
];

describe("parseInlineValues", () => {
  test.each(TRUE_LISTS)("%s", (_what, given, want, form) => {
    const { inlines, span, source } = cellOf(given.replaceAll("|", "\\|"));
    const reading = newReading();
    const values = parseInlineValues(inlines, span, reading);
    expect(values?.members.map((member) => member.value)).toEqual(want);
    expect(values?.nullable).toBe(/null\b/.test(given) && !/nullable/.test(given));
    expect(formsOf(reading)).toEqual([form]);
    for (const member of values?.members ?? [])
      expect(source.slice(member.span.start, member.span.end).replaceAll('"', "")).toContain(member.value);
  });

  test.each(NO_LISTS)("no list: %s", (_what, given) => {
    const { inlines, span } = cellOf(given);
    const reading = newReading();
    expect(parseInlineValues(inlines, span, reading)).toBeUndefined();
    expect(formsOf(reading)).toEqual([]);
  });

  test("never throws and stays inside the cell", () => {
    const words = fc.constantFrom(
      "Possible values are:",
      "`a`",
      "**b**",
      ",",
      " or ",
      "<br>",
      "<li>",
      "(",
      ")",
      '"c"',
      "one of the following",
      ".",
      "'",
      "x=1",
      "*d*",
      "value can be ",
      "\\|",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words).map((all) => all.join(" ")),
          fc.string(),
        ),
        (text) => {
          const { inlines, span, source } = cellOf(text);
          const values = parseInlineValues(inlines, span, newReading());
          for (const place of values === undefined ? [] : [values.span, ...values.members.map((member) => member.span)]) {
            expect(place.start).toBeGreaterThanOrEqual(0);
            expect(place.end).toBeGreaterThanOrEqual(place.start);
            expect(place.end).toBeLessThanOrEqual(source.length);
          }
        },
      ),
    );
  });

  test("reads long text in linear time", () => {
    for (const part of [
      "possible ",
      "one of the following ",
      "( ",
      "`a`, ",
      "valid values for ",
      "\\",
      "' ",
      '"a',
      "a = 0, b = 1, ",
      "can be 'a' ",
      ": ",
    ]) {
      expectLinearReading(part, 20_000, (repeated) => {
        const text = `Possible values are: ${repeated}`;
        parseInlineValues([{ kind: "text", text, span: { start: 0, end: text.length } }], { start: 0, end: text.length }, newReading());
      });
    }
  });
});
