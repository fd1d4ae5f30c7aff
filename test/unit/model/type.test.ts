import { describe, expect, it } from "vitest";
import { apiPage, codesOf, linesOf, resourcePage, schemaOf } from "./schema-of.js";

describe("declarations", () => {
  it("merge the pages of one type, whatever the case, and take the annotation's spelling", () => {
    const built = schemaOf({
      "resources/audio.md": resourcePage("Audio", ["|album|String|Its album.|"], { annotation: '"@odata.type": "microsoft.graph.audio"' }),
      "resources/audio-part.md": resourcePage("audio", ["|album|Int32|Its album.|", "|artist|String|Who.|"]),
    });
    expect(built.schema.types.map(({ name }) => name)).toEqual(["microsoft.graph.audio"]);
    expect(linesOf(built, "property")).toEqual([
      "property microsoft.graph.audio/album Edm.Int32",
      "property microsoft.graph.audio/artist Edm.String",
    ]);
    expect(built.findings[0]).toMatchObject({
      code: "type/conflict",
      path: "resources/audio.md",
      related: [{ path: "resources/audio-part.md" }],
    });
  });

  it("take the older spelling of the annotation, where it has no other", () => {
    const annotation = '"@type": "microsoft.graph.audioClip"';
    const page = (more: string): string => resourcePage("Audio", ["|album|String|Its album.|"], { annotation: annotation + more });
    expect(linesOf(schemaOf({ "resources/audio.md": page("") }), "type")).toEqual(["type microsoft.graph.audioClip complex"]);
    const both = schemaOf({ "resources/audio.md": page(', "@odata.type": "microsoft.graph.audio"') });
    expect(linesOf(both, "type")).toEqual(["type microsoft.graph.audio complex"]);
  });

  it("stand in the commonest namespace where a page names none", () => {
    const built = schemaOf({
      "resources/a.md": resourcePage("alpha", ["|x|String|X.|"]),
      "resources/b.md": "# beta resource type\n\n## Properties\n\n|Property|Type|Description|\n|---|---|---|\n|y|String|Y.|\n",
    });
    expect(built.schema.types.map(({ name }) => name)).toEqual(["microsoft.graph.alpha", "microsoft.graph.beta"]);
  });
});

describe("spelling", () => {
  it("follows the links to a page whose title is written for readers", () => {
    const built = schemaOf({
      "resources/systemfacet.md": resourcePage("x", ["|a|String|A.|"]).replace("# x resource type", "# System facet"),
      "resources/user.md": resourcePage("user", ["|system|[systemFacet](systemfacet.md)|S.|"]),
    });
    expect(linesOf(built, "type")).toEqual(["type microsoft.graph.systemFacet complex", "type microsoft.graph.user complex"]);
  });
});

