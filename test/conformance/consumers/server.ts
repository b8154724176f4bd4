import { createServer, type IncomingMessage } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { respond, type Request, type Response } from "./bookshop.ts";

/** The bookshop on loopback; it serves pages to browsers too, and hears what they report. */
export interface LoopbackServer {
  readonly url: string;
  /** Serves a file from now on. */
  serve(path: string, type: string, text: string): void;
  /** What is posted to `path` first; rejects where nothing is in time. */
  posted(path: string, milliseconds: number): Promise<string>;
  stop(): Promise<void>;
}

/** Bytes of a request that are read. */
const largest = 1_000_000;

export async function startServer(): Promise<LoopbackServer> {
  const served = new Map<string, Response>();
  const waiting = new Map<string, (text: string) => void>();
  const server = createServer((incoming, outgoing) => {
    void read(incoming).then((request) => {
      const { pathname } = request.url;
      waiting.get(pathname)?.(request.body.toString());
      const response = waiting.delete(pathname)
        ? { status: 204 }
        : (served.get(pathname) ?? respond(request));
      outgoing.writeHead(response.status, response.headers);
      outgoing.end(response.body);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    serve(path, type, body) {
      served.set(path, {
        status: 200,
        headers: { "content-type": type },
        body,
      });
    },
    posted(path, milliseconds) {
      return new Promise((resolve, reject) => {
        const late = (): void => {
          waiting.delete(path);
          reject(new Error(`Nothing was posted within ${milliseconds} ms.`));
        };
        const timer = setTimeout(late, milliseconds);
        waiting.set(path, (text) => {
          clearTimeout(timer);
          resolve(text);
        });
      });
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function read(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= largest) chunks.push(chunk);
  }
  return {
    method: incoming.method ?? "GET",
    url: new URL(incoming.url ?? "/", "http://127.0.0.1"),
    headers: incoming.headers,
    body: Buffer.concat(chunks),
  };
}
