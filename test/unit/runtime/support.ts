import type { Api } from "../../../templates/runtime/api.ts";
import type { Core } from "../../../templates/runtime/core.ts";
import type { ApiError } from "../../../templates/runtime/errors.ts";
import type { Operation } from "../../../templates/runtime/operation.ts";
import type {
  Fetch,
  RequestOptions,
} from "../../../templates/runtime/options.ts";
import type { ApiPromise } from "../../../templates/runtime/promise.ts";
import type { Middleware } from "../../../templates/runtime/path-types.ts";
import type { Runtime } from "./transports.ts";

/** What a scripted `fetch` was given. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly request: Request;
  readonly signal: AbortSignal | null | undefined;
  /** What stood beside the Request. */
  readonly init: RequestInit | undefined;
}

/** What a scripted `fetch` does: it answers, fails, or never ends. */
export type Turn = (() => Response) | Error | "stall";

/** A `fetch` that plays `turns`, the last of them again and again, and records what it was given. */
export function scriptedFetch(...turns: readonly Turn[]): {
  fetch: Fetch;
  sent: Sent[];
} {
  const sent: Sent[] = [];
  const fetch: Fetch = async (request, init) => {
    const turn = turns[Math.min(sent.length, turns.length - 1)] ?? "stall";
    const { method, url } = request;
    const headers = Object.fromEntries(request.headers);
    const signal = init?.signal;
    const index = sent.push({
      method,
      url,
      headers,
      body: "",
      request,
      signal,
      init,
    });
    sent[index - 1] = { ...sent[index - 1]!, body: await request.text() };
    if (turn === "stall") return new Promise<never>(() => {});
    if (turn instanceof Error) throw turn;
    return turn();
  };
  return { fetch, sent };
}

/** An answer of JSON. */
export function json(
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): () => Response {
  return () =>
    new Response(JSON.stringify(body), {
      status,
      headers: { "content-type": "application/json", ...headers },
    });
}

/** An answer without a body. */
export function empty(
  status: number,
  headers: Readonly<Record<string, string>> = {},
): () => Response {
  return () => new Response(null, { status, headers });
}

/** A client of one operation. */
export interface TestClient {
  readonly core: Core;
  call(
    args?: readonly unknown[],
    params?: object,
    options?: RequestOptions,
  ): ApiPromise<unknown>;
  readonly paths: TestPaths;
}

/** Calls by path, whatever the document says of it. */
export type TestPaths = Record<Method, CallPath> & {
  request(method: string, path: string, init?: object): ReturnType<CallPath>;
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
};
export type Method =
  "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";
type CallPath = (
  path: string,
  init?: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** A client whose one operation is a GET of `/`, unless `operation` says otherwise. */
export function testClient(
  runtime: Runtime,
  options: Core["options"] = {},
  operation: Partial<Operation> = {},
  api: { readonly [Member in keyof Api]?: Api[Member] | undefined } = {},
): TestClient {
  const { authorize, bodies, parameters, readMedia, writeForm } = runtime;
  const { isTextFailure } = runtime;
  const one: Operation = {
    id: "getIt",
    method: "GET",
    path: "/",
    accept: "application/json",
    security: [],
    ...operation,
  };
  const whole = {
    baseUrl: "https://api.example.com/v1",
    resources: [{ operations: [one] }],
    authorize,
    bodies,
    parameters,
    readMedia,
    isTextFailure,
    writeForm,
    ...api,
  };
  const core = runtime.coreOf(whole as Api, options);
  return {
    core,
    call: (args = [], params, own) => core.call(one, args, params, own),
    paths: runtime.createPathClient(core) as unknown as TestPaths,
  };
}

/** What a promise rejects with, seen as the richest of errors. */
export async function rejection(
  promise: PromiseLike<unknown>,
): Promise<ApiError> {
  return promise.then(
    (value) => {
      throw new Error(`Expected a rejection, got ${JSON.stringify(value)}`);
    },
    (reason: unknown) => reason as ApiError,
  );
}
