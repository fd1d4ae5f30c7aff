import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseBaseSentence } from "../../../generator/parse/grammar/base-sentence.js";
import { parseBodyStatement } from "../../../generator/parse/grammar/body-statement.js";
import { parseDeprecation } from "../../../generator/parse/grammar/deprecation.js";
import { accountOf, parsePermissionCell, type Alternatives } from "../../../generator/parse/grammar/permission-cell.js";
import { parseDerivedSentence } from "../../../generator/parse/grammar/derived-sentence.js";
import { parseFacets } from "../../../generator/parse/grammar/facets.js";
import { parseQueryStatement } from "../../../generator/parse/grammar/query-statement.js";
import { parseResponseSentence } from "../../../generator/parse/grammar/response-sentence.js";
import { parseTypeExpression } from "../../../generator/parse/grammar/type-expression.js";
import type { TypeExpression } from "../../../generator/parse/type-expression.js";
import { expectLinearReading } from "../../support/linear.js";
import { cellOf, formsOf, inlinesOf, newReading } from "./inlines.js";

function show(type: TypeExpression | undefined): string {
  if (type === undefined) return "";
  if (type.kind === "collection") return `[${show(type.of)}]`;
  return type.kind === "named" ? `${type.name}${type.target === undefined ? "" : "→"}` : type.kind;
}

describe("parseBodyStatement", () => {
  test.each([
    ["Do not supply a request body for this method.", "none"],
    ["Don't supply a request body.", "none"],
    ["No request body.", "none"],
    ["This method does not require a request body.", "none"],
    ["None.", "none"],
    ["No request body is required. However, you can specify properties in the request body.", "unsaid"],
    ["In the request body, supply a JSON representation of the [user](user.md) object.", "representation user→"],
    ["Supply a JSON representation for the [user](user.md) object.", "representation user→"],
    ["In the request body, supply a JSON representation of the **customer** object.", "representation customer"],
    ["In the request body, supply a JSON representation for the user object.", "representation user"],
    ["Provide the new [list](list.md) object in the request body.", "representation list→"],
    ["In the request body, provide a JSON object with the following parameters.", "parameters"],
    ["Supply JSON representation of the parameters.", "parameters"],
    ["In the request URL, provide the following query parameters with values.", "parameters"],
    ["In the request body, supply the values for relevant fields that should be updated.", "properties"],
    ["The following table shows the properties that are required.", "properties"],
    ["The contents of the request body should be the binary stream of the file.", "media"],
    ["Provide the message in MIME format, in base64.", "media"],
    ["In the request body, include a zip package.", "media"],
    ["Send the body as `image/jpeg`.", "media image/jpeg"],
    ["Supply the identifier of the [user](user.md) object in `@odata.id`.", "unsaid"],
    ["Names must be unique.", "unsaid"],
  ])("%s", (given, want) => {
    const statement = parseBodyStatement(inlinesOf(given).inlines, newReading());
    expect([statement.kind, show(statement.type), statement.mediaType ?? ""].filter((part) => part !== "").join(" ")).toBe(want);
  });

  test("notes the forms", () => {
    const reading = newReading();
    for (const text of ["No request body.", "Supply a JSON representation of [x](x.md).", "Supply the binary stream."])
      parseBodyStatement(inlinesOf(text).inlines, reading);
    expect(formsOf(reading)).toEqual(["body/media", "body/none", "body/representation"]);
  });
});

describe("parseQueryStatement", () => {
  test.each([
    ["This method supports the [OData Query Parameters](x.md) to help.", "true", "query/statement"],
    ["This method supports the `$select` and `$orderBy` OData query parameters.", "true $select $orderby", "query/statement"],
    ["This method supports the `select` OData query parameter.", "true $select", "query/statement"],
    ["You can use `$top` to page. `$skip` is not supported.", "true $top", "query/statement"],
    ["This method does **not** support the [OData Query Parameters](x.md).", "false", "query/none"],
    ["None.", "false", "query/none"],
    ["The default order is by name.", "undefined", undefined],
  ])("%s", (given, want, form) => {
    const { inlines, source } = inlinesOf(given);
    const reading = newReading();
    const claim = parseQueryStatement(inlines, reading);
    expect([String(claim.supported?.value), ...claim.options.map((option) => option.value)].join(" ")).toBe(want);
    expect(formsOf(reading)).toEqual(form === undefined ? [] : [form]);
    for (const option of claim.options)
      expect(`$${source.slice(option.span.start, option.span.end).replace("$", "")}`.toLowerCase()).toBe(option.value);
  });
});

