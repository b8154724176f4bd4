import type { Client, ClientOptions, Middleware, Note } from "./api/index.js";
import { ApiError, createClient } from "./api/index.js";
import { fileCalls } from "./files.js";
import { streamCalls } from "./streams.js";

/** What only some platforms have. */
export interface Foreign {
  /** Of another realm: its `instanceof` is false here. */
  readonly bytes?: ArrayBuffer;
  /** A file on disk, as the platform opens one. */
  readonly file?: Blob;
}

/** A client of the server's part that is this call's alone. */
export type Open = (options?: ClientOptions) => Client;

/** One call, as a user writes it; what it gives is judged. */
export type Call = (open: Open, foreign: Foreign) => Promise<unknown>;

const note: Note = { text: "Milk & Brötchen" };

/** Calls whose bodies are text. */
const plainCalls: Readonly<Record<string, Call>> = {
  "a GET of JSON": (open) => open().notes.getNote("a/b"),
  "a query with a list": (open) =>
    open().notes.listNotes({ words: ["a b", "ü"] }),
  "a POST of JSON": (open) => open().notes.createNote(note),
  "an answer without content": (open) => open().notes.deleteNote("1"),
  "a HEAD": async (open) => {
    const { data, response } = await open().notes.checkNote("1").withResponse();
    return { data, tag: response.headers.get("etag") };
  },
  "a text": (open) => open().files.getText("1"),
  "an empty text": (open) => open().files.getText("1"),
  "a form": (open) =>
    open().notes.signIn({ user: "Ada & Co", scopes: ["read", "write"] }),
  "pages, three of them": async (open) => {
    const found: string[] = [];
    for await (const { text } of open().notes.listNotes()) found.push(text);
    return found;
  },
  "pages that name the next": async (open) => {
    const found: string[] = [];
    for await (const { text } of open().notes.listDrafts()) found.push(text);
    return found;
  },
  "a call by path": async (open) => {
    const { data, error } = await open().GET("/notes/{id}", {
      params: { path: { id: "1" } },
    });
    return { data, error };
  },
  "a failure by path": async (open) => {
    const { data, error } = await open().GET("/notes/{id}", {
      params: { path: { id: "1" } },
    });
    return { data, error };
  },
  "a 404": (open) =>
    open()
      .notes.getNote("none")
      .catch((error: unknown) => {
        if (!(error instanceof ApiError)) return "no ApiError";
        throw error;
      }),
  "a 422 with a typed body": async (open) => {
    const result = await open().notes.createNote(note).result();
    return result.status === 422 ? result.error.fields : result.status;
  },
};

/** Calls that are sent more than once, or are not; or otherwise than they were composed. */
const repeatedCalls: Readonly<Record<string, Call>> = {
  "a PUT that is retried": (open) => open().notes.replaceNote("1", note),
  "a POST that is not retried": (open) => open().notes.createNote(note),
  "a POST with a key that is retried": (open) =>
    open().notes.createNote(note, { idempotencyKey: "key-1" }),
  "a wait that the server asks for": (open) => open().notes.getNote("1"),
  "a 401 and a fresh token": (open) =>
    open({ token: (refused) => (refused ? "fresh" : "stale") }).notes.getSecret(
      "1",
    ),
  "a PUT with a key in its query, retried": (open) =>
    open({ key: "k&1" }).notes.replaceSecret("1", note),
  "a PUT whose connection breaks, retried": (open) =>
    open().notes.replaceNote("1", note),
  "another request of middleware, retried": (open) =>
    open({ middleware: [change] }).notes.replaceNote("1", note),
  "another request of middleware, with a key in its query": (open) =>
    open({ middleware: [change], key: "k" }).notes.replaceSecret("1", note),
};

/** Puts another request in the place of the first. */
const change: Middleware = {
  onRequest({ request }) {
    const headers = { "x-changed": "yes" };
    const changed = new Request(request, { headers });
    changed.headers.set("content-type", "text/json");
    return changed;
  },
};

/** Calls that end before their time. */
const endedCalls: Readonly<Record<string, Call>> = {
  "a timeout in each attempt": (open) =>
    open({ maxRetries: 1, timeout: 300 }).notes.getNote("1"),
  "an abort before": (open) => {
    const controller = new AbortController();
    controller.abort();
    const { signal } = controller;
    return open().notes.getNote("1", {}, { signal });
  },
  "an abort in the middle": (open) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 200);
    const { signal } = controller;
    return open().notes.getNote("1", {}, { signal });
  },
  "an abort with a reason of one's own": (open) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new RangeError("Enough")), 200);
    const { signal } = controller;
    return open().notes.getNote("1", {}, { signal });
  },
  "an abort that a fetch of one argument hears": (open) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 200);
    const { signal } = controller;
    return open({
      fetch: (request) => fetch(request),
    }).notes.getNote("1", {}, { signal });
  },
  "an answer that breaks off": (open) =>
    open({ maxRetries: 0 }).notes.getNote("1"),
};

/** What callers hand on to the platform. */
const platformCalls: Readonly<Record<string, Call>> = {
  "headers as the platform has them": (open) =>
    open({ headers: new Headers({ "X-Client": "a" }) }).notes.getNote(
      "1",
      {},
      { headers: new Headers([["X-Call", "b"]]) },
    ),
  "headers of a class of one's own": (open) =>
    open({ headers: new OwnHeaders({ "X-Client": "a" }) }).notes.getNote("1"),
  "options of the platform": async (open) => {
    const seen: unknown[] = [];
    const options = { credentials: "omit", next: { revalidate: 5 } } as const;
    await open({
      fetch(request, init) {
        const { credentials, next } = request as unknown as typeof options;
        seen.push(credentials, next);
        return fetch(request, init);
      },
    }).notes.getNote("1", {}, options);
    return seen;
  },
};

/** Headers of another class than the platform's, as packages bring them. */
class OwnHeaders implements Iterable<[string, string]> {
  readonly #fields: Readonly<Record<string, string>>;

  constructor(fields: Readonly<Record<string, string>>) {
    this.#fields = fields;
  }

  [Symbol.iterator](): Iterator<[string, string]> {
    return Object.entries(this.#fields)[Symbol.iterator]();
  }
}

/** All calls, by their names in `cases`. */
export const calls: Readonly<Record<string, Call>> = {
  ...plainCalls,
  ...repeatedCalls,
  ...endedCalls,
  ...platformCalls,
  ...fileCalls,
  ...streamCalls,
};

/** The client of one call. */
export function openAt(baseUrl: string): Open {
  return (options) => createClient({ baseUrl, ...options });
}
