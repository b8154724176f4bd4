import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** Headers that fetch itself adds, or that differ from run to run. */
const ownHeaders = [
  "accept-encoding",
  "accept-language",
  "connection",
  "host",
  "sec-fetch-mode",
  "user-agent",
];

/**
 * Runs `calls` against a loopback server that answers every request with `{}`, and gives what arrived: request lines,
 * headers sorted by name, bodies.
 */
export async function recordRequests(
  calls: (baseUrl: string) => Promise<void>,
): Promise<string> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    void describe(request).then((text) => {
      requests.push(text);
      response.writeHead(200, { "content-type": "application/json" }).end("{}");
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    await calls(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return requests.join("\n");
}

async function describe(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = Object.entries(request.headers)
    .filter(([name]) => !ownHeaders.includes(name))
    .map(([name, value]) => `${name}: ${String(value)}`)
    .sort();
  const lines = [`${request.method} ${request.url}`, ...headers];
  const body = Buffer.concat(chunks).toString("utf8");
  // A multipart boundary is random.
  const boundary = /boundary=(\S+)/.exec(
    request.headers["content-type"] ?? "",
  )?.[1];
  const text = [...lines, ...(body === "" ? [] : ["", body])].join("\n");
  return `${
    boundary === undefined
      ? text
      : text
          .replaceAll(boundary, "BOUNDARY")
          .replaceAll("\r\n", "\n")
          .replace(/content-length: \d+/, "content-length: N")
  }\n`;
}
