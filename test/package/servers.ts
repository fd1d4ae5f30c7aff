import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it arrived. */
export interface Arrived {
  /** Method, path and query, decoded. */
  readonly line: string;
  readonly headers: IncomingHttpHeaders;
}

/** What is answered. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A local server that keeps what it was asked. */
export interface LocalServer {
  readonly origin: string;
  readonly arrived: readonly Arrived[];
  close(): void;
}

/** Starts a server on a free port of this machine. */
export async function serve(answer: (request: Arrived) => Answer): Promise<LocalServer> {
  const arrived: Arrived[] = [];
  const server: Server = createServer(({ method = "", url = "", headers }, response) => {
    const request = { line: `${method} ${decodeURIComponent(url.replaceAll("+", " "))}`, headers };
    arrived.push(request);
    const { status = 200, headers: own, body } = answer(request);
    response.writeHead(status, own).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
