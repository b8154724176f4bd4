import { randomBytes } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type { Fault } from "./answers.ts";
import type { Draw } from "./draw.ts";
import { head, type Reply } from "./reply.ts";

const json = { "content-type": "application/json" };
const text = '{"call":';

/** What an answer says whose body then breaks. */
const status = (draw: Draw) =>
  draw.pick([200, 200, 200, 201, 404, 429, 500, 503]);

/** The beginning of an answer that is to have 1,000 bytes. */
function begin(reply: Reply, draw: Draw): void {
  const fields = { ...json, "retry-after-ms": "1" };
  reply.head(status(draw), { ...fields, "content-length": "1000" });
  reply.raw(text);
}

/** The beginning of a chunked answer. */
function beginChunks(reply: Reply, draw: Draw): void {
  const fields = { ...json, "retry-after-ms": "1" };
  reply.head(status(draw), { ...fields, "transfer-encoding": "chunked" });
  reply.raw(`${text.length.toString(16)}\r\n${text}\r\n`);
}

/** Lets what was written go out before the connection is reset. */
function reset({ socket }: Reply): void {
  void delay(2).then(() => socket.resetAndDestroy());
}

const partOfHead = (draw: Draw) =>
  head(200, json).slice(0, draw.between(1, 40));

/** No answer: the head is missing, never whole, or no HTTP. */
export const brokenHeads: Readonly<Record<string, Fault>> = {
  "a reset before the head": ({ socket }) => socket.resetAndDestroy(),
  "a close before the head": ({ socket }) => socket.destroySoon(),
  "a half-close before the head": ({ socket }) => socket.end(),
  "a reset in the head": (reply, draw) => {
    reply.raw(partOfHead(draw));
    reset(reply);
  },
  "a close in the head": (reply, draw) => {
    reply.raw(partOfHead(draw));
    reply.socket.end();
  },
  "a stall before the head": () => {},
  "a stall in the head": (reply, draw) => reply.raw(partOfHead(draw)),
  "a head that drips": (reply) => {
    reply.raw("HTTP/1.1 200 OK\r\nx-drip: ");
    reply.repeat(20, () => reply.raw("x"));
  },
  "a head without end": (reply) => {
    reply.raw("HTTP/1.1 200 OK\r\n");
    reply.repeat(5, () => reply.raw(`x-more: ${"x".repeat(4_000)}\r\n`));
  },
  "an oversized head": (reply) =>
    reply.raw(head(200, { ...json, "x-large": "x".repeat(100_000) })),
  "random bytes": (reply) => reply.raw(randomBytes(500)),
  "no HTTP": (reply, draw) =>
    reply.raw(
      draw.pick([
        "SSH-2.0-OpenSSH_9.6\r\n",
        "<html>hello</html>\r\n\r\n",
        "HTTP/9.9 200 OK\r\n\r\n",
        "HTTP/1.1 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab",
        "\x16\x03\x01\x02\x00\x01",
      ]),
    ),
  "interim answers and no other": (reply) =>
    reply.repeat(10, () => reply.head(103)),
  "another protocol": (reply) =>
    reply.head(101, { connection: "upgrade", upgrade: "other" }),
  "a request that is not read": ({ socket }) => {
    socket.pause();
    // Only who reads is told that the client has left.
    void delay(600).then(() => socket.resume());
  },
};

/** An answer whose body never comes whole. */
export const brokenBodies: Readonly<Record<string, Fault>> = {
  "a reset in the body": (reply, draw) => {
    begin(reply, draw);
    reset(reply);
  },
  "a body cut short": (reply, draw) => {
    begin(reply, draw);
    reply.socket.end();
  },
  "a reset in the chunks": (reply, draw) => {
    beginChunks(reply, draw);
    reset(reply);
  },
  "no last chunk": (reply, draw) => {
    beginChunks(reply, draw);
    reply.socket.end();
  },
  "a chunk without a size": (reply, draw) => {
    beginChunks(reply, draw);
    reply.raw("zz\r\n");
  },
  "a stall before the body": (reply, draw) =>
    reply.head(status(draw), { ...json, "content-length": "1000" }),
  "a stall in the body": begin,
  "a stall in the chunks": beginChunks,
  "a body that drips": (reply, draw) => {
    beginChunks(reply, draw);
    reply.repeat(20, () => reply.raw("1\r\n \r\n"));
  },
  "a body without end": (reply, draw) => {
    beginChunks(reply, draw);
    const chunk = `10000\r\n${" ".repeat(0x10000)}\r\n`;
    reply.repeat(10, () => {
      if (!reply.socket.writableNeedDrain) reply.raw(chunk);
    });
  },
};
