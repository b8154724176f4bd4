import { describe, expect, test } from "vitest";
import {
  type EventMemory,
  readEvents,
  type ServerSentEvent,
} from "../../../templates/runtime/events.ts";
import { readLines } from "../../../templates/runtime/lines.ts";
import { longestItem } from "../../../templates/runtime/split.ts";
import { rejection } from "./support.ts";

/** A text in UTF-8, cut into pieces of `size` bytes. */
async function* chunksOf(
  text: string | Uint8Array,
  size: number,
): AsyncGenerator<Uint8Array> {
  const bytes =
    typeof text === "string" ? new TextEncoder().encode(text) : text;
  for (let start = 0; start < bytes.length; start += size)
    yield bytes.subarray(start, start + size);
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

function event(fields: Partial<ServerSentEvent>): ServerSentEvent {
  return { event: "message", data: "", id: "", retry: undefined, ...fields };
}

/** How large the pieces are that bodies arrive in: a byte, an odd number that cuts characters, everything. */
const sizes = [1, 2, 3, 7, 1 << 20];

describe.each(sizes)("events in pieces of %i bytes", (size) => {
  test.each<[string, string, readonly Partial<ServerSentEvent>[]]>([
    ["nothing", "", []],
    ["a line of data", "data: a\n\n", [{ data: "a" }]],
    [
      "LF, CR and CRLF",
      "data:a\n\ndata:b\r\rdata:c\r\n\r\n",
      [{ data: "a" }, { data: "b" }, { data: "c" }],
    ],
    [
      "ends of lines in a mixture",
      "data:a\rdata:b\ndata:c\r\n\rdata:d\n\r",
      [{ data: "a\nb\nc" }, { data: "d" }],
    ],
    [
      "several lines of data",
      "data: YHOO\ndata: +2\ndata: 10\n\n",
      [{ data: "YHOO\n+2\n10" }],
    ],
    [
      "several lines of data that end in CRLF",
      "event: add\r\ndata: a\r\ndata: b\r\n\r\n",
      [{ event: "add", data: "a\nb" }],
    ],
    [
      "empty data",
      "data\n\ndata\ndata\n\ndata:",
      [{ data: "" }, { data: "\n" }],
    ],
    [
      "one space left out, no more",
      "data:test\n\ndata: test\n\ndata:  two\n\n",
      [{ data: "test" }, { data: "test" }, { data: " two" }],
    ],
    ["a space that is no U+0020", "data:\ttab\n\n", [{ data: "\ttab" }]],
    [
      "comments",
      ": test stream\n\ndata: first\n:\nid: 1\n\n:end\n\n",
      [{ data: "first", id: "1" }],
    ],
    ["a byte order mark", "\uFEFFdata: a\n\n", [{ data: "a" }]],
    [
      "no more than one byte order mark",
      "\uFEFF\uFEFFdata: a\n\ndata: b\n\n",
      [{ data: "b" }],
    ],
    [
      "characters of several bytes",
      "data: é€😀\u2028\n\nevent: ü\ndata: \u0085\n\n",
      [{ data: "é€😀\u2028" }, { event: "ü", data: "\u0085" }],
    ],
    [
      "types",
      "event: add\ndata: 1\n\ndata: 2\n\nevent:\ndata: 3\n\n",
      [{ event: "add", data: "1" }, { data: "2" }, { data: "3" }],
    ],
    ["a type without data", "event: add\n\ndata: 1\n\n", [{ data: "1" }]],
    [
      "ids, which stay until the next",
      "id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n",
      [
        { id: "1", data: "a" },
        { id: "1", data: "b" },
        { id: "", data: "c" },
      ],
    ],
    ["an id without data", "id: 4\n\ndata: a\n\n", [{ id: "4", data: "a" }]],
    [
      "an id with NUL, which is none",
      "id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n",
      [
        { id: "1", data: "a" },
        { id: "1", data: "b" },
      ],
    ],
    [
      "retry",
      "retry: 1500\ndata: a\n\ndata: b\n\n",
      [{ data: "a", retry: 1500 }, { data: "b" }],
    ],
    [
      "a retry that is not of digits",
      "retry: 1e3\nretry: -1\nretry:\nretry: ٣\nretry: 5 \ndata: a\n\n",
      [{ data: "a" }],
    ],
    [
      "unknown fields and other cases",
      "Data: no\ndatas: no\n data: no\nno\ndata: a\n\n",
      [{ data: "a" }],
    ],
    ["an event that the end cuts off", "data: a\n\ndata: b\n", [{ data: "a" }]],
    ["a line that the end cuts off", "data: a\n\ndata: b", [{ data: "a" }]],
    ["colons in data", 'data: {"a": "b: c"}\n\n', [{ data: '{"a": "b: c"}' }]],
  ])("%s", async (_, text, expected) => {
    expect(await all(readEvents(chunksOf(text, size)))).toEqual(
      expected.map(event),
    );
  });

  test("bytes that are no UTF-8 become U+FFFD", async () => {
    const bytes = new Uint8Array([...Buffer.from("data: "), 0xff, 10, 10]);
    expect(await all(readEvents(chunksOf(bytes, size)))).toEqual([
      event({ data: "\uFFFD" }),
    ]);
  });

  test("what reconnecting needs is remembered, but the id of no event that was cut off", async () => {
    const memory: EventMemory = { lastEventId: "0", retry: undefined };
    const text = "data: a\n\nretry: 9\nid: 1\n\nid: 2\nretry: 10";
    const events = await all(readEvents(chunksOf(text, size), memory));
    expect(events).toEqual([event({ data: "a", id: "0" })]);
    expect(memory).toEqual({ lastEventId: "1", retry: 9 });
  });

  test.each<[string, string, readonly string[]]>([
    ["nothing", "", []],
    ["LF and CRLF", "a\nb\r\nc\n", ["a", "b", "c"]],
    ["a last line without an end", "a\nb", ["a", "b"]],
    ["empty lines", "\n\na\n\r\n", ["", "", "a", ""]],
    ["a byte order mark", "\uFEFFa\n", ["a"]],
    ["CR alone, which ends no line", "a\rb\n", ["a\rb"]],
    ["what ends lines elsewhere", "é\u2028😀\u0085\n", ["é\u2028😀\u0085"]],
  ])("lines: %s", async (_, text, expected) => {
    expect(await all(readLines(chunksOf(text, size)))).toEqual(expected);
  });
});

test("an event comes as soon as its empty line has, even if that may end in LF yet", async () => {
  let sent = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (const text of ["data: a\r\n\r", "\ndata: b\r\r"]) {
      sent++;
      yield new TextEncoder().encode(text);
    }
  }
  const events = readEvents(chunks());
  expect((await events.next()).value).toEqual(event({ data: "a" }));
  expect(sent).toBe(1);
  expect((await events.next()).value).toEqual(event({ data: "b" }));
});

