import type { Logger } from "./logger.ts";
import type { Init } from "./init.ts";
import type { Middleware } from "./path-types.ts";
import type { RequestRedirect } from "./platform.ts";

/** Where a request goes: the global `fetch`, or one that stands in for it. */
export type Fetch = (request: Request, init?: RequestInit) => Promise<Response>;

/**
 * A credential, or a function that is asked for it before every attempt; calls that ask at the same time share one
 * answer. After a 401 it is asked once more and told what was refused, so that it can renew that.
 */
export type Credential<Value = string> =
  Value | ((refused?: Value) => Value | Promise<Value>);

/** User name and password of HTTP Basic authentication (RFC 7617). */
export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}

/** Headers by name, or in pairs, as any `Headers` has them; `null` takes a header away. */
export type HeaderOptions =
  | Headers
  | Iterable<readonly [name: string, value: string | null | undefined]>
  | Readonly<Record<string, string | null | undefined>>;

/** What the platform's `fetch` takes beside a Request. It may have several forms: Deno's and Bun's stand beside Node's. */
type PlatformInit = RequestInit &
  (typeof fetch extends {
    (request: never, init?: infer A): unknown;
    (request: never, init?: infer B): object;
    (request: never, init?: infer C): PromiseLike<unknown>;
  }
    ? NonNullable<A & B & C>
    : unknown);

/** What of it a call does not say itself: `credentials`, `cache`, Next.js's `next`, Bun's `proxy`, and so on. */
type PlatformOptions = {
  [
    Name in Exclude<
      keyof PlatformInit,
      "body" | "headers" | "method" | "redirect" | "signal"
    >
  ]?: PlatformInit[Name] | undefined;
};

/** Options of every client, before its own client parameters and security schemes. */
export interface BaseClientOptions extends PlatformOptions {
  /** Where the API lives; the document's first server by default. A query in it is sent with every request. */
  baseUrl?: string | URL | undefined;
  /** Stands in for the global `fetch`. */
  fetch?: Fetch | undefined;
  /** Sent with every request. */
  headers?: HeaderOptions | undefined;
  /** Query parameters by name, sent with every request that has none of that name. */
  query?: Readonly<Record<string, unknown>> | undefined;
  /** Milliseconds that one attempt may take until its body has been read; 0: no limit. Default: 60 000. */
  timeout?: number | undefined;
  /** Further attempts after a failure that may pass. Default: 2. */
  maxRetries?: number | undefined;
  /** Bytes that a body of text or JSON may have, unpacked; others have no limit. Default: 64 MiB. */
  maxResponseSize?: number | undefined;
  /** What comes of redirects (Fetch, 2.2.5): `manual` hands them to the caller. Default: `follow`. */
  redirect?: RequestRedirect | undefined;
  /** openapi-fetch middleware, run once per call. */
  middleware?: readonly Middleware[] | undefined;
  /** Given to `fetch` beside each request: what only the `fetch` of one platform knows. */
  requestInitExt?: Readonly<Record<string, unknown>> | undefined;
  /** Stands in for the global `Request`. */
  Request?: Init["Request"];
  /** How calls by path write queries, unless they say so themselves: a function, or how to write lists and objects. */
  querySerializer?: Init["querySerializer"];
  /** How calls by path write bodies. */
  bodySerializer?: Init["bodySerializer"];
  /** How calls by path fill in their paths. */
  pathSerializer?: Init["pathSerializer"];
  /** Is told what calls do: what `createLogger` gives. */
  logger?: Logger | undefined;
}

/** Options of one call; they win over the client's. */
export interface RequestOptions extends PlatformOptions {
  /** Ends the call; its reason is what the call rejects with. */
  signal?: AbortSignal | null | undefined;
  /** Milliseconds that one attempt may take until its body has been read; 0: no limit. */
  timeout?: number | undefined;
  /** Further attempts after a failure that may pass. */
  maxRetries?: number | undefined;
  /** Bytes that a body of text or JSON may have, unpacked. */
  maxResponseSize?: number | undefined;
  headers?: HeaderOptions | undefined;
  /** Sent as `Idempotency-Key` (or as the header that is configured), the same for all attempts; lets POST and PATCH be retried. */
  idempotencyKey?: string | undefined;
  fetch?: Fetch | undefined;
  /** What comes of redirects; `manual` hands them to the caller. */
  redirect?: RequestRedirect | undefined;
}

/** A request body of bytes. A stream, of the web or of Node, is sent as it comes, and never again. */
export type BinaryBody =
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;
