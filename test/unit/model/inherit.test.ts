import { describe, expect, it } from "vitest";
import { codesOf, linesOf, resourcePage, schemaOf } from "./schema-of.js";

const entity = resourcePage("entity", ["|id|String|Key.|"], {
  annotation: '"@odata.type": "microsoft.graph.entity", "keyProperty": "id", "abstract": true',
});
const root = {
  "resources/entity.md": entity,
  "resources/first.md": resourcePage("first", [], { intro: "Inherits from [entity](entity.md)." }),
};

describe("base types", () => {
  it("come from sentences, annotations and, where these are silent, from inherited rows", () => {
    const built = schemaOf({
      ...root,
      "resources/said.md": resourcePage("said", ["|a|String|A.|"], { intro: "Inherits from [first](first.md)." }),
      "resources/noted.md": resourcePage("noted", ["|b|String|B.|"], {
        annotation: '"@odata.type": "microsoft.graph.noted", "baseType": "microsoft.graph.said"',
      }),
      "resources/rows.md": resourcePage("rows", [
        "|a|String|A. Inherited from [said](said.md)|",
        "|id|String|Key. Inherited from [entity](entity.md)|",
        "|c|String|C.|",
      ]),
    });
    expect(linesOf(built, "type")).toEqual([
      "type microsoft.graph.entity entity key=id abstract",
      "type microsoft.graph.first entity base=microsoft.graph.entity key=id",
      "type microsoft.graph.noted entity base=microsoft.graph.said key=id",
      "type microsoft.graph.rows entity base=microsoft.graph.said key=id",
      "type microsoft.graph.said entity base=microsoft.graph.first key=id",
    ]);
    expect(linesOf(built, "property microsoft.graph.rows")).toEqual(["property microsoft.graph.rows/c Edm.String"]);
  });

  it("are the root of all entities for what has a key and names none", () => {
    const built = schemaOf({
      ...root,
      "resources/keyed.md": resourcePage("keyed", ["|id|String|Key.|", "|a|String|A.|"], {
        annotation: '"@odata.type": "microsoft.graph.keyed", "keyProperty": "id"',
      }),
      "resources/value.md": resourcePage("value", ["|id|String|Not a key.|", "|a|String|A.|"]),
    });
    expect(linesOf(built, "type microsoft.graph.keyed", "type microsoft.graph.value")).toEqual([
      "type microsoft.graph.keyed entity base=microsoft.graph.entity key=id",
      "type microsoft.graph.value complex",
    ]);
    expect(linesOf(built, "property microsoft.graph.keyed")).toEqual(["property microsoft.graph.keyed/a Edm.String"]);
  });

  it("are the nearest of those that are named, and a finding says where others contradict", () => {
    const built = schemaOf({
      ...root,
      "resources/near.md": resourcePage("near", ["|a|String|A.|"], { intro: "Inherits from [first](first.md)." }),
      "resources/both.md": resourcePage("both", [], {
        intro: "Inherits from [entity](entity.md).",
        annotation: '"@odata.type": "microsoft.graph.both", "baseType": "microsoft.graph.near"',
      }),
      "resources/torn.md": resourcePage("torn", [], {
        intro: "Inherits from [near](near.md).",
        annotation: '"@odata.type": "microsoft.graph.torn", "baseType": "microsoft.graph.both"',
      }),
      "resources/lost.md": resourcePage("lost", [], {
        intro: "Inherits from [value](value.md).",
        annotation: '"@odata.type": "microsoft.graph.lost", "baseType": "microsoft.graph.near"',
      }),
      "resources/value.md": resourcePage("value", ["|a|String|A.|"]),
    });
    expect(linesOf(built, "type microsoft.graph.both", "type microsoft.graph.torn", "type microsoft.graph.lost")).toEqual([
      "type microsoft.graph.both entity base=microsoft.graph.near key=id",
      "type microsoft.graph.lost complex base=microsoft.graph.value",
      "type microsoft.graph.torn entity base=microsoft.graph.both key=id",
    ]);
    expect(codesOf(built)).toEqual(["type/base-conflict"]);
  });

  it("never run in a circle", () => {
    const built = schemaOf({
      "resources/a.md": resourcePage("a", [], { intro: "Inherits from [b](b.md)." }),
      "resources/b.md": resourcePage("b", [], { intro: "Inherits from [a](a.md)." }),
    });
    expect(linesOf(built, "type")).toEqual(["type microsoft.graph.a complex", "type microsoft.graph.b complex base=microsoft.graph.a"]);
    expect(codesOf(built)).toEqual(["type/base-cycle"]);
  });
});
