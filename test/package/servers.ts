import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer as readBytes } from "node:stream/consumers";

/** A request as it arrived. */
export interface Arrived {
  /** Method, path and query, decoded. */
  readonly line: string;
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

/** What is answered. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A local server that keeps what it was asked. */
export interface LocalServer {
  readonly origin: string;
  readonly arrived: readonly Arrived[];
  close(): void;
}

/** Starts a server on a free port of this machine. */
export async function serve(answer: (request: Arrived) => Answer | Promise<Answer>): Promise<LocalServer> {
  const arrived: Arrived[] = [];
  let origin = "";
  const respond = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "", url = "", headers } = incoming;
    const body = await readBytes(incoming);
    const line = `${method} ${decodeURIComponent(url.replaceAll("+", " "))}`;
    const request = { line, method, url: new URL(url, origin), headers, body };
    arrived.push(request);
    const { status = 200, headers: own, body: content } = await answer(request);
    response.writeHead(status, own).end(content);
  };
  // What fails here breaks the connection, and with it the program that called.
  const server: Server = createServer((incoming, response) => {
    respond(incoming, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    arrived,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