describe("what parseQueryStatement finds denied", () => {
  test.each([
    ["`$skip` is not supported.", "$skip"],
    ["`$skip` is not available for this operation.", "$skip"],
    ["`$select` is not supported in this case.", "$select"],
    ["`$skip` is not supported when you use `$filter`.", ""],
    ["`$skip` is not supported on the **name** property.", ""],
    ["The `$count` and `$search` parameters are currently not available in some tenants.", ""],
    ["The `$filter` query parameter is not supported on guests.", ""],
  ])("%s", (given, want) => {
    const { denied } = parseQueryStatement(inlinesOf(given).inlines, newReading());
    expect(denied.map(({ value }) => value).join(" ")).toBe(want);
  });
});

describe("parsePermissionCell", () => {
  // A blank separates alternatives, a plus sign stands in a set.
  test.each([
    ["User.Read, User.ReadWrite.All", "User.Read User.ReadWrite.All"],
    ["User.Read and Group.Read.All, Directory.Read.All.", "User.Read+Group.Read.All Directory.Read.All"],
    ["User.Read and Group.Read.All, User.Read and Site.Read.All", "User.Read+Group.Read.All User.Read+Site.Read.All"],
    ["User.Read and Group.Read.All, and User.Read and Site.Read.All", "User.Read+Group.Read.All User.Read+Site.Read.All"],
    ["User.Read and Group.Read.All", "User.Read+Group.Read.All"],
    ["User.Read **and** `Group.Read.All`", "User.Read+Group.Read.All"],
    ["*User.Read and Group.Read.All*, *User.Read AND Site.Read.All*", "User.Read+Group.Read.All User.Read+Site.Read.All"],
    ["User.Read and Group.Read.All or Site.Read.All or Mail.Read", "User.Read+Group.Read.All Site.Read.All Mail.Read"],
    ["User.Read and Group.Read.All; Site.Read.All", "User.Read+Group.Read.All Site.Read.All"],
    ["User.Read plus Group.Read.All", "User.Read+Group.Read.All"],
    ["User.Read, Group.Read.All plus Site.Read.All", "User.Read Group.Read.All+Site.Read.All"],
    ["User.Read + Group.Read.All & Site.Read.All", "User.Read+Group.Read.All+Site.Read.All"],
    ["User.Read together with the Group.Read.All", "User.Read+Group.Read.All"],
    ["both User.Read and also Group.Read.All", "User.Read+Group.Read.All"],
    ["User.Read, Group.Read.All or Site.Read.All", "User.Read Group.Read.All Site.Read.All"],
    ["User.Read and/or Group.Read.All", "User.Read Group.Read.All"],
    ["User.Read / Group.Read.All", "User.Read Group.Read.All"],
    ["User.Read (plain, and short) and Group.Read.All", "User.Read+Group.Read.All"],
    ["User.Read for users and contacts Group.Read.All", "User.Read Group.Read.All"],
    ["User.Read and<br/>Group.Read.All<br/>Site.Read.All", "User.Read+Group.Read.All Site.Read.All"],
    ["User.Read,<br/>Group.Read.All and Site.Read.All", "User.Read Group.Read.All+Site.Read.All"],
    ["Group.Read.All and User.Read, User.Read and Group.Read.All", "Group.Read.All+User.Read"],
    ["User.Read and User.Read", "User.Read"],
    ["`User.Read`, **Mail.Read**", "User.Read Mail.Read"],
    ["Team.Read.Group*, Team.Read.All*", "Team.Read.Group Team.Read.All"],
    ["In teams: TeamMember.Read.All<br/>In channels: ChannelMember.Read.All", "TeamMember.Read.All ChannelMember.Read.All"],
    ["User.Read, , User.Read", "User.Read"],
    ["offline_access, openid", "offline_access openid"],
  ])("%s", (given, want) => {
    const { inlines, span, source } = cellOf(given);
    const reading = newReading();
    const permissions = parsePermissionCell(inlines, span, reading);
    expect(shown(permissions)).toBe(want);
    expect(formsOf(reading)).toEqual(want.includes("+") ? ["permissions/together"] : []);
    expect(reading.diagnostics).toEqual([]);
    for (const { span: place, value } of permissions.flat()) expect(source.slice(place.start, place.end)).toBe(value);
  });

  test.each([
    ["User.Read, Group.Read.All and Site.Read.All", "and"],
    ["User.Read, Group.Read.All, and Site.Read.All", "and"],
    ["User.Read, Group.Read.All & the Site.Read.All", "&"],
  ])("the last word of the list may separate: %s", (given, word) => {
    const { inlines, span, source } = cellOf(given);
    const reading = newReading();
    expect(shown(parsePermissionCell(inlines, span, reading))).toBe("User.Read Group.Read.All Site.Read.All");
    expect(reading.diagnostics.map(({ code, span: place }) => [code, source.slice(place.start, place.end)])).toEqual([
      ["permission/ambiguous", word],
    ]);
  });

  test.each(["None.", "None", "**none**", "None required", "No permissions are needed.", "No permission required. Any app may call."])(
    "%s needs nothing",
    (given) => {
      const { inlines, span } = cellOf(given);
      const reading = newReading();
      expect(parsePermissionCell(inlines, span, reading)).toEqual([[]]);
      expect(formsOf(reading)).toEqual(["permissions/none-needed"]);
    },
  );

  test.each(["Not supported.", "n/a", "Not applicable", "None supported", "A role, e.g. one of yours", ""])(
    "%s supports nothing",
    (given) => {
      const { inlines, span } = cellOf(given);
      const reading = newReading();
      expect(parsePermissionCell(inlines, span, reading)).toEqual([]);
      expect(formsOf(reading)).toEqual(["permissions/none"]);
    },
  );
});

