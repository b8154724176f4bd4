import { afterEach, describe, expect, test, vi } from "vitest";
import { writeJson } from "../../../templates/runtime/json-converting.ts";
import type { Operation } from "../../../templates/runtime/operation.ts";
import { collect, streaming } from "./streams.ts";
import {
  empty,
  json,
  rejection,
  scriptedFetch,
  testClient,
} from "./support.ts";
import { transports } from "./transports.ts";

/** As React Native has it: nothing of it can be changed, and what is relative is put behind the base. */
class FixedURL {
  readonly #text: string;

  constructor(text: string, base?: string) {
    this.#text = base && !text.includes("://") ? `${base}/${text}` : text;
  }

  get href(): string {
    return this.#text;
  }

  get hash(): string {
    return /#.*/s.exec(this.#text)?.[0] ?? "";
  }

  get origin(): string {
    return /^https?:\/\/[^/]+/.exec(this.#text)?.[0] ?? "";
  }

  get search(): string {
    return /\?[^#]*/.exec(this.#text)?.[0] ?? "";
  }

  get searchParams(): URLSearchParams {
    return new URLSearchParams(this.search);
  }
}

/** As React Native has it: its body has a name of its own, and can be given away once. */
class BodylessRequest extends Request {
  readonly _bodyInit: BodyInit | null;
  bodyWasGiven = false;

  constructor(input: string | BodylessRequest, init: RequestInit = {}) {
    const other = typeof input === "string" ? undefined : input;
    const body = init.body ?? other?._bodyInit ?? null;
    if (other?.bodyWasGiven) throw new TypeError("Already read");
    if (other && !init.body) other.bodyWasGiven = true;
    const { url, method = "GET", headers, signal } = other ?? {};
    const own = {
      method,
      ...(headers && { headers }),
      ...(signal && { signal }),
    };
    super(url ?? String(input), { ...own, ...init, body });
    this._bodyInit = body;
  }

  override get body(): never {
    return undefined as never;
  }

  override clone(): BodylessRequest {
    return new BodylessRequest(this, { body: this._bodyInit });
  }
}

const busy = empty(503, { "retry-after": "0" });

afterEach(() => void vi.unstubAllGlobals());

describe.each(transports)("in React Native over $name", ({ runtime }) => {
  const { apiKey, inQuery, PagePromise, ParseError } = runtime;
  const signed = {
    securitySchemes: { key: apiKey(inQuery, "key") },
    security: [["key"]],
  };

  test.each([
    ["/", "/v1/?key=a%26b"],
    ["/?q=1", "/v1/?q=1&key=a%26b"],
    ["/#part", "/v1/?key=a%26b#part"],
  ])("a key goes into the query of %s", async (path, expected) => {
    vi.stubGlobal("URL", FixedURL);
    const { fetch, sent } = scriptedFetch(empty(204));
    const options = {
      fetch,
      key: "a&b",
      pathSerializer: (text: string) => text,
    };
    const { paths } = testClient(
      runtime,
      options,
      { path, security: signed.security },
      signed,
    );
    await paths.GET(path);
    expect(sent.map(({ url }) => url)).toEqual([
      `https://api.example.com${expected}`,
    ]);
  });

  test("pages follow links, whole and relative", async () => {
    vi.stubGlobal("URL", FixedURL);
    const page = (link: string, item: number) =>
      json([item], 200, { link: `<${link}>; rel="next"` });
    const { fetch, sent } = scriptedFetch(
      page("https://api.example.com/v1/items?page=2#top", 1),
      page("?page=3", 2),
      page("/v1/items?page=4", 3),
      page("others?page=5", 4),
      json([5]),
    );
    const operation: Operation = {
      id: null,
      method: "GET",
      path: "/items",
      security: [],
    };
    const pages = runtime.byLink({ items: [] });
    const { core } = testClient(runtime, { fetch }, operation);
    const call = new PagePromise(core, { ...operation, pages }, []);
    expect(await collect(call[Symbol.asyncIterator]())).toEqual([
      1, 2, 3, 4, 5,
    ]);
    expect(sent.map(({ url }) => url.split("/v1")[1])).toEqual([
      "/items",
      "/items?page=2",
      "/items?page=3",
      "/items?page=4",
      "/others?page=5",
    ]);
  });

  test.each([
    ["again", undefined],
    ["with a key in its query", "k"],
  ])("a request of middleware is sent %s with its body", async (_, key) => {
    vi.stubGlobal("Request", BodylessRequest);
    const { fetch, sent } = scriptedFetch(busy, empty(204));
    const { call } = testClient(
      runtime,
      {
        fetch,
        ...(key && { key }),
        middleware: [{ onRequest: ({ request }) => new Request(request) }],
      },
      {
        method: "PUT",
        body: { type: "text/plain" },
        security: key ? signed.security : [],
      },
      signed,
    );
    await call([], { body: "content" });
    const query = key ? "?key=k" : "";
    expect(sent.map(({ url, body }) => [url, body])).toEqual([
      [`https://api.example.com/v1/${query}`, "content"],
      [`https://api.example.com/v1/${query}`, "content"],
    ]);
  });

  /** An answer that has come whole. */
  const bodyless = (type: string) => () =>
    Object.defineProperty(
      new Response("data: 1\n\n", { headers: { "content-type": type } }),
      "body",
      { value: undefined },
    );
  const unreadable = "This platform's answers cannot be read as they come";

  test("a stream by path is refused", async () => {
    const { fetch } = scriptedFetch(bodyless("text/plain"));
    const { paths } = testClient(runtime, { fetch });
    const error = await rejection(paths.GET("/", { parseAs: "stream" }));
    expect(error).toBeInstanceOf(ParseError);
    expect(error.message).toBe(unreadable);
  });

  test.each([
    ["events", "openEvents", "text/event-stream"],
    ["lines", "openLines", "application/x-ndjson"],
  ] as const)(
    "a stream of %s is refused, also without a TextDecoder",
    async (_, open, type) => {
      vi.stubGlobal("TextDecoder", undefined);
      const { fetch } = scriptedFetch(bodyless(type));
      const { core } = testClient(runtime, { fetch });
      const call = runtime[open](core, streaming(type), []);
      const error = await rejection(
        collect({ [Symbol.asyncIterator]: () => call[Symbol.asyncIterator]() }),
      );
      expect(error).toBeInstanceOf(ParseError);
      expect(error.message).toBe(unreadable);
    },
  );
});

test("big integers are written without `crypto`", () => {
  vi.stubGlobal("crypto", undefined);
  expect(writeJson({ id: 2n ** 63n, text: "1" })).toBe(
    '{"id":9223372036854775808,"text":"1"}',
  );
});
