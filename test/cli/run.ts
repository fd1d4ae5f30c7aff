import { runMain } from "../../generator/cli/main.js";

/** What a command said and how it ended. */
export interface Run {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** Runs a command line in a folder, without a process of its own. */
export async function run(folder: string, ...words: string[]): Promise<Run> {
  let out = "";
  let error = "";
  const status = await runMain(words, {
    folder,
    colour: false,
    onInterrupt: () => undefined,
    out: (text) => void (out += text),
    error: (text) => void (error += text),
  });
  return { status, out, error };
}

/** A page of an operation and a type. */
export const PAGE = `# Get thing

Gets a thing.

## HTTP request

\`\`\`http
GET /things/{id}
\`\`\`

## Response

If successful, this method returns a \`200 OK\` response code and a [thing](../resources/thing.md) object in the response body.
`;

/** A page of a type. */
export const THING = `# thing resource type

Stands for a thing.

## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String|The key.|
|size|Int32|How large it is.|
`;

/** Documentation of one version in its own layout. */
export const DOCS = { "docs/v1.0/api/thing-get.md": PAGE, "docs/v1.0/resources/thing.md": THING };
