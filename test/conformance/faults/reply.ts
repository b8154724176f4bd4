import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { IncomingRequest } from "./requests.ts";

/** A status that the client may have seen. */
export interface Answered {
  readonly status: number;
  /** Whether there was a `Retry-After` that makes sense (RFC 9110, 10.2.3). */
  readonly saysWhen: boolean;
}

type Fields = Readonly<Record<string, string>>;

/** What a request is answered, byte by byte. */
export class Reply {
  readonly socket: Socket;
  readonly call: number;
  readonly request: IncomingRequest;
  /** `null` as long as no head was whole. */
  answered: Answered | null = null;
  /** Whether nothing more will come. */
  isWhole = false;

  constructor(socket: Socket, call: number, request: IncomingRequest) {
    this.socket = socket;
    this.call = call;
    this.request = request;
  }

  /** Sends the head of an answer. */
  head(status: number, fields: Fields = {}): void {
    const saysWhen = /^\d+$|GMT$/.test(fields["retry-after"] ?? "");
    if (status >= 200) this.answered = { status, saysWhen };
    this.raw(head(status, fields));
  }

  /** Sends a whole answer. */
  answer(status: number, fields: Fields, body: string | Buffer): void {
    const length = Buffer.byteLength(body);
    this.head(status, { ...fields, "content-length": String(length) });
    if (this.request.method !== "HEAD") this.raw(body);
    this.isWhole = true;
  }

  /** Sends a whole answer with JSON. */
  json(status: number, value: unknown, fields: Fields = {}): void {
    const type = { "content-type": "application/json" };
    this.answer(status, { ...type, ...fields }, JSON.stringify(value));
  }

  /** Sends bytes as they are. */
  raw(bytes: string | Buffer): void {
    if (this.socket.writable) this.socket.write(bytes);
  }

  /** Does `work` again and again until the connection is gone. */
  repeat(ms: number, work: () => void): void {
    const timer = setInterval(work, ms);
    this.socket.once("close", () => clearInterval(timer));
  }
}

/** The head of an answer (RFC 9112, 4). */
export function head(status: number, fields: Fields): string {
  const lines = Object.entries(fields).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  const phrase = STATUS_CODES[status] ?? "Whatever";
  return `HTTP/1.1 ${status} ${phrase}\r\n${lines.join("")}\r\n`;
}
