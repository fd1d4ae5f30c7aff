import { expect, test } from "vitest";
import { parsePage } from "../../../generator/parse/parse-page.js";
import { parse } from "../../support/parse.js";

const LABELLED = "**Applies to:**\n- ships\n- ports\n";
const DESCRIBED = "\n## API description\n\nReads a ship.\n";

test.each([
  ["a label of a list is none, the next paragraph is", "", `${LABELLED}\nReads one ship.\n${DESCRIBED}`, "Reads one ship."],
  ["a section stands in", "description: Of the page.", `*Applies to*:\n\n- ships\n${DESCRIBED}`, "Reads a ship."],
  ["the front matter stands in at last", 'description: "Of the page."', LABELLED, "Of the page."],
  ["the front matter of a page that starts with its section", "description: Of the page.", "", "Of the page."],
  ["front matter that goes on in further lines does not", "description: >\n  Of the\n  page.", LABELLED, undefined],
  ["text of a template does not", "description: 'TODO: describe it'", LABELLED, undefined],
  ["a sentence is one, whatever comes behind it", "", "Reads a ship with:\n\n- its name\n", "Reads a ship with:"],
  ["bold words are one without a list", "", "**Reads a ship:**\n\nReads more.\n", "Reads a ship:"],
])("%s", (_, frontMatter, introduction, summary) => {
  const text = `---\n${frontMatter}\n---\n\n# Get ship\n\n${introduction}\n## HTTP request\n\n\`\`\`http\nGET /ships/{id}\n\`\`\`\n`;
  const [page] = parsePage({ path: "api/ship-get.md", text, bom: false, badUtf8: false }, { includes: new Map() }, parse);
  expect(page.operations.map(({ description }) => description?.value)).toEqual([summary]);
});
