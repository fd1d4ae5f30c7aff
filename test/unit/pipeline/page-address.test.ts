import { expect, it } from "vitest";
import { pageAddress } from "../../../generator/pipeline/emit-package.js";

it.each([
  ["https://docs.example/{page}?view=1", "api/user-get.md", "https://docs.example/user-get?view=1"],
  ["https://docs.example/{page}", "resources/user.md", "https://docs.example/resources/user"],
  ["https://docs.example/{stem}", "a/b/user.MD", "https://docs.example/user"],
  ["https://docs.example/{page}", "a b/c?#$&.md", "https://docs.example/a%20b/c%3F%23%24%26"],
])("%s for %s", (template, page, address) => {
  expect(pageAddress(template, page)).toBe(address);
});

it("is absent without a template", () => {
  expect(pageAddress(undefined, "a.md")).toBeUndefined();
});