function shown(permissions: Alternatives): string {
  return permissions.map((together) => together.map(({ value }) => value).join("+")).join(" ");
}

test.each([
  ["Delegated (work or school account)", "delegatedWork"],
  ["Delegated permission (work or school account)", "delegatedWork"],
  ["Delegated", "delegatedWork"],
  ["Delegate (work or school account)", "delegatedWork"],
  ["Delegated (personal Microsoft account)", "delegatedPersonal"],
  ["Delegated (personal Microsoft account", "delegatedPersonal"],
  ["delegated (personal account)", "delegatedPersonal"],
  ["Application", "application"],
  ["Application permission", "application"],
  ["Applications using this", undefined],
  ["event", undefined],
  ["delegatedUserConsentable", undefined],
  ["", undefined],
])("accountOf %s", (given, want) => {
  expect(accountOf(given)).toBe(want);
});

describe("parseBaseSentence", () => {
  test.each([
    ["Inherits from [entity](entity.md).", "entity→"],
    ["Inherits from [entity](entity.md)", "entity→"],
    ["Inherits from entity", "entity"],
    ["What a user is. Inherits from [directoryObject](directoryobject.md).", "directoryObject→"],
    ["The **drive** resource is derived from [**baseItem**](baseitem.md) and inherits properties from that resource.", "baseItem→"],
    ["Inherits from the [userAgent](x.md) type.", "userAgent→"],
    ["Inherits from base class [flow](x.md).", "flow→"],
    ["This type inherits all the properties of the [quality](x.md) resource.", "quality→"],
    ["It is a subtype of [policy](policy.md).", "policy→"],
    ["Something, derived from **baseThing**.", "baseThing"],
    ["A type derived from apiConfigurationBase that is used.", "apiConfigurationBase"],
    ["Derived from microsoft.graph.entity.", "microsoft.graph.entity"],
    ["A code derived from ISO 8601.", ""],
    ["Derived from the [standard](https://example.com/iso).", ""],
    ["All of these are derived from the [attachment](attachment.md) resource.", ""],
    ["Resources that derive from **baseItem** include others.", ""],
    ["The type that others inherit from.", ""],
  ])("%s", (given, want) => {
    const reading = newReading();
    expect(show(parseBaseSentence(inlinesOf(given).inlines, reading))).toBe(want);
    expect(formsOf(reading)).toEqual(want === "" ? [] : ["resource/base-prose"]);
  });
});

