import { describe, expect, it } from "vitest";
import { shownTypes } from "../../../generator/model/shown-types.js";
import { apiPage, pagesOf } from "./schema-of.js";

describe("shownTypes", () => {
  it.each([
    ["#microsoft.graph.user", "microsoft.graph.user"],
    ["microsoft.graph.user", "microsoft.graph.user"],
    ["Collection(microsoft.graph.user)", "microsoft.graph.user"],
    ["#collection(microsoft.graph.user)", "microsoft.graph.user"],
    [" #microsoft.graph.user (or a guest)", "microsoft.graph.user"],
  ])("reads %j as %j", (written, want) => {
    const example = `\`\`\`http\nHTTP/1.1 200 OK\n\n{ "@odata.type": "${written}" }\n\`\`\``;
    expect(pagesOf({ "api/user-get.md": apiPage("Get user", "GET /users/{id}", { Example: example }) }).flatMap(shownTypes)).toEqual([
      want,
    ]);
  });
});
