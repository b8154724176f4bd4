import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";

export interface Request {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Response {
  readonly status: number;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
}

const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
const novels = ["Emma", "Dracula", "Ulysses"].map((title) => ({ title }));

/** Visitors of `/health` that have been told once that it is unavailable. */
const turnedAway = new Set<string>();

/** Answers as `program/api.yaml` says; what is not as it says is a 400 that tells. */
export function respond(request: Request): Response {
  const { method, url, headers } = request;
  if (url.pathname === "/health") return getHealth(request);
  if (headers.authorization !== "Bearer token-1")
    return problem(401, `credentials ${headers.authorization}`);
  switch (`${method} ${url.pathname}`) {
    case "GET /books":
      return listBooks(url);
    case "POST /books":
      return createBook(request);
    case "GET /books/a%2Fb":
      return json(200, { id: "a/b", title: "A or B" });
    case "GET /books/none":
      return problem(404, "There is no book none.");
    case "DELETE /books/1":
      return { status: 204 };
    case "GET /books/1/cover":
      return {
        status: 200,
        headers: { "content-type": "image/png" },
        body: picture,
      };
    case "PUT /books/1/cover":
      return putCover(request);
    case "GET /sales":
      return sales();
    default:
      return problem(400, `${method} ${url.pathname} is no operation`);
  }
}

function getHealth({ url, headers }: Request): Response {
  if (headers["x-api-key"] !== "key-1")
    return problem(401, `credentials ${String(headers["x-api-key"])}`);
  const visitor = url.searchParams.get("visitor") ?? "";
  if (turnedAway.has(visitor)) return json(200, { well: true });
  turnedAway.add(visitor);
  return json(503, { message: "Come again." }, { "retry-after": "0" });
}

function listBooks({ search, searchParams }: URL): Response {
  const [page, tags] = [searchParams.get("page") ?? "1", "tags=a,b%2Cc"];
  if (searchParams.get("genre") !== "novel" || !search.includes(tags))
    return problem(400, `query ${search}`);
  const from = (Number(page) - 1) * 2;
  return json(200, { data: novels.slice(from, from + 2), total_pages: 2 });
}

function createBook({ headers, body }: Request): Response {
  const expected = { title: "Middlemarch", genre: "novel" };
  if (
    body.toString() !== JSON.stringify(expected) ||
    headers["x-source"] !== "program" ||
    headers["content-type"] !== "application/json"
  )
    return problem(422, `body ${body.toString()}`);
  return json(201, { id: "1", ...expected }, { location: "/books/1" });
}

function putCover({ headers, body }: Request): Response {
  const [, boundary] =
    /^multipart\/form-data; ?boundary="?([^"]+)"?$/.exec(
      headers["content-type"] ?? "",
    ) ?? [];
  if (boundary === undefined)
    return problem(400, `content-type ${headers["content-type"]}`);
  const parts = body
    .toString("latin1")
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [head = "", ...rest] = part.slice(2, -2).split("\r\n\r\n");
      const name = /name="([^"]*)"/.exec(head)?.[1];
      return { name, bytes: Buffer.from(rest.join("\r\n\r\n"), "latin1") };
    });
  const values = (wanted: string): Buffer[] =>
    parts.filter(({ name }) => name === wanted).map(({ bytes }) => bytes);
  return json(200, {
    bytes: values("picture").reduce((sum, { length }) => sum + length, 0),
    caption: values("caption").join(),
    artists: values("artists").map(String),
  });
}

function sales(): Response {
  const events = [1, 2, 3].map(
    (copies) => `data: ${JSON.stringify({ title: "Emma", copies })}\n\n`,
  );
  return {
    status: 200,
    headers: { "content-type": "text/event-stream" },
    body: events.join(""),
  };
}

function problem(status: number, message: string): Response {
  return json(status, { message });
}

function json(
  status: number,
  value: unknown,
  headers: OutgoingHttpHeaders = {},
): Response {
  return {
    status,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(value),
  };
}