describe("type expressions", () => {
  const other = resourcePage("other", ["|x|String|X.|"], { annotation: '"@odata.type": "microsoft.graph.thing"' });

  it.each([
    ["[anything](other.md)", "microsoft.graph.thing"],
    ["[anything](../resources/OTHER.md#top)", "microsoft.graph.thing"],
    ["[x](..\\resources\\other.md) collection", "Collection(microsoft.graph.thing)"],
    ["[x](/graph/api/resources/other?view=v)", "microsoft.graph.thing"],
    ["Thing", "microsoft.graph.thing"],
    ["microsoft.graph.thing", "microsoft.graph.thing"],
    ["graph.thing", "microsoft.graph.thing"],
    ["[DateTimeOffset](other.md)", "Edm.DateTimeOffset"],
    ["string", "Edm.String"],
    ["[state](#state-values)", "microsoft.graph.state"],
    ["nothing", "?nothing"],
  ])("resolve %j to %s", (cell, want) => {
    const states = "### state values\n\n|Member|Value|Description|\n|---|---|---|\n|on|0|On.|\n|off|1|Off.|";
    const built = schemaOf({
      "resources/other.md": other,
      "resources/mine.md": resourcePage("mine", [`|a|${cell}|Text.|`], { rest: states }),
    });
    expect(linesOf(built, "property microsoft.graph.mine")).toEqual([`property microsoft.graph.mine/a ${want}`]);
    expect(codesOf(built)).toEqual(want.startsWith("?") ? ["type/unresolved"] : []);
  });

  it("may be nullable", () => {
    const rows = ["|from|Nullable DateTimeOffset|Start.|", "|to|Nullable DateTimeOffset (optional)|End.|", "|at|DateTimeOffset|Now.|"];
    const built = schemaOf({ "resources/span.md": resourcePage("span", rows) });
    expect(linesOf(built, "property")).toEqual([
      "property microsoft.graph.span/at Edm.DateTimeOffset",
      "property microsoft.graph.span/from Edm.DateTimeOffset nullable",
      "property microsoft.graph.span/to Edm.DateTimeOffset nullable",
    ]);
  });

  it("name nothing with a word for a kind of type, whose values are those that the row lists", () => {
    const built = schemaOf({
      "resources/door.md": resourcePage("door", [
        "|state|Enum|State. Possible values are: `open` and `shut`.|",
        "|paint|Nullable Enum|Paint. Possible values are: `red`, `blue`.|",
        "|locks|Enumeration collection|Locks. The possible values are: `latch`, `bolt`.|",
        "|side|Enum|Where it is.|",
        "|hinge|Class|Has a `kind`. The possible values are: `butt`, `strap`.|",
      ]),
      "resources/lamp.md": resourcePage("lamp", ["|state|Enum|State. Possible values are: `on`, `off`.|"]),
    });
    expect(linesOf(built, "enum", "property", "type")).toEqual([
      "enum doorLocks inferred",
      "enum doorPaint inferred",
      "enum doorState inferred",
      "enum lampState inferred",
      "property microsoft.graph.door/hinge ?Class",
      "property microsoft.graph.door/locks Collection(doorLocks)",
      "property microsoft.graph.door/paint doorPaint nullable",
      "property microsoft.graph.door/side ?Enum",
      "property microsoft.graph.door/state doorState",
      "property microsoft.graph.lamp/state lampState",
      "type microsoft.graph.door complex",
      "type microsoft.graph.lamp complex",
    ]);
    expect(codesOf(built)).toEqual(["type/unresolved", "type/unresolved"]);
  });

  it("mean a declared type that is called like a kind of type", () => {
    const built = schemaOf({
      "resources/class.md": resourcePage("class", ["|id|String|Key.|"]),
      "resources/pupil.md": resourcePage("pupil", ["|of|Class|Where.|"]),
    });
    expect(linesOf(built, "property microsoft.graph.pupil")).toEqual(["property microsoft.graph.pupil/of microsoft.graph.class"]);
  });

  it("prefer the page's own namespace", () => {
    const calls = resourcePage("endpoint", ["|b|String|B.|"]).replace("microsoft.graph", "microsoft.graph.calls");
    const user = resourcePage("session", ["|caller|endpoint|Who.|"]).replace("microsoft.graph", "microsoft.graph.calls");
    const built = schemaOf({
      "resources/endpoint.md": resourcePage("endpoint", ["|a|String|A.|"]),
      "resources/calls-endpoint.md": calls,
      "resources/calls-session.md": user,
      "resources/z.md": resourcePage("z", ["|a|String|A.|"]),
      "resources/y.md": resourcePage("y", ["|a|String|A.|"]),
    });
    expect(linesOf(built, "property microsoft.graph.calls.session")).toEqual([
      "property microsoft.graph.calls.session/caller microsoft.graph.calls.endpoint",
    ]);
  });
});

