import { createHash } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { cancelUpload, uploadSession, type UploadOptions, type UploadSource } from "../../../templates/runtime/upload.js";
import { createClient } from "../../../templates/runtime/index.js";
import { clientOf, failure, json, serve, TOKEN, type Handler, type Server } from "./server.js";

const UNIT = 327_680;
const size = 3 * UNIT + 7;
const bytes = Uint8Array.from({ length: size }, (_, index) => index % 251);
const hash = (data: Uint8Array) => createHash("sha256").update(data).digest("hex");
const session = (server: Server) => ({ uploadUrl: `${server.origin}/up/1?sig=s`, nextExpectedRanges: ["0-"] });
const rangesOf = (server: Server) => server.seen.map(({ method, headers }) => `${method} ${headers["content-range"] ?? ""}`.trim());
const CHUNKS = [
  "PUT bytes 0-327679/983047",
  "PUT bytes 327680-655359/983047",
  "PUT bytes 655360-983039/983047",
  "PUT bytes 983040-983046/983047",
];
const options: UploadOptions = { chunkSize: UNIT, retry: { delay: 1 } };

interface Storage extends Server {
  readonly data: Buffer;
}

/** A storage that takes chunks in order. `fault` may answer in its stead; if it gives "after", the connection breaks when the bytes are kept. */
async function storage(fault: (...parameters: Parameters<Handler>) => boolean | "after" = () => false): Promise<Storage> {
  const data = Buffer.alloc(size);
  let have = 0;
  const server = await serve((request, response, index) => {
    const broken = fault(request, response, index);
    if (broken === true) return;
    const start = Number(/bytes (\d+)-/.exec(request.headers["content-range"] ?? "")?.[1]);
    if (request.method === "PUT" && start !== have) {
      json(response, 416, { error: { code: "invalidRange" } });
      return;
    }
    if (request.method === "PUT") {
      request.body.copy(data, have);
      have += request.body.length;
    }
    if (broken) response.destroy();
    else if (have === size) json(response, 201, { id: "item" });
    else json(response, request.method === "GET" ? 200 : 202, { nextExpectedRanges: [`${have}-`] });
  });
  return { ...server, data };
}

describe("uploadSession", () => {
  const sources: [string, Uint8Array | UploadSource][] = [
    ["bytes", bytes],
    ["a buffer", Buffer.from(bytes)],
    ["a blob", new Blob([bytes])],
    ["a source that reads", { size, slice: (start: number, end: number) => Promise.resolve(bytes.slice(start, end)) }],
    ["a source of streams", { size, slice: (start: number, end: number) => new Blob([bytes.slice(start, end)]).stream() }],
  ];
  it.each(sources)("sends %s in chunks and gives the item", async (_, source) => {
    const server = await storage();
    const onProgress = vi.fn();
    const onResponse = vi.fn<(response: Response) => void>();
    const item = await uploadSession<{ id: string }>(clientOf(server), session(server), source, { ...options, onProgress, onResponse });
    expect(item.id).toBe("item");
    expect(rangesOf(server)).toEqual(CHUNKS);
    expect(hash(server.data)).toBe(hash(bytes));
    expect(onProgress.mock.calls).toEqual([UNIT, 2 * UNIT, 3 * UNIT, size].map((sent) => [sent, size]));
    expect(onResponse.mock.calls.map(([response]) => response.status)).toEqual([201]);
  });

  it("sends neither token nor headers of the client, not even to the client's own origin (U11)", async () => {
    const server = await storage();
    const client = clientOf(server, { headers: { "x-api-key": "k", Cookie: "c=1", Authorization: "Basic a" }, unknownEnums: "prefer" });
    await uploadSession(client, session(server), bytes, options);
    await cancelUpload(client, session(server));
    expect(server.seen.map(({ url }) => url)).toEqual(Array<string>(5).fill("/up/1?sig=s"));
    expect(JSON.stringify(server.seen.map(({ headers }) => headers))).not.toContain(TOKEN);
    for (const { headers } of server.seen)
      for (const name of ["authorization", "x-api-key", "cookie", "client-request-id", "prefer"]) expect(headers).not.toHaveProperty(name);
  });

  it("sends ten units at a time unless told otherwise", async () => {
    const server = await storage();
    await uploadSession(clientOf(server), session(server), new Blob([bytes]));
    expect(rangesOf(server)).toEqual([`PUT bytes 0-${size - 1}/${size}`]);
  });

  it("takes ranges without dash, and answers of 200 in between", async () => {
    const server = await serve((_, response, index) => {
      if (index < 3) json(response, 200, { nextExpectedRanges: [String((index + 1) * UNIT)] });
      else response.writeHead(201, { location: "/attachments('1')" }).end();
    });
    const onResponse = vi.fn<(response: Response) => void>();
    expect(await uploadSession(clientOf(server), session(server), bytes, { ...options, onResponse })).toBeUndefined();
    expect(rangesOf(server)).toEqual(CHUNKS);
    expect(onResponse.mock.lastCall?.[0].headers.get("location")).toBe("/attachments('1')");
  });

  it("sends no more than what is missing", async () => {
    const server = await serve((_, response, index) =>
      index ? json(response, 200, { id: "item" }) : json(response, 202, { nextExpectedRanges: [`${2 * UNIT}-${size - 1}`] }),
    );
    const begun = { uploadUrl: `${server.origin}/up`, nextExpectedRanges: [`0-${UNIT - 1}`, `${2 * UNIT}-`] };
    await uploadSession(clientOf(server), begun, bytes, { chunkSize: 2 * UNIT });
    expect(rangesOf(server)).toEqual([CHUNKS[0], `PUT bytes ${2 * UNIT}-${size - 1}/${size}`]);
  });

  it("goes on after a 202 that names no ranges", async () => {
    const server = await serve((_, response, index) => json(response, index < 3 ? 202 : 200, index < 3 ? undefined : { id: "item" }));
    expect(await uploadSession(clientOf(server), session(server), bytes, options)).toEqual({ id: "item" });
    expect(rangesOf(server)).toEqual(CHUNKS);
  });
});