describe("no server fills the memory", () => {
  const longest = 1 << 22;
  const lines = (chunks: AsyncIterable<Uint8Array>) =>
    readLines(chunks, longest);
  const events = (chunks: AsyncIterable<Uint8Array>) =>
    readEvents(chunks, undefined, longest);
  const part = new Uint8Array(1 << 20).fill(120);

  async function* endless(
    begin: string,
    each = part,
  ): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(begin);
    for (;;) yield each;
  }

  test.each([
    ["a line", () => lines(endless("["))],
    ["a field", () => events(endless("data: "))],
    ["a comment", () => events(endless(":"))],
    ["a line in small pieces", () => lines(endless("[", part.slice(0, 1)))],
    [
      "the data of an event in small pieces",
      () => events(endless("", new TextEncoder().encode("data\n".repeat(999)))),
    ],
    [
      "the data of an event",
      () =>
        events(
          endless(
            "",
            new TextEncoder().encode(`data: ${"x".repeat(1 << 20)}\n`),
          ),
        ),
    ],
  ])("%s that never ends is a ParseError", async (_, read) => {
    const error = await rejection(all<unknown>(read()));
    expect(error.name).toBe("ParseError");
    expect(error.message).toContain(`More than ${longest} characters: `);
    expect(error.message.length).toBeLessThan(200);
  });

  test("nobody says otherwise of 64 Mi characters", () => {
    expect(longestItem).toBe(64 * 1024 * 1024);
  });

  test("one of the greatest length is none", async () => {
    const found = await all(
      readLines(chunksOf("x".repeat(longest), 1 << 20), longest),
    );
    expect(found.map(({ length }) => length)).toEqual([longest]);
  });
});
