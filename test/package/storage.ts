import { serve, type Answer, type LocalServer } from "./servers.js";

/** What a monitor says, question by question. */
const STATUSES = [
  { status: 202, told: { status: "inProgress", percentageComplete: 40 } },
  { status: 200, told: { status: "completed", percentageComplete: 100, resourceId: "0123456789AB!121" } },
];

/** Starts what the documentation has beside the API: downloads, upload sessions that take pieces in their order, monitors. */
export async function serveStorage(): Promise<LocalServer> {
  const [sizes, asked] = [new Map<string, number>(), new Map<string, number>()];
  return serve(({ method, url: { pathname }, headers, body }) => {
    if (method === "PUT") return take(pathname, headers["content-range"] ?? "", body.length);
    if (method === "DELETE") return { status: sizes.delete(pathname) ? 204 : 404 };
    if (!pathname.startsWith("/monitor/")) return { body: `bytes of ${pathname}` };
    const nth = asked.get(pathname) ?? 0;
    asked.set(pathname, nth + 1);
    const { status, told } = STATUSES[Math.min(nth, STATUSES.length - 1)] ?? {};
    return json(status, told);
  });

  function take(session: string, range: string, length: number): Answer {
    const before = sizes.get(session) ?? 0;
    const [, first, last, total] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(range) ?? [];
    const size = before + length;
    if (Number(first) !== before || Number(last) !== size - 1) return json(416, { error: { code: "invalidRange" } });
    sizes.set(session, size);
    return size < Number(total) ? json(202, { nextExpectedRanges: [`${size}-`] }) : json(201, { id: "0123456789AB!122", size });
  }
}

function json(status: number | undefined, value: unknown): Answer {
  return { ...(status !== undefined && { status }), headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
}
