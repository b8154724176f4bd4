import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

const post = { id: "1", title: "Emma", status: "published" };
const pages = [["a", "b"], ["c"]];

/** The blog on loopback: it answers as `api.yaml` says, and what it was sent where that is `Echo`. */
export async function serve(): Promise<{ url: string; stop: () => void }> {
  const server = createServer((request, response) => {
    void read(request).then((text) => {
      const [status, type, body] = answer(request, text);
      response.writeHead(status, { "content-type": type, allow: "GET, PUT" });
      response.end(body);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const stop = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}

type Answer = [status: number, type: string, body?: string | Buffer];

function answer(
  { method, url = "", headers }: IncomingMessage,
  text: string,
): Answer {
  const { pathname, searchParams } = new URL(url, "http://127.0.0.1");
  const echo = { url, type: headers["content-type"] ?? "", text };
  switch (`${method} ${pathname}`) {
    case "GET /blogposts":
      if (headers["x-trace"] === "fail")
        return json(500, { message: "failed" });
      return json(200, [{ ...post, title: url.slice(pathname.length) }]);
    case "PUT /blogposts":
      return text.includes('"title":""')
        ? json(400, { message: "a title, please" })
        : json(201, { ...post, ...(JSON.parse(text) as object) });
    case "GET /blogposts/none":
      return json(404, { message: "no such post" });
    case "GET /secret":
      return headers.authorization === "Bearer token-2"
        ? json(200, echo)
        : json(401, { message: headers.authorization ?? "nobody" });
    case "GET /picture":
      return [200, "image/png", Buffer.from([0x89, 0x50, 0x4e, 0x47])];
    case "GET /motto":
      return [200, "text/plain", "Only connect."];
    case "GET /pages": {
      const at = Number(searchParams.get("cursor") ?? 0);
      const next = at + 1 < pages.length ? { next: at + 1 } : {};
      return json(200, { items: pages[at] ?? [], ...next });
    }
    case "POST /upload":
    case "POST /login":
      return json(200, echo);
  }
  if (method === "DELETE" || method === "OPTIONS") return [204, "text/plain"];
  if (method === "HEAD") return [200, "text/plain"];
  const sent = text === "" ? {} : (JSON.parse(text) as object);
  return json(200, {
    ...post,
    id: decodeURIComponent(pathname.split("/").at(-1) ?? ""),
    ...sent,
  });
}

function json(status: number, value: unknown): Answer {
  return [status, "application/json", JSON.stringify(value)];
}

async function read(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request as AsyncIterable<Buffer>)
    text += chunk.toString("latin1");
  return text;
}
