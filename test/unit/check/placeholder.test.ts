import { describe, expect, it } from "vitest";
import { isPlaceholder } from "../../../generator/check/bodies/placeholder.js";

describe("a placeholder", () => {
  it.each([
    ...["", "...", "2017-01-01T\u2026", "{id}", "<id>", "https://{host}/path", "[name]", "xxxxxxxx-xxxx", "****", "####"],
    ...["String", "string", "String (timestamp)", "Edm.Int32", "guid", "DateTimeOffset", "datetime-value", "skuId-value-1", "Date time"],
    ...[
      "user | group",
      "#microsoft.graph.user",
      "@odata.type: microsoft.graph.user",
      "the id here",
      "your identifier",
      "enum",
      "null",
      "Collection(example.device)",
    ],
  ])("is %j", (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(["Rack", "2020-01-01", "6f2c1d1e-2b3a-4c5d-8e9f-0a1b2c3d4e5f", "true", "7", "AQID==", "two words", "a,b", "xx", "values"])(
    "is not %j",
    (text) => {
      expect(isPlaceholder(text)).toBe(false);
    },
  );
});
