import { setTimeout as delay } from "node:timers/promises";
import type { Draw } from "./draw.ts";
import type { Reply } from "./reply.ts";

/** Answers a request, or fails to. */
export type Fault = (reply: Reply, draw: Draw) => void;

/** What the client of a call has to get back when it gets anything. */
export const content = (call: number): { call: number } => ({ call });

const json = { "content-type": "application/json" };
const gzip = { "content-encoding": "gzip" };

/** What a server in distress says of when to come back (RFC 9110, 10.2.3). */
const waits: readonly Readonly<Record<string, string>>[] = [
  { "retry-after-ms": "1" },
  { "retry-after-ms": "1", "retry-after": "3600" },
  { "retry-after-ms": "soon", "retry-after": "0" },
  { "retry-after-ms": "-1", "retry-after": "0" },
  { "retry-after": "0" },
  { "retry-after": "1" },
  { "retry-after": "soon" },
  { "retry-after": "" },
  { "retry-after": "-5" },
  { "retry-after": "86400" },
  { "retry-after": "1e400" },
  { "retry-after": "Thu, 01 Jan 1970 00:00:00 GMT" },
  { "retry-after": "Sat, 01 Jan 2101 00:00:00 GMT" },
];

function wait(reply: Reply, draw: Draw): Readonly<Record<string, string>> {
  // Longer than any call may take, but for those that their caller ends.
  if (reply.request.headers.has("x-ends") && draw.chance(0.2))
    return { "retry-after": "30" };
  if (draw.chance(0.2)) return {};
  if (draw.chance(0.4)) return { "retry-after-ms": "1", "retry-after": "0" };
  const soon = new Date(Date.now() + 500).toUTCString();
  return draw.chance(0.1) ? { "retry-after": soon } : draw.pick(waits);
}

const types: Readonly<Record<string, string>> = {
  note: "text/plain; charset=utf-8",
  lines: "application/jsonl",
};

/** What the operation promises, in one of the ways to delimit a body (RFC 9112, 6.3). */
export const fine: Fault = (reply, draw) => {
  const { call, request } = reply;
  const status = request.method === "POST" ? 201 : 200;
  const next = request.target.endsWith("/pages") ? { next: "2" } : {};
  const text = JSON.stringify({ ...content(call), ...next });
  const [, kind = ""] = /(note|lines)$/.exec(request.target) ?? [];
  const type = kind ? { "content-type": types[kind] ?? "" } : json;
  const way = draw.number();
  if (way < 0.6 || request.method === "HEAD")
    return reply.answer(status, type, text);
  if (way < 0.8) {
    reply.head(status, { ...type, "transfer-encoding": "chunked" });
    reply.raw(`3\r\n${text.slice(0, 3)}\r\n`);
    reply.raw(`${(text.length - 3).toString(16)}\r\n${text.slice(3)}\r\n`);
    reply.raw("0\r\n\r\n");
  } else {
    reply.head(status, { ...type, connection: "close" });
    reply.raw(text);
    reply.socket.end();
  }
  reply.isWhole = true;
};

/** Successes that say of themselves to be JSON, and are not. */
export const brokenJson: Readonly<Record<string, Fault>> = {
  "HTML as JSON": (reply) => reply.answer(200, json, "<html>"),
  "JSON that breaks off": (reply) => reply.answer(200, json, '{"call":'),
};

/** The name of the one fault that `fetch` follows up by itself. */
export const redirect = "a redirect to itself";

/** Answers that are whole, whatever they say. */
export const answers: Readonly<Record<string, Fault>> = {
  "no content": (reply) => {
    reply.head(204);
    reply.isWhole = true;
  },
  "an empty success": (reply) => reply.answer(200, json, ""),
  "an empty success without a length": (reply) => {
    reply.head(200, { ...json, connection: "close" });
    reply.socket.end();
    reply.isWhole = true;
  },
  "a failure": (reply, draw) =>
    reply.json(draw.pick([400, 403, 404, 409, 410, 418, 422, 501]), "no"),
  "a failure in HTML": (reply, draw) =>
    reply.answer(
      draw.pick([400, 404, 500, 502]),
      { "content-type": "text/html" },
      "<h1>no</h1>",
    ),
  "too many requests": (reply, draw) =>
    reply.json(429, "too many", wait(reply, draw)),
  "service unavailable": (reply, draw) =>
    reply.json(503, "busy", wait(reply, draw)),
  "a failure that may pass": (reply, draw) =>
    reply.json(
      draw.pick([408, 425, 500, 502, 504]),
      "later",
      wait(reply, draw),
    ),
  unauthorized: (reply) =>
    reply.json(401, "who", { "www-authenticate": "Bearer" }),
  [redirect]: (reply, draw) =>
    reply.answer(
      draw.pick([301, 302, 303, 307, 308]),
      { location: reply.request.target },
      "elsewhere",
    ),
  "a redirect to nowhere": (reply, draw) =>
    reply.answer(
      302,
      draw.pick<Record<string, string>>([
        {},
        { location: "http://" },
        { location: "file:///etc/passwd" },
      ]),
      "",
    ),
  "JSON as text": (reply) =>
    reply.json(200, content(reply.call), { "content-type": "text/plain" }),
  "no type": (reply) =>
    reply.answer(200, {}, JSON.stringify(content(reply.call))),
  "a garbage type": (reply, draw) =>
    reply.json(200, content(reply.call), {
      "content-type": draw.pick(["", ";;;", "/", "application", "\xff\xfe/\t"]),
    }),
  "no UTF-8": (reply) =>
    reply.answer(200, json, Buffer.from('{"text":"\xff\xfe\xc3"}', "latin1")),
  "no gzip": (reply, draw) =>
    reply.json(draw.pick([200, 200, 404, 503]), content(reply.call), gzip),
  "an unknown coding": (reply) =>
    reply.json(200, content(reply.call), { "content-encoding": "snappy" }),
  "interim answers": (reply, draw) => {
    const count = draw.pick([1, 2, 100]);
    for (let sent = 0; sent < count; sent++)
      reply.head(draw.pick([100, 102, 103]), { link: "</a>; rel=preload" });
    fine(reply, draw);
  },
  "204 with a body": (reply) => reply.json(204, content(reply.call)),
  "a second answer": (reply, draw) => {
    fine(reply, draw);
    reply.raw("HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n");
    reply.raw(JSON.stringify(content(-1)));
  },
  "an answer, then a half-closed connection": (reply, draw) => {
    fine(reply, draw);
    reply.socket.end();
  },
  "an answer, then a closed connection": (reply, draw) => {
    fine(reply, draw);
    void delay(draw.pick([0, 1, 5])).then(() => reply.socket.destroySoon());
  },
  "an answer, then a reset": (reply, draw) => {
    fine(reply, draw);
    void delay(draw.between(1, 5)).then(() => reply.socket.resetAndDestroy());
  },
};