describe("an upload that is disturbed", () => {
  it.each([500, 502, 503, 504, 429, 408])("by %i asks what has come and goes on", async (status) => {
    const server = await storage((_, response, index) => {
      if (index === 1) json(response, status, {}, { "retry-after": "0" });
      return index === 1;
    });
    expect(await uploadSession(clientOf(server), session(server), bytes, options)).toEqual({ id: "item" });
    expect(rangesOf(server)).toEqual([CHUNKS[0], CHUNKS[1], "GET", CHUNKS[1], CHUNKS[2], CHUNKS[3]]);
    expect(hash(server.data)).toBe(hash(bytes));
  });

  it("by a broken connection does not send again what has come", async () => {
    const server = await storage((_, __, index) => (index === 1 ? "after" : false));
    await uploadSession(clientOf(server), session(server), bytes, options);
    expect(rangesOf(server)).toEqual([CHUNKS[0], CHUNKS[1], "GET", CHUNKS[2], CHUNKS[3]]);
    expect(hash(server.data)).toBe(hash(bytes));
  });

  it("by a failing question asks again, and counts failures in a row", async () => {
    const server = await storage((_, response, index) => {
      if ([1, 2, 3, 6, 7, 8].includes(index)) json(response, 500);
      return [1, 2, 3, 6, 7, 8].includes(index);
    });
    await uploadSession(clientOf(server), session(server), bytes, options);
    expect(rangesOf(server).filter((text) => text === "GET")).toHaveLength(6);
    const down = await storage((_, response) => {
      json(response, 503, { error: { code: "down" } });
      return true;
    });
    const error = await failure(uploadSession(clientOf(down), session(down), bytes, { chunkSize: UNIT, retry: { delay: 1, retries: 2 } }));
    expect(error).toMatchObject({ name: "ApiError", status: 503, code: "down", operation: "uploadSession" });
    expect(down.seen).toHaveLength(3);
  });

  it.each(["the session again", "resume"])("is resumed with %s", async (how) => {
    const server = await storage();
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    const interrupted = uploadSession(clientOf(server), session(server), bytes, { ...options, onProgress, signal: controller.signal });
    expect(await failure(interrupted)).toMatchObject({ name: "AbortError" });
    expect(rangesOf(server)).toEqual([CHUNKS[0]]);
    server.seen.length = 0;
    await uploadSession(clientOf(server), session(server), bytes, { ...options, resume: how === "resume" });
    const rest = how === "resume" ? ["GET", ...CHUNKS.slice(1)] : [CHUNKS[0], "GET", ...CHUNKS.slice(1)];
    expect(rangesOf(server)).toEqual(rest);
    expect(hash(server.data)).toBe(hash(bytes));
  });

  it.each([404, 409, 410, 401, 307])("for good (%i) ends in an ApiError at once", async (status) => {
    const server = await serve((_, response) => json(response, status, { error: { code: "over" } }, { location: "/elsewhere" }));
    expect(await failure(uploadSession(clientOf(server), session(server), bytes, options))).toMatchObject({
      name: "ApiError",
      status,
      code: "over",
    });
    expect(server.seen).toHaveLength(1);
  });

  it.each([["x-"], ["-5"], [""], ["0-x"], [`${"9".repeat(100_000)}x`], [null]])("by ranges that make no sense ends (%#)", async (range) => {
    const server = await serve((_, response) => json(response, 202, { nextExpectedRanges: [range] }));
    expect(await failure(uploadSession(clientOf(server), session(server), bytes, options))).toMatchObject({ code: "InvalidResponse" });
    expect(server.seen).toHaveLength(1);
  });

  it("by a server that takes nothing ends", async () => {
    const server = await serve((_, response) => json(response, 202, { nextExpectedRanges: ["0-"] }));
    expect(await failure(uploadSession(clientOf(server), session(server), bytes, options))).toMatchObject({ code: "NoProgress" });
    expect(server.seen).toHaveLength(7);
  });

  it("by a server that has all, or wants more than there is, ends", async () => {
    for (const nextExpectedRanges of [[], [`${size}-`]]) {
      const server = await serve((_, response) => json(response, 200, { nextExpectedRanges }));
      const error = await failure(uploadSession(clientOf(server), session(server), bytes, { ...options, resume: true }));
      expect(error).toMatchObject({ name: "ApiError", code: "InvalidResponse" });
      expect(server.seen).toHaveLength(1);
    }
  });

  it("by an abort or its time limit ends while it waits", async () => {
    const server = await serve((_, response) => json(response, 503, {}, { "retry-after": "100" }));
    const client = clientOf(server);
    expect(await failure(uploadSession(client, session(server), bytes, { timeout: 500 }))).toMatchObject({ name: "TimeoutError" });
    expect(await failure(uploadSession(client, session(server), bytes, { signal: AbortSignal.abort() }))).toMatchObject({
      name: "AbortError",
    });
    expect(server.seen).toHaveLength(1);
  });
});

