/** A request as it comes in; `body` is whole once the reader says that it ends. */
export interface IncomingRequest {
  readonly method: string;
  /** The request target (RFC 9112, 3.2). */
  readonly target: string;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly hasBody: boolean;
  body: Buffer;
}

/** Reads requests from the bytes of a connection, however they are cut (RFC 9112, 2.1 and 7.1). */
export class RequestReader {
  /** Told of every head; gives what is to be told of the body's end. */
  readonly #onHead: (request: IncomingRequest) => () => void;
  #bytes: Buffer = Buffer.alloc(0);
  #current: IncomingRequest | undefined;
  #onEnd = () => {};

  constructor(onHead: (request: IncomingRequest) => () => void) {
    this.#onHead = onHead;
  }

  /** Takes the next bytes, and tells of every head and every end in them. */
  feed(bytes: Buffer): void {
    this.#bytes = Buffer.concat([this.#bytes, bytes]);
    for (;;) {
      const request = (this.#current ??= this.#readHead());
      if (!request || !this.#readBody(request)) return;
      this.#current = undefined;
      this.#onEnd();
    }
  }

  #readHead(): IncomingRequest | undefined {
    const end = this.#bytes.indexOf("\r\n\r\n");
    if (end < 0) return undefined;
    const [start = "", ...fields] = this.#take(end, 4)
      .toString("latin1")
      .split("\r\n");
    const [method = "", target = ""] = start.split(" ");
    const headers = new Map(
      fields.map((field) => {
        const colon = field.indexOf(":");
        return [
          field.slice(0, colon).toLowerCase(),
          field.slice(colon + 1).trim(),
        ] as const;
      }),
    );
    const hasBody =
      headers.has("transfer-encoding") ||
      Number(headers.get("content-length") ?? 0) > 0;
    const body = Buffer.alloc(0);
    const request = { method, target, headers, hasBody, body };
    this.#onEnd = this.#onHead(request);
    return request;
  }

  /** Whether the body has come to its end. */
  #readBody(request: IncomingRequest): boolean {
    if (request.headers.has("transfer-encoding"))
      return this.#readChunks(request);
    const length = Number(request.headers.get("content-length") ?? 0);
    if (this.#bytes.length < length) return false;
    request.body = this.#take(length);
    return true;
  }

  #readChunks(request: IncomingRequest): boolean {
    for (;;) {
      const end = this.#bytes.indexOf("\r\n");
      if (end < 0) return false;
      const size = parseInt(this.#bytes.toString("latin1", 0, end), 16);
      if (this.#bytes.length < end + 2 + size + 2) return false;
      this.#take(end, 2);
      request.body = Buffer.concat([request.body, this.#take(size, 2)]);
      if (size === 0) return true;
    }
  }

  /** The next `length` bytes; `more` behind them are left out. */
  #take(length: number, more = 0): Buffer {
    const taken = this.#bytes.subarray(0, length);
    this.#bytes = this.#bytes.subarray(length + more);
    return taken;
  }
}
