import type {
  Fetch,
  RequestOptions,
} from "../../../templates/runtime/options.ts";
import type { PathAnswer, ResourceCall } from "./clients.ts";
import type { Plan } from "./plan.ts";

/** What a caller got to see of an answer. */
export interface Seen {
  readonly status: number;
  /** Whether the body was read to its end. */
  readonly isRead: boolean;
  readonly data?: unknown;
}

/** A call under way. */
export type Made =
  | { readonly seen: Promise<Seen>; readonly alone: null }
  /** Nobody looks at it; `alone` is what may reject. */
  | { readonly seen: null; readonly alone: Promise<unknown> };

/** Milliseconds that the caller of `asResponse()` gives a body. */
const patience = 100;

/** Makes the call that `plan` describes. */
export function makeCall(
  plan: Plan,
  signal: AbortSignal | undefined,
  fetch: Fetch | undefined,
): Made {
  const { shape, idempotencyKey, maxRetries, timeout } = plan;
  const headers = "after" in plan.ending ? { "x-ends": "yes" } : {};
  const options = {
    idempotencyKey,
    maxRetries,
    timeout,
    signal,
    headers,
    fetch,
  };
  return shape === "path-typed"
    ? callPath(plan, options)
    : callResource(plan, options);
}

function callResource(plan: Plan, options: RequestOptions): Made {
  const { number, client, target, take } = plan;
  const call = client.client.items[target.name]?.(
    number,
    target.body === "bytes" ? { body: body(plan) } : (body(plan) ?? {}),
    options,
  ) as ResourceCall;
  if (take === "leave alone") return { seen: null, alone: call.asResponse() };
  return { seen: takeCall(call, plan), alone: null };
}

async function takeCall(call: ResourceCall, { take }: Plan): Promise<Seen> {
  if (take.startsWith("asResponse")) {
    const { status, body } = await call.asResponse();
    if (take === "asResponse, read") await readFor(patience, body);
    if (take === "asResponse, cancel") await cancel(body);
    return { status, isRead: false };
  }
  if (take === "all of them") {
    const all = [call.result(), call, call.withResponse(), call.finally()];
    await Promise.allSettled(all);
  }
  if (take === "asBytes") {
    const { length } = await call.asBytes();
    return { status: await statusOf(call), isRead: true, data: { length } };
  }
  if (take.startsWith("asStream")) {
    const stream = await call.asStream();
    if (take === "asStream, cancel") await stream.cancel();
    const isRead =
      take === "asStream, read" && (await drain(stream.getReader()));
    return { status: await statusOf(call), isRead };
  }
  if (take.startsWith("iterate") || take === "pages") {
    const items = take === "pages" ? call.pages() : call;
    const { isRead, data } = await iterate(items, take !== "iterate, break");
    return { status: await statusOf(call), isRead, data };
  }
  if (take === "withResponse") {
    const { data, response } = await call.withResponse();
    return { status: response.status, isRead: true, data };
  }
  if (take !== "await") {
    const { status, data } = await call.result();
    return { status, isRead: true, data };
  }
  const data = await call;
  return { status: await statusOf(call), isRead: true, data };
}

async function statusOf(call: ResourceCall): Promise<number> {
  return (await call.asResponse()).status;
}

/** Goes through items to their end, to the first, or for some milliseconds; gives the last of them. */
async function iterate(
  items: AsyncIterable<unknown>,
  toEnd: boolean,
): Promise<{ isRead: boolean; data: unknown }> {
  const iterator = items[Symbol.asyncIterator]();
  let isLeft = !toEnd;
  const timer = setTimeout(() => {
    isLeft = true;
    void iterator.return?.();
  }, patience);
  let data: unknown;
  try {
    for (;;) {
      const { done, value } = await iterator.next();
      if (done) return { isRead: !isLeft, data };
      data = value;
      if (!toEnd) await iterator.return?.();
    }
  } finally {
    clearTimeout(timer);
  }
}

/** Reads a stream to its end, or for some milliseconds; gives whether it came to its end. Rejects as the stream does. */
async function drain(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<boolean> {
  let isLeft = false;
  const timer = setTimeout(() => {
    isLeft = true;
    void reader.cancel();
  }, patience);
  try {
    while (!(await reader.read()).done);
    return !isLeft;
  } finally {
    clearTimeout(timer);
  }
}

function callPath(plan: Plan, options: RequestOptions): Made {
  const { number, client, target, take } = plan;
  const parseAs = ["text", "blob"].includes(take)
    ? take
    : take.startsWith("stream")
      ? "stream"
      : "json";
  const init = {
    ...options,
    params: { path: { number } },
    body: body(plan),
    parseAs,
  };
  const call = client.client.request(target.method, target.path, init);
  if (take === "leave alone") return { seen: null, alone: call };
  return { seen: takeAnswer(call, take), alone: null };
}

async function takeAnswer(
  call: Promise<PathAnswer>,
  take: Plan["take"],
): Promise<Seen> {
  const { data, response } = await call;
  const { status } = response;
  if (!(data instanceof ReadableStream))
    return { status, isRead: true, ...(take === "await" && { data }) };
  if (take === "stream, read") await readFor(patience, data);
  else await cancel(data);
  return { status, isRead: false };
}

/** The body of a call; `undefined` where there is none. */
function body({ target, content, stream }: Plan): unknown {
  if (content === null) return undefined;
  if (target.body !== "bytes") return { text: content };
  const bytes = new TextEncoder().encode(content);
  if (stream === null) return bytes;
  const end = Math.floor(bytes.length / 2);
  const parts = [bytes.subarray(0, end), bytes.subarray(end)];
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const part = parts.shift();
      if (part && (stream === "ends" || parts.length))
        return controller.enqueue(part);
      if (stream === "fails") throw new Error("The stream fails");
      if (stream === "stalls") return new Promise(() => {});
      controller.close();
    },
  });
}

/** Reads a body to its end, or lets go of it after some milliseconds. */
async function readFor(
  ms: number,
  body: ReadableStream<Uint8Array> | null,
): Promise<void> {
  if (!body) return;
  const reader = body.getReader();
  const timer = setTimeout(() => void reader.cancel().catch(() => {}), ms);
  try {
    while (!(await reader.read()).done);
  } catch {
    // A body that breaks is the caller's from here on.
  } finally {
    clearTimeout(timer);
  }
}

async function cancel(body: ReadableStream<Uint8Array> | null): Promise<void> {
  // A body that has broken is gone already.
  await body?.cancel().catch(() => {});
}