describe("inference", () => {
  it("adds what only the JSON representation shows", () => {
    const json =
      '{ "id": "String (identifier)", "when": "String (timestamp)", "count": 1024, "mode": "one | two", "part": { "@odata.type": "microsoft.graph.part" }, "tags": ["String"] }';
    const built = schemaOf({
      "resources/whole.md": resourcePage("whole", ["|id|String|Key.|", "|mode|String|Mode.|"], {
        annotation: '"@odata.type": "microsoft.graph.whole"',
        json,
      }),
      "resources/part.md": resourcePage("part", ["|x|String|X.|"]),
    });
    expect(linesOf(built, "property microsoft.graph.whole", "enum")).toEqual([
      "enum wholeMode textual inferred",
      "property microsoft.graph.whole/count Edm.Int32 inferred",
      "property microsoft.graph.whole/id Edm.String",
      "property microsoft.graph.whole/mode wholeMode",
      "property microsoft.graph.whole/part microsoft.graph.part inferred",
      "property microsoft.graph.whole/tags Collection(Edm.String) inferred",
      "property microsoft.graph.whole/when Edm.DateTimeOffset inferred",
    ]);
  });

  it.each([
    ["not those of a table about what is inside a property", '{ "id": "String", "rules": "String" }', ["id", "rules"]],
    ["those of a further table that it shows", '{ "id": "String", "rules": "String", "Version": 1 }', ["Version", "id", "rules"]],
    ["those of a further table where there is no representation", undefined, ["Version", "id", "rules"]],
  ])("takes %s", (_, json, want) => {
    const inner =
      "### Properties of the rules\n\nThe rules are a text.\n\n|Property|Type|Description|\n|---|---|---|\n|Version|Int32|One.|";
    const built = schemaOf({
      "resources/policy.md": resourcePage("policy", ["|id|String|Key.|", "|rules|String|Rules.|"], {
        ...(json !== undefined && { annotation: '"@odata.type": "microsoft.graph.policy"', json }),
        rest: inner,
      }),
    });
    const names = built.schema.types.flatMap(({ properties }) => properties.map(({ name }) => name));
    expect(names.toSorted()).toEqual(want);
  });

  it("leaves a row without a type to the JSON representation", () => {
    const json = '{ "id": "String", "text": "String", "on": true, "parts": ["String"], "other": null }';
    const built = schemaOf({
      "resources/whole.md": resourcePage("whole", ["|id|String|Key.|", "|text||A.|", "|on||B.|", "|parts||C.|", "|other||D.|"], {
        annotation: '"@odata.type": "microsoft.graph.whole"',
        json,
      }),
    });
    expect(linesOf(built, "property microsoft.graph.whole")).toEqual([
      "property microsoft.graph.whole/id Edm.String",
      "property microsoft.graph.whole/on Edm.Boolean inferred",
      "property microsoft.graph.whole/other ?",
      "property microsoft.graph.whole/parts Collection(Edm.String) inferred",
      "property microsoft.graph.whole/text Edm.String inferred",
    ]);
  });

  it("knows a collection of something by a word for it, and of what by the JSON representation", () => {
    const json =
      '{ "id": "String", "parts": [{ "@odata.type": "microsoft.graph.part" }], "tags": ["String"], "one": "String", "bags": [{}] }';
    const rows = ["id|String", "parts|array", "tags|an array", "one|list", "bags|collection", "more|Array"].map((row) => `|${row}|A.|`);
    const built = schemaOf({
      "resources/whole.md": resourcePage("whole", rows, { annotation: '"@odata.type": "microsoft.graph.whole"', json }),
      "resources/part.md": resourcePage("part", ["|x|String|X.|"]),
    });
    expect(linesOf(built, "property microsoft.graph.whole")).toEqual([
      "property microsoft.graph.whole/bags Collection(?)",
      "property microsoft.graph.whole/id Edm.String",
      "property microsoft.graph.whole/more Collection(?)",
      "property microsoft.graph.whole/one Collection(?)",
      "property microsoft.graph.whole/parts Collection(microsoft.graph.part) inferred",
      "property microsoft.graph.whole/tags Collection(Edm.String) inferred",
    ]);
  });

  it("builds the type of a lone page from the table of its body", () => {
    const rows =
      "|Property|Type|Description|\n|---|---|---|\n|id|String|The key.|\n|content|Binary|Bytes.|\n|status|String|State. Possible values are: `open`, `shut`.|";
    const built = schemaOf({
      "api/door_update.md": apiPage("Update door", "PATCH /house/doors/{doorId}", {
        "Request body": `In the request body, supply a JSON representation of a [door](../resources/door.md) object.\n\n${rows}`,
        Response:
          "If successful, this method returns a `200 OK` response code and an updated [door](../resources/door.md) object in the response body.",
        Example: '```http\nHTTP/1.1 200 OK\n\n{ "@odata.type": "#contoso.api.door", "id": "1" }\n```',
      }).replace("Namespace: microsoft.graph", ""),
    });
    expect(linesOf(built, "type", "property", "enum", "response", "body")).toEqual([
      "body door_update entity application/json contoso.api.door",
      "enum doorStatus inferred",
      "property contoso.api.door/content Edm.Binary",
      "property contoso.api.door/id Edm.String",
      "property contoso.api.door/status doorStatus",
      "response door_update 200 object contoso.api.door",
      "type contoso.api.door entity key=id inferred",
    ]);
  });

  it("adds a relationship that only paths show", () => {
    const list = apiPage("List wheels", "GET /cars/{id}/wheels", {
      Response:
        "If successful, this method returns a `200 OK` response code and a collection of [wheel](../resources/wheel.md) objects in the response body.",
    });
    const built = schemaOf({
      "resources/car.md": resourcePage("car", ["|id|String|Key.|"], {
        annotation: '"@odata.type": "microsoft.graph.car", "keyProperty": "id"',
      }),
      "resources/wheel.md": resourcePage("wheel", ["|id|String|Key.|"]),
      "api/car-list-wheels.md": list,
    });
    expect(linesOf(built, "navigation")).toEqual(["navigation microsoft.graph.car/wheels Collection(microsoft.graph.wheel) inferred"]);
    expect(codesOf(built)).toContain("type/undocumented-relationship");
  });

  it("takes a null in an example for the absence of a value", () => {
    const built = schemaOf({
      "resources/car.md": resourcePage("car", [
        "|id|String|Key.|",
        "|name|String|Name.|",
        "|owner|[owner](owner.md)|Owner.|",
        "|age|Int32|Age. Not nullable.|",
      ]),
      "resources/owner.md": resourcePage("owner", ["|phone|String|Phone.|"]),
      "api/car-get.md": apiPage("Get car", "GET /cars/{id}", {
        Response:
          "If successful, this method returns a `200 OK` response code and a [car](../resources/car.md) object in the response body.",
        Example:
          '```http\nHTTP/1.1 200 OK\nContent-type: application/json\n\n{ "id": "1", "name": null, "age": null, "owner": { "phone": null } }\n```',
      }),
    });
    expect(linesOf(built, "property")).toEqual([
      "property microsoft.graph.car/age Edm.Int32 required",
      "property microsoft.graph.car/id Edm.String",
      "property microsoft.graph.car/name Edm.String nullable",
      "property microsoft.graph.car/owner microsoft.graph.owner",
      "property microsoft.graph.owner/phone Edm.String nullable",
    ]);
  });

  it("makes a collection of a relationship with keys behind it", () => {
    const list =
      "If successful, this method returns a `200 OK` response code and a collection of [wheel](../resources/wheel.md) objects in the response body.";
    const built = schemaOf({
      "resources/car.md": resourcePage("car", ["|id|String|Key.|"], {
        annotation: '"@odata.type": "microsoft.graph.car", "keyProperty": "id"',
        rest: "## Relationships\n\n|Relationship|Type|Description|\n|---|---|---|\n|wheels|[wheel](wheel.md)|Wheels.|",
      }),
      "resources/wheel.md": resourcePage("wheel", ["|id|String|Key.|"]),
      "api/list.md": apiPage("List wheels", "GET /cars/{id}/wheels", { Response: list }),
      "api/delete.md": apiPage("Delete wheel", "DELETE /cars/{id}/wheels/{id}"),
    });
    expect(linesOf(built, "navigation")).toEqual(["navigation microsoft.graph.car/wheels Collection(microsoft.graph.wheel)"]);
    expect(codesOf(built)).toEqual(["type/keyed-relationship"]);
  });
});

it("spells a key as the property that it is, where examples spell that otherwise than its table", () => {
  const example = '### Response\n\n```http\nHTTP/1.1 200 OK\n\n{ "id": "1" }\n```';
  const reads = "If successful, this method returns a `200 OK` response code and a [note](../resources/note.md) object.";
  const page = (path: string): string =>
    apiPage("Get", `GET ${path}`, {
      Response: reads,
      Example: `### Request\n\n\`\`\`http\nGET https://graph.microsoft.com/v1.0${path}\n\`\`\`\n\n${example}`,
    });
  const built = schemaOf({
    "resources/note.md": resourcePage("note", ["|ID|String|Key.|"], {
      annotation: '"@odata.type": "microsoft.graph.note", "keyProperty": "ID"',
      json: '{ "ID": "String" }',
    }),
    "api/a.md": page("/notes/{id}"),
    "api/b.md": page("/me/notes/{id}"),
    "api/c.md": page("/groups/{id}/notes/{id}"),
  });
  expect(linesOf(built, "type", "property")).toEqual([
    "property microsoft.graph.note/id Edm.String",
    "type microsoft.graph.note entity key=id",
  ]);
});
