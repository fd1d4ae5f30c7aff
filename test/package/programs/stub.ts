import { visit } from "./mailbox.js";

const ANSWERS: Readonly<Record<string, object | undefined>> = {
  "GET /v1.0/users/ada@example.com?$select=id,displayName": { displayName: "Ada" },
  "PATCH /v1.0/users/ada@example.com": undefined,
  "GET /v1.0/me/messages?$select=subject,importance&$filter=subject eq 'O''Brien'&$top=2": {
    value: [{ subject: "First", importance: "high" }],
    "@odata.nextLink": "https://graph.example/v1.0/me/messages?$skip=1",
  },
  "GET /v1.0/me/messages?$skip=1": { value: [{ subject: "Second" }] },
};

/** Visits a mailbox whose service answers from memory. */
export function visitStub(): Promise<string[]> {
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const { pathname, search } = new URL(url);
    const request = `${init.method ?? ""} ${decodeURIComponent((pathname + search).replaceAll("+", " "))}`;
    await Promise.resolve();
    if (!(request in ANSWERS)) return Response.json({ error: { code: "itemNotFound", message: request } }, { status: 404 });
    const answer = ANSWERS[request];
    return answer === undefined ? new Response(null, { status: 204 }) : Response.json(answer);
  };
  return visit(fetch, () => "token");
}
