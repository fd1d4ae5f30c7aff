import { expect, test } from "vitest";
import { readBlocks } from "../../../generator/parse/mdast/blocks.js";
import { readPermissions } from "../../../generator/parse/reader/permissions.js";
import { readSections } from "../../../generator/parse/section.js";
import { newReading } from "../grammar/inlines.js";
import { parse } from "../../support/parse.js";

test.each([
  ["*Device.Read*", "Device.Read"],
  ["Call **example.com** with *Device.Read* permission.", "Device.Read"],
  ["Requires the **Device.Read** and **Device.Write** permissions.", "Device.Read Device.Write"],
  ["One of these scopes is required: *Mail.Read*, *Mail.Write*, or *Mail.Send*.", "Mail.Read Mail.Write Mail.Send"],
  ["The [permissions](x.md) **Mail.Read** or **Mail.Write**.", "Mail.Read Mail.Write"],
  ["The ***Mail.Read*** scope.", "Mail.Read"],
  ["The following permission is needed to call this API: *Mail.Read*", "Mail.Read"],
  ["For permissions, see this: the pages about **ASP.NET**.", ""],
  ["For permissions, see the pages about **ASP.NET**.", ""],
  ["See **ASP.NET**.", ""],
])("%s", (given, want) => {
  const reading = newReading();
  const claims = readPermissions(readSections(readBlocks(given, new Map(), parse).blocks, reading), reading);
  expect(claims.flatMap(({ permissions }) => permissions.flat().map(({ value }) => value)).join(" ")).toBe(want);
});

test.each([
  [
    "each part is for what its heading says",
    "### Acting on self\n\n|Permission type|Permissions|\n|---|---|\n|Application|A.Read|\n\n### Acting on others\n\n|Permission type|Permissions|\n|---|---|\n|Application|A.All|\n",
    ["Acting on self", "Acting on others"],
  ],
  [
    "what stands before the first heading is for everything",
    "|Permission type|Permissions|\n|---|---|\n|Application|A.Read|\n\n### Files\n\n|Supported resource|Permission|\n|---|---|\n|new|A.All|\n",
    [undefined, "Files: new"],
  ],
  [
    "the heading of the only part says nothing",
    "### In short\n\n|Permission type|Permissions|\n|---|---|\n|Application|A.Read|\n",
    [undefined],
  ],
])("%s", (_, given, scenarios) => {
  const reading = newReading();
  const section = readSections(readBlocks(`## Permissions\n\n${given}`, new Map(), parse).blocks, reading).sections[0];
  if (section === undefined) throw new Error("There is no section.");
  expect(readPermissions(section, reading).map(({ scenario }) => scenario)).toEqual(scenarios);
});

test.each([
  [
    "the least privileged come before the others",
    `|Permission type|Least privileged permissions|Higher privileged permissions|
|---|---|---|
|Delegated (work or school account)|Ship.Read|Ship.Read.All, Ship.ReadWrite.All|
|Delegated (personal Microsoft account)|Not supported.|Not supported.|
|Application|Ship.Read.All and Port.Read.All|Not available.|
`,
    ["delegatedWork Ship.Read | Ship.Read.All | Ship.ReadWrite.All", "delegatedPersonal", "application Ship.Read.All Port.Read.All"],
  ],
  [
    "the order of the columns does not count, a name that stands in both counts once",
    `|Permission type|Higher privileged permissions|Least privileged permission|
|---|---|---|
|Delegated (work or school account)|Ship.ReadWrite, Ship.Read|Ship.Read|
|Application|Ship.ReadWrite|Not available.|
`,
    ["delegatedWork Ship.Read | Ship.ReadWrite", "application Ship.ReadWrite"],
  ],
  [
    "rows of one account are alternatives, a column of display names says nothing",
    `Permission type|Permission|Permission display name
---|---|---
Application|Ship.Read.All|'Read all ships'
Application|Ship.ReadWrite.All|'Read and write all ships'
Delegated (work or school account)|Ship.Read|'Read ships'
&nbsp;|Ship.ReadWrite|'Read and write ships'
`,
    ["application Ship.Read.All | Ship.ReadWrite.All", "delegatedWork Ship.Read | Ship.ReadWrite"],
  ],
  [
    "rows for one area of an account are alternatives",
    `|Permission type|Permissions (from least to most privileged)|
|---|---|
|Application||
|Ships|Ship.Read.All|
||Ship.ReadWrite.All|
|Ports|Port.Read.All|
|Delegated (work or school account)||
|Ships|Ship.Read|
`,
    [
      "application Ship.Read.All | Ship.ReadWrite.All for Ships",
      "application Port.Read.All for Ports",
      "delegatedWork Ship.Read for Ships",
    ],
  ],
  [
    "what a template had says nothing",
    `|Permission type|Permissions (from least to most privileged)|
|---|---|
|Delegated (work or school account)|**TODO: Provide applicable permissions.**|
|Application|Ship.Read|
`,
    ["application Ship.Read"],
  ],
  [
    "other columns are scenarios",
    `|Permission type|Own devices|All devices|
|---|---|---|
|Application|Not supported.|Ship.All|
`,
    ["application for Own devices", "application Ship.All for All devices"],
  ],
])("%s", (_, table, want) => {
  const reading = newReading();
  const claims = readPermissions(readSections(readBlocks(table, new Map(), parse).blocks, reading), reading);
  const read = claims.map(({ account, permissions, scenario }) => {
    const alternatives = permissions.map((together) => together.map(({ value }) => value).join(" ")).join(" | ");
    return [account, alternatives, scenario && `for ${scenario}`].filter((part) => part).join(" ");
  });
  expect(read).toEqual(want);
});
