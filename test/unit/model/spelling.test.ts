import { describe, expect, it } from "vitest";
import { apiPage, linesOf, resourcePage, schemaOf } from "./schema-of.js";

const shows = (type: string): string =>
  apiPage("Get thing", "GET /things/{id}", {
    Example: `\`\`\`http\nHTTP/1.1 200 OK\n\n{ "at": { "@odata.type": "#microsoft.graph.${type}" } }\n\`\`\``,
  });

const address = (title: string): string => resourcePage(title, ["|text|String|Text.|"]);
const user = resourcePage("user", ["|at|[emailAddress](emailaddress.md)|Address.|"]);

describe("the name of a type", () => {
  it.each([
    ["a slip on one page is none", "emailAddress", ["emailaddress"], {}, "emailAddress"],
    [
      "a slip on two pages is none where links agree with the title",
      "emailAddress",
      ["emailaddress", "emailaddress"],
      { user },
      "emailAddress",
    ],
    ["it is that of data on two pages where only the title differs", "emailAddress", ["emailaddress", "emailaddress"], {}, "emailaddress"],
    ["it is that of data where the title starts with a capital", "EmailAddress", ["emailAddress"], {}, "emailAddress"],
    ["it is that of data where the title has fewer capitals", "Emailaddress", ["emailAddress"], {}, "emailAddress"],
  ])("%s", (_, title, shown, others, want) => {
    const apis = Object.fromEntries(shown.map((type, index) => [`api/thing${index}-get.md`, shows(type)]));
    const resources = Object.fromEntries(Object.entries<string>(others).map(([name, text]) => [`resources/${name}.md`, text]));
    const built = schemaOf({ ...apis, ...resources, "resources/emailaddress.md": address(title) });
    expect(linesOf(built, "type microsoft.graph.email").map((line) => line.split(" ")[1])).toEqual([`microsoft.graph.${want}`]);
  });
});
