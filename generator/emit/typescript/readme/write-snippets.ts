import { objectLiteral } from "../literal.js";
import { callCode, type Call } from "./call.js";
import { changeCall, changedText, isIfMatch, listCall, valueCall } from "./choose.js";
import { ELLIPSIS, type Members } from "./sample.js";
import { importsOf, type Snippet } from "./snippet.js";

/** The member that an upload session has, as the runtime's upload takes it. */
const SESSION_MEMBER = "uploadUrl";

/** Header fields that say where an operation that goes on can be watched, as the runtime's monitor takes them. */
const MONITORS: readonly string[] = ["location", "operation-location", "azure-asyncoperation"];

/** A change of an entity that is refused if somebody else has changed it. */
export const changeSnippet: Snippet = (found) => {
  const call = changeCall(found);
  const text = call && changedText(call);
  if (call === undefined || text === undefined) return undefined;
  const field = call.operation.headers.find(({ name }) => isIfMatch(name))?.name ?? "If-Match";
  const { headers: _, ...options } = call.options;
  return {
    imports: importsOf(call),
    lines: [
      `const etag = 'W/"1"'; // "@odata.etag" of what you have read`,
      `await ${callCode(
        { ...call, options },
        {
          body: objectLiteral([[text, ELLIPSIS]]),
          headers: objectLiteral([[field, "etag"]]),
        },
      )};`,
    ],
  };
};

/** What a call throws. */
export const errorSnippet: Snippet = (found) => {
  const call = valueCall(found) ?? found.calls[0];
  if (call === undefined) return undefined;
  return {
    imports: { "": ["isApiError"], ...importsOf(call) },
    lines: [
      "try {",
      `  await ${callCode(call, { timeout: "10_000", retry: "{ retries: 5 }" })};`,
      "} catch (error) {",
      "  if (!isApiError(error)) throw error;",
      "  console.error(error.status, error.code, error.requestId);",
      "}",
    ],
  };
};

/** Several calls of one version in one request. */
export const batchSnippet: Snippet = (found) => {
  const first = valueCall(found);
  if (first === undefined) return undefined;
  const sameVersion = { ...found, calls: found.calls.filter(({ context }) => context === first.context) };
  const [list, change] = [listCall(sameVersion), changeCall(sameVersion)];
  const text = change && changedText(change);
  const changed = text === undefined ? undefined : change && callCode(change, { body: objectLiteral([[text, ELLIPSIS]]) }, "c");
  if (list === undefined && changed === undefined) return undefined;
  return {
    imports: {
      batch: [...(changed ? ["after"] : []), "batch"],
      ...importsOf(first, ...(list ? [list] : []), ...(change && changed ? [change] : [])),
    },
    lines: [
      `const { ${["value", ...(list ? ["list"] : []), ...(changed ? ["change"] : [])].join(", ")} } = await batch(client, {`,
      `value: (c) => ${callCode(first, {}, "c")},`,
      ...(list ? [`list: (c) => ${callCode(list, {}, "c")}, // its first page`] : []),
      ...(changed ? [`change: after(["value"], (c) => ${changed}), // only if \`value\` succeeds`] : []),
      "});",
      "console.log(value.ok ? value.value : value.error.code);",
      ...(list ? ["if (list.ok) console.log(list.value.items.length);"] : []),
      ...(changed ? ["console.log(change.ok);"] : []),
    ],
  };
};

/** Content that is sent in pieces. */
export const uploadSnippet: Snippet = ({ calls }) => {
  const call = calls.find(
    ({ operation, subject }) => operation.method === "POST" && subject?.properties.some(({ name }) => name === SESSION_MEMBER),
  );
  if (call === undefined) return undefined;
  return {
    imports: { upload: ["uploadSession"], ...importsOf(call) },
    lines: [
      `const file = new Blob(["…"]); // in Node.js: await openAsBlob(path)`,
      `const session = await ${callCode(call)};`,
      "const uploaded = await uploadSession(client, session, file, {",
      "  onProgress: (sent, total) => console.log(sent / total),",
      "});",
      "console.log(uploaded);",
    ],
  };
};

/** An operation that the service goes on with after it has answered. */
export const monitorSnippet: Snippet = ({ calls }) => {
  const call = calls.find(({ operation }) =>
    operation.examples.some(
      ({ response }) => response?.status === 202 && response.headers.some(({ name }) => MONITORS.includes(name.toLowerCase())),
    ),
  );
  if (call === undefined) return undefined;
  return {
    imports: { monitor: ["monitor"], ...importsOf(call) },
    lines: [
      `const running = await monitor(client, (c) => ${callCode(call, shownBody(call), "c")});`,
      "const { resourceId } = await running.wait({",
      "  onProgress: ({ percentageComplete }) => console.log(percentageComplete),",
      "});",
      "console.log(resourceId);",
    ],
  };
};

/** A text that the examples send although it can be left out: what is begun without it is mostly not what is wanted. */
function shownBody({ operation: { requestBody, examples }, options }: Call): Members {
  if (requestBody?.kind !== "parameters" || options["body"] !== undefined) return {};
  const texts = requestBody.properties.filter(({ type }) => type.kind === "primitive" && type.type === "String");
  const shown = texts.find(({ name }) => examples.some(({ request }) => request.body?.text.includes(`"${name}"`)));
  return shown ? { body: objectLiteral([[shown.name, ELLIPSIS]]) } : {};
}
