import type { StreamOperation } from "../../../templates/runtime/stream-call.ts";

/** An operation that streams; `otherwise` and `text` as the document has it. */
export function streaming(
  type: string,
  more: Partial<StreamOperation["stream"]> = {},
  operation: Partial<StreamOperation> = {},
): StreamOperation {
  return {
    id: "tail",
    method: "GET",
    path: "/",
    accept: [more.otherwise, type].filter(Boolean).join(", "),
    security: [],
    stream: { type, ...more },
    ...operation,
  };
}

/** A body that a test writes while it is read. */
export class Feed {
  isCancelled = false;
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  readonly #type: string;

  constructor(type = "text/event-stream") {
    this.#type = type;
  }

  /** The answer, as a scripted `fetch` gives it. */
  readonly turn = (): Response =>
    new Response(
      new ReadableStream<Uint8Array>({
        start: (controller) => void (this.#controller = controller),
        cancel: () => void (this.isCancelled = true),
      }),
      { headers: { "content-type": this.#type } },
    );

  push(text: string): void {
    this.#controller?.enqueue(new TextEncoder().encode(text));
  }

  close(): void {
    this.#controller?.close();
  }

  /** As when the connection breaks. */
  fail(): void {
    this.#controller?.error(new TypeError("terminated"));
  }
}

/** An answer of which all has come. */
export function whole(
  body: string,
  type = "text/event-stream",
): () => Response {
  return () => new Response(body, { headers: { "content-type": type } });
}

/** All that comes. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
