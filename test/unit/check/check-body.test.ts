import { describe, expect, it } from "vitest";
import { checkBody } from "../../../generator/check/bodies/check-body.js";
import { SchemaIndex } from "../../../generator/check/bodies/schema-index.js";
import { modelOf } from "../../support/pages.js";

const { schema, pages } = modelOf({
  "resources/device.md":
    "# device resource type\n\nNamespace: example\n\n## Properties\n\n|Property|Type|Description|\n|:-|:-|:-|\n|id|String|The key.|\n|on|Boolean|Whether it runs.|\n",
});
const index = new SchemaIndex(schema, pages);

function check(text: string) {
  const body = { text, runs: [{ offset: 0, at: 100 }], span: { start: 100, end: 100 + text.length } };
  return checkBody(body, { kind: "object", types: [{ kind: "structured", name: "example.device" }] }, "api/device-get.md", index);
}

describe("the check of one body", () => {
  it("finds nothing in a clean one", () => {
    expect(check('{ "id": "1", "on": true }')).toEqual([]);
  });

  it("says where the fault is, and where the property is documented", () => {
    expect(check('{ "id": 1 }')).toMatchObject([
      {
        code: "example/value-type",
        path: "api/device-get.md",
        span: { start: 108, end: 109 },
        related: [{ path: "resources/device.md", message: "`id` is documented here" }],
      },
    ]);
  });

  it("mends what can only be meant in one way", () => {
    const [flag, annotation] = check('{ "@odata.Type": "#example.device", "on": "True" }');
    expect(annotation?.fix).toEqual([{ path: "api/device-get.md", span: { start: 102, end: 115 }, text: '"@odata.type"' }]);
    expect(flag?.fix).toEqual([{ path: "api/device-get.md", span: { start: 142, end: 148 }, text: "true" }]);
  });

  it("mends nothing where either side may be wrong", () => {
    expect(check('{ "ID": "1", "idd": "2" }').map(({ code, fix }) => [code, fix])).toEqual([
      ["example/property-case", undefined],
      ["example/unknown-property", undefined],
    ]);
  });

  it("says nothing of what had to be guessed", () => {
    expect(check('{ "id": 1, "on" "nmae": [ }').map(({ code }) => code)).not.toContain("example/value-type");
  });

  it("stops where more says nothing new", () => {
    const many = Array.from({ length: 1000 }, () => '{ "@odata.type": "#example.devise" }').join(", ");
    expect(check(`{ "id": "1", "parts": [${many}] }`).length).toBeLessThan(100);
  });
});
