import type { FormContent } from "./api.ts";
import { can, type Content, isBlob, isBytes, isStream } from "./content.ts";
import { RequestError } from "./errors.ts";
import type { BlobPart, BodyInit } from "./platform.ts";

/** Whether this platform's `fetch` sends a `FormData` as a form: it would send another's as text. */
export function takesForm(form: object): boolean {
  if (typeOf(form)?.startsWith("multipart/")) return true;
  // React Native's can be neither read nor told by its type.
  return form instanceof FormData && !can(form, "entries");
}

/** The media type that this platform sends something with; `undefined` where it cannot send it. */
function typeOf(body: object): string | undefined {
  const init = { method: "POST", body: body as BodyInit };
  try {
    const { headers } = new Request("http://localhost/", init);
    return headers.get("content-type") ?? "";
  } catch {
    return undefined;
  }
}

/** A file as the body of a request. */
export function toContent(file: Content, type: string): FormContent {
  if (isBytes(file)) {
    // Of another realm, or shared, it is nothing that `fetch` knows.
    const isKnown = ArrayBuffer.isView(file) || file instanceof ArrayBuffer;
    return { content: isKnown ? file : toBytes(file).slice(), type };
  }
  return isBlob(file) && typeOf(file) === file.type
    ? { content: file, type }
    : join([file], type);
}

/** The chunks one after the other: bytes in memory, a Blob, or where neither can be had a stream. */
export function join(chunks: readonly Content[], type: string): FormContent {
  const texts = chunks.map((chunk) =>
    typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk,
  );
  if (texts.every(isBytes)) return { content: concat(texts), type };
  const isRepeatable = !chunks.some(isStream);
  const blob = isRepeatable && toBlob(chunks as BlobPart[], texts);
  if (blob) return { content: blob, type };
  const open = () => openStream(texts);
  return { content: open(), type, ...(isRepeatable && { reopen: open }) };
}

function concat(chunks: readonly ArrayBuffer[]): BodyInit {
  const all = chunks.map(toBytes);
  const whole = new Uint8Array(
    all.reduce((sum, { length }) => sum + length, 0),
  );
  let end = 0;
  for (const bytes of all) {
    whole.set(bytes, end);
    end += bytes.length;
  }
  return whole;
}

interface Sized {
  readonly byteLength?: number;
  readonly size: number;
}

/** `undefined` where a part would be lost: Bun drops files from disk, and another's Blob is text. */
function toBlob(
  chunks: readonly BlobPart[],
  texts: readonly Content[],
): Blob | undefined {
  const size = (texts as unknown as readonly Sized[]).reduce(
    (sum, one) => sum + (one.byteLength ?? one.size),
    0,
  );
  const type = "multipart/mixed";
  const blob = new Blob([...chunks], { type });
  return blob.size === size && typeOf(blob) === type ? blob : undefined;
}

/** Bytes in memory as they are, whatever their view. */
function toBytes(given: ArrayBuffer | ArrayBufferView): Uint8Array {
  return ArrayBuffer.isView(given)
    ? new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
    : new Uint8Array(given);
}

/** What a stream reads from. */
interface Source {
  read(): Promise<{ done?: boolean | undefined; value?: unknown }>;
  cancel(reason: unknown): unknown;
}

/** A stream of all chunks. Where one fails, or nobody reads on, the others are let go. */
function openStream(chunks: readonly Content[]): ReadableStream<Uint8Array> {
  if (typeof ReadableStream === "undefined")
    throw new RequestError("This platform sends no streams: give bytes");
  const [only] = chunks;
  if (chunks.length === 1 && only instanceof ReadableStream) return only;
  const sources = chunks.map(openSource);
  const leave = (reason?: unknown) => {
    for (const source of sources) void source.cancel(reason);
  };
  let index = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          for (; index < sources.length; index++) {
            const next = await sources[index]?.read();
            if (next && !next.done)
              return controller.enqueue(toChunk(next.value));
          }
          controller.close();
        } catch (error) {
          leave(error);
          throw error;
        }
      },
      cancel: leave,
    },
    { highWaterMark: 0 },
  );
}

function openSource(content: Content): Source {
  if (isBlob(content)) return openSource(readBlob(content));
  if (can(content, "getReader")) {
    const reader = (content as ReadableStream<Uint8Array>).getReader();
    const cancel = (reason: unknown) => reader.cancel(reason).catch(() => {});
    return { read: () => reader.read(), cancel };
  }
  if (can(content, Symbol.asyncIterator)) {
    const stream = content as AsyncIterable<unknown> & NodeStream;
    // Nobody else hears of a failure before its turn comes.
    stream.on?.("error", () => {});
    const items = stream[Symbol.asyncIterator]();
    return {
      read: () => items.next(),
      async cancel() {
        stream.destroy?.();
        await Promise.resolve(items.return?.()).catch(() => {});
      },
    };
  }
  if (!isBytes(content))
    throw new RequestError("A stream must be one of the web, or be iterable");
  return openSource(once(Promise.resolve(content)));
}

interface NodeStream {
  on?(event: "error", listener: () => void): unknown;
  destroy?(): unknown;
}

function readBlob(blob: Blob): Content {
  return can(blob, "stream") ? blob.stream() : once(blob.arrayBuffer());
}

async function* once<T>(value: Promise<T>): AsyncGenerator<T> {
  yield await value;
}

function toChunk(given: unknown): Uint8Array {
  if (typeof given === "string") return new TextEncoder().encode(given);
  if (isBytes(given)) return toBytes(given);
  throw new RequestError(`A stream must give bytes, not ${typeof given}`);
}