describe("parseDeprecation", () => {
  test.each([
    ["Something else. This API is deprecated and will go away. Use another.", "This API is deprecated and will go away."],
    ["The tasks API is deprecated and returns nothing.", "The tasks API is deprecated and returns nothing."],
    ["**Deprecated**. Use another.", "Deprecated."],
    ["[!CAUTION]\nThe tasks API is deprecated. Use another.", "The tasks API is deprecated."],
    ["[!NOTE] Deprecated: use another.", "Deprecated: use another."],
    ["This complex type will be deprecated in the future.", "This complex type will be deprecated in the future."],
    ["This resource has been deprecated.", "This resource has been deprecated."],
    ["Extensions can be **InDevelopment**, **Available**, or **Deprecated**.", undefined],
    ["The **app** property is deprecated.", undefined],
    ["The older version, the [other API](x.md), will be deprecated.", undefined],
    ["A page about nothing of the kind.", undefined],
  ])("%s", (given, want) => {
    expect(parseDeprecation(inlinesOf(given).inlines)?.value).toBe(want);
  });
});

test("any paragraph is read", () => {
  const words = fc.constantFrom(
    "Inherits from ",
    "deprecated ",
    "This API is ",
    "supports ",
    "$select",
    "`x`",
    "**y**",
    "[z](z.md)",
    ". ",
    "A.B",
    "representation of ",
    "parameters ",
    "\n",
    "(",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(words).map((all) => all.join("")),
        fc.string(),
      ),
      (text) => {
        const { inlines, span, source } = inlinesOf(text);
        const places = [
          parseBaseSentence(inlines, newReading())?.span,
          parseDeprecation(inlines)?.span,
          parseBodyStatement(inlines, newReading()).type?.span,
          ...parseQueryStatement(inlines, newReading()).options.map((option) => option.span),
          ...parsePermissionCell(inlines, span, newReading()).flatMap((together) => together.map((scope) => scope.span)),
        ];
        for (const place of places) {
          if (place === undefined) continue;
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeLessThanOrEqual(source.length);
        }
      },
    ),
  );
});

test("long paragraphs are read in linear time", () => {
  for (const part of [
    "this api ",
    "inherits from ",
    "returns a ",
    "values of ",
    "derived ",
    "$select ",
    "a.b.",
    "supply the ",
    "with parameters ",
    "   ",
    "200 ",
    "returns aB. ",
    "the api is ",
    "(",
    "Collection(",
    "required, ",
    "A.Bc and ",
    "A.Bc, ",
    "(and ",
    "Inherited from x. ",
    "1".repeat(12),
    "1,2",
    `derived types ${" ".repeat(20)}`,
  ]) {
    expectLinearReading(part, 20_000, (repeated) => {
      const text = `${repeated} deprecated`;
      const inlines = [{ kind: "text", text, span: { start: 0, end: text.length } }] as const;
      parseBaseSentence(inlines, newReading());
      parseDerivedSentence(inlines, "x");
      parseDeprecation(inlines);
      parseBodyStatement(inlines, newReading());
      parseQueryStatement(inlines, newReading());
      parsePermissionCell(inlines, { start: 0, end: text.length }, newReading());
      parseResponseSentence(inlines, newReading());
      parseFacets(inlines, newReading());
      parseTypeExpression(inlines, { start: 0, end: text.length }, newReading());
    });
  }
});
