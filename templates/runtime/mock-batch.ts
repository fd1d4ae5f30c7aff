import { base64, isJson, isText, payloadOf } from "./batch-message.js";
import { parseJson } from "./body.js";

/** A request of a batch. */
interface Part {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly dependsOn?: readonly string[];
}

/** Where batches go, below the version. */
const BATCH = /\/\$batch$/;

/**
 * Answers the requests of a batch in their order, each as if it were sent alone, but for those that depend on one that failed.
 * Undefined for what is no batch.
 */
export async function batchAnswer(
  sent: Request,
  answer: (request: Request) => Promise<Response>,
): Promise<Response | undefined> {
  if (sent.method !== "POST" || !BATCH.test(sent.url)) return undefined;
  const { requests } = Object(parseJson(await sent.clone().text())) as { readonly requests?: unknown };
  if (!Array.isArray(requests)) return undefined;
  const root = sent.url.replace(BATCH, "");
  const failed = new Set<string>();
  const responses: object[] = [];
  for (const part of requests as readonly Part[]) {
    const isHeld = part.dependsOn?.some((id) => failed.has(id));
    const response = isHeld
      ? Response.json({ error: { code: "FailedDependency" } }, { status: 424 })
      : await answer(requestOf(part, root));
    if (response.status >= 400) failed.add(part.id);
    responses.push(await partOf(part.id, response));
  }
  return Response.json({ responses });
}

function requestOf({ method, url, headers, body }: Part, root: string): Request {
  const fields = new Headers(headers);
  return new Request(`${root}/${url.replace(/^\/+/, "")}`, {
    method,
    headers: fields,
    body: payloadOf(body, fields.get("content-type") ?? ""),
  });
}

/** JSON as a value, text as text, bytes in base64. */
async function partOf(id: string, response: Response): Promise<object> {
  const { status } = response;
  const headers = Object.fromEntries(response.headers);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length === 0) return { id, status, headers };
  const type = (headers["content-type"] ??= "application/octet-stream");
  const text = new TextDecoder().decode(bytes);
  const body = isJson(type) ? (parseJson(text) ?? text) : isText(type) ? text : base64(bytes);
  return { id, status, headers, body };
}
