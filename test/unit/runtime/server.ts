import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { createClient, type Client, type ClientOptions, type Operation } from "../../../templates/runtime/index.js";

/** A request as it arrived. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

export interface Server {
  readonly origin: string;
  readonly port: number;
  readonly seen: Seen[];
}

/** Answers one request; `index` counts from 0. */
export type Handler = (request: Seen, response: ServerResponse, index: number) => void;

/** A real HTTP server on 127.0.0.1, closed when the test ends. */
export async function serve(handler: Handler): Promise<Server> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const arrived = { method, url, headers, body: Buffer.concat(chunks) };
      seen.push(arrived);
      handler(arrived, response, seen.length - 1);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port, seen };
}

export function json(response: ServerResponse, status: number, body?: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

export const TOKEN = "eyJhbGciOi.secret-token-of-the-tests.c2lnbmF0dXJl";

export function clientOf(server: { origin: string }, options: Partial<ClientOptions> = {}): Client {
  return createClient({ baseUrl: server.origin, auth: () => TOKEN, retry: { delay: 1 }, ...options });
}

export function operation(method: Operation["method"], path: string, more: Partial<Operation> = {}): Operation {
  return { id: "the-operation", method, version: "v1.0", paths: [path], ...more };
}

/** The reason a promise is rejected with. */
export async function failure(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("expected a rejection");
}
