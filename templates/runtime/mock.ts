/* eslint-disable @typescript-eslint/no-explicit-any */
import { copyOf } from "./answer.ts";
import { apiError, type ApiErrorFields, RequestError } from "./errors.ts";
import { writeJson } from "./json.ts";
import type { ListPage } from "./page.ts";
import { ApiPromise } from "./promise.ts";

/** What any method gives. */
export type AnyCall = ApiPromise<any, any>;

/** What awaiting a call gives. Nothing is inferred from it: the method that is mocked says what the call is. */
export type DataOf<Call> =
  Call extends ApiPromise<infer Data, any> ? Data : never;

/** What a loop over a call goes through. */
export type ItemOf<Call> = Call extends AsyncIterable<infer Item> ? Item : any;

/** The body of an answer of this status, where the document says what it is. */
export type ErrorOf<Call, Status> =
  Call extends ApiPromise<any, infer Outcome>
    ? [BodyOf<Outcome, Status>] extends [never]
      ? unknown
      : BodyOf<Outcome, Status>
    : unknown;

type BodyOf<Outcome, Status> = Outcome extends {
  readonly ok: false;
  readonly status: infer One;
  readonly error: infer Body;
}
  ? Status extends One
    ? Body
    : never
  : never;

/** What a mock's answer has beside its body. */
export interface MockOptions {
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What a mock's error tells beside its status and its body. */
export interface MockErrorOptions
  extends
    Pick<MockOptions, "headers">,
    Partial<Pick<ApiErrorFields, "method" | "url" | "operationId">> {}

/**
 * Makes what a mock of a method returns: a call that gives `data`, the same object, in every way that a call can be read.
 * Can be returned again and again. The status is 200, or 204 where there is no data.
 */
export function mockResponse<Call extends AnyCall = AnyCall>(
  data: DataOf<Call>,
  options?: MockOptions,
): Call {
  return succeed(data, options);
}

/**
 * Makes what a mock of a method returns: a call that fails as it does where a server answers with this status. Where nobody
 * reads it, it is silent: a mock can be made before it is called.
 */
export function mockError<
  Call extends AnyCall = AnyCall,
  Status extends number = number,
>(
  status: Status,
  body?: ErrorOf<Call, Status>,
  options?: MockErrorOptions,
): Call;
/** Makes what a mock of a method returns: a call that gets no answer but rejects with `error`, a ConnectionError for one. */
export function mockError<Call extends AnyCall = AnyCall>(error: Error): Call;
/** Makes a call that fails, in one way or the other. */
export function mockError(
  given: number | Error,
  body?: unknown,
  options?: MockErrorOptions,
): AnyCall {
  if (typeof given !== "number")
    return mock({ status: 0, body: undefined, reason: given });
  if (isOk(given))
    throw new RequestError(`${given} is a success: use mockResponse`);
  return mock({ ...options, status: given, body });
}

/**
 * Makes what a mock of a method returns whose answers are pages: a call that gives the first of them, and loops over the
 * items of all. `items` finds those of a page; where it is left out, a page is a list.
 */
export function mockPages<Call extends AnyCall = AnyCall>(
  pages: readonly DataOf<Call>[],
  items?: (page: DataOf<Call>) => readonly ItemOf<Call>[],
  options?: MockOptions,
): Call {
  if (!pages.length) throw new RequestError("There is always a first page");
  const page = async (index = 0): Promise<ListPage<unknown, unknown>> => {
    const data = pages[index] as DataOf<Call>;
    if (index >= pages.length) throw new RequestError("This is the last page");
    return {
      data,
      items: items ? items(data) : listed(data),
      get response() {
        return toResponse({
          ...options,
          status: options?.status ?? 200,
          body: data,
        });
      },
      hasNextPage: () => index + 1 < pages.length,
      getNextPage: () => page(index + 1),
    };
  };
  return succeed(pages[0], options, {
    page: () => page(),
    async *pages() {
      yield* pages;
    },
    async *[Symbol.asyncIterator]() {
      for (const page of pages) yield* items ? items(page) : listed(page);
    },
  });
}

function listed(page: unknown): readonly unknown[] {
  if (Array.isArray(page)) return page;
  throw new RequestError(
    "A page is no list: tell mockPages where its items are",
  );
}

/** Makes what a mock of a method returns whose answer is a stream: a call that loops over `items`. */
export function mockStream<Call extends AnyCall = AnyCall>(
  items: Iterable<ItemOf<Call>> | AsyncIterable<ItemOf<Call>>,
  options?: MockOptions,
): Call {
  const stream = {
    async *[Symbol.asyncIterator]() {
      yield* items;
    },
    async *events() {
      for await (const item of items) {
        const data = typeof item === "string" ? item : writeJson(item);
        yield { event: "message", data, id: "", retry: undefined };
      }
    },
  };
  return succeed(stream, options, stream);
}

/** The ways to loop over a call. */
type Loops = Readonly<Record<string | symbol, () => object>>;

function succeed<Call extends AnyCall>(
  data: unknown,
  { status = data === undefined ? 204 : 200, headers }: MockOptions = {},
  loops?: Loops,
): Call {
  if (!isOk(status))
    throw new RequestError(`${status} is no success: use mockError`);
  return mock({ status, headers, body: data }, loops) as Call;
}

/** An answer that no server gives. */
interface Answer extends MockErrorOptions {
  readonly status: number;
  readonly body: unknown;
  /** What the call rejects with in its place. */
  readonly reason?: Error;
}

function mock(answer: Answer, loops?: Loops): AnyCall {
  const { status, body, reason } = answer;
  let made: Response | undefined;
  // Made only for those who look at it: not every test environment has a Response.
  const respond = () => (made ??= toResponse(answer));
  const call = (read: () => unknown): AnyCall =>
    new ApiPromise<any, any>(() => ({
      get answer() {
        return attempt(() => copyOf(respond()));
      },
      read: async <T>() =>
        (await attempt(async () => {
          const ok = isOk(status);
          const data = ok ? await read() : undefined;
          const error = ok ? undefined : body;
          return {
            ok,
            status,
            data,
            error,
            get response() {
              return respond();
            },
          };
        })) as T,
      error: ({ headers }) => apiError({ ...noRequest, ...answer, headers }),
    }));
  const attempt = async <T>(work: () => T): Promise<Awaited<T>> => {
    if (reason) throw reason;
    return await work();
  };
  const itself = call(() => body);
  const loop = async function* () {
    await itself;
    yield* refuseLoop();
  };
  return Object.assign(itself, {
    asBlob: () => call(() => copyOf(respond()).blob()),
    asBytes: () =>
      call(async () => new Uint8Array(await copyOf(respond()).arrayBuffer())),
    asStream: () => call(() => copyOf(respond()).body),
    page: async () => refuseLoop(),
    pages: loop,
    events: loop,
    [Symbol.asyncIterator]: loop,
    ...loops,
  });
}

/** A function of its own, since ESLint wants every generator to yield. */
function refuseLoop(): Iterable<never> {
  throw new RequestError(
    "There is nothing to loop over: use mockPages or mockStream",
  );
}

const noRequest = {
  method: "GET",
  url: "https://mock.invalid/",
  operationId: null,
};

function isOk(status: number): boolean {
  return status >= 200 && status < 300;
}

function toResponse({ status, headers, body }: Answer): Response {
  const init = { status, headers: { ...headers } };
  if (body === undefined || [204, 205, 304].includes(status))
    return new Response(null, init);
  if (typeof body === "string" || "arrayBuffer" in Object(body))
    return new Response(body as Blob, init);
  return new Response(writeJson(body), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
}