describe("what is refused before anything is sent", () => {
  it.each<[string, UploadOptions, Uint8Array]>([
    ["a chunk size that is no multiple", { chunkSize: 1000 }, bytes],
    ["no chunk size", { chunkSize: 0 }, bytes],
    ["a negative one", { chunkSize: -UNIT }, bytes],
    ["NaN", { chunkSize: NaN }, bytes],
    ["nothing to send", {}, new Uint8Array()],
  ])("%s", async (_, wrong, source) => {
    const server = await storage();
    expect(await failure(uploadSession(clientOf(server), session(server), source, wrong))).toBeInstanceOf(TypeError);
    expect(server.seen).toHaveLength(0);
  });

  it.each([undefined, null, ""])("a session without URL (%j)", async (uploadUrl) => {
    const empty = uploadUrl === undefined ? {} : { uploadUrl };
    const client = createClient({ baseUrl: "http://127.0.0.1:1", auth: () => TOKEN });
    expect(await failure(uploadSession(client, empty, bytes))).toBeInstanceOf(TypeError);
    expect(await failure(cancelUpload(client, empty))).toBeInstanceOf(TypeError);
  });

  it.each([
    "http://evil.example/up",
    "http://127.0.0.1:2/up",
    "ftp://127.0.0.1:1/up",
    "javascript:alert(1)",
    "https://u:p@evil.example/",
    "https://",
  ])("a URL that is not safe: %s", async (uploadUrl) => {
    const fetch = vi.fn(() => Promise.reject(new Error("sent")));
    const client = createClient({ baseUrl: "http://127.0.0.1:1", auth: () => TOKEN, fetch });
    expect(await failure(uploadSession(client, { uploadUrl }, bytes))).toMatchObject({ code: "UnsafeLink" });
    expect(await failure(cancelUpload(client, { uploadUrl }))).toMatchObject({ code: "UnsafeLink" });
    expect(fetch).not.toHaveBeenCalled();
  });
});

it("cancelUpload ends a session", async () => {
  const server = await serve((_, response) => void response.writeHead(204).end());
  await cancelUpload(clientOf(server), session(server));
  expect(rangesOf(server)).toEqual(["DELETE"]);
});
