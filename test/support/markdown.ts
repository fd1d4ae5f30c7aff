import fc from "fast-check";

const PIECES = [
  "# Get user",
  "## HTTP request",
  "## Properties",
  "## Permissions",
  "## Response",
  "### Request",
  "## Example",
  "## Members",
  "# [HTTP](#tab/http)",
  "|Property|Type|Description|\n|:---|:---|:---|",
  "|Permission type|Permissions (from least to most privileged)|\n|---|---|",
  "|Delegated (work or school account)|User.Read, `User.ReadWrite`|",
  "|id|String|The key. Read-only. Possible values are: `a`, `b`.|",
  "|kind|[thing](../resources/thing.md#kind-values) collection|",
  "|a|",
  "|a|b|c|d|e|",
  "|Member|Value|\n|-|-|",
  "```http\nGET /users/{id | userPrincipalName}/x(a='{b}')?$top=1\n```",
  '```http\nPATCH https://example.com/v1.0/x/{id}:/{path}:\nContent-Type: application/json\n\n{ "a": [1, ], }\n```',
  '```http\nHTTP/1.1 200 OK\n\n{ "value": [ { "@odata.type": "#a.b" } ] }\n```',
  '```json\n{ "id": "String (identifier)", "k": "a | b" }',
  '<!-- { "blockType": "resource", "@odata.type": "microsoft.graph.thing", } -->',
  '<!-- { "blockType": "request"',
  "If successful, this method returns a `200 OK` response code and a collection of [thing](thing.md) objects.",
  "Namespace: microsoft.graph",
  "[!INCLUDE [x](../x.md)]",
  "> **Note:** deprecated",
  "- a\n  ```http\n  GET /x\n  ```",
  "---",
  "\\|",
  "`",
  "|",
  "<br>",
  "&nbsp;",
  "\u00a0",
  "\ud800",
  "\u2028",
  "\r",
  "\r\n",
  "{",
  "}",
  "(",
  ")",
  "'",
  '"',
  "\\",
];

/** Text that is Markdown by chance, with the dialect's own pieces among it. */
export function markdown(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
  );
  const joint = fc.constantFrom("\n\n", "\n", "", " ", "\r\n");
  return fc.array(fc.tuple(piece, joint), { maxLength: 25 }).map((parts) => parts.map(([text, end]) => text + end).join(""));
}
