import { ParseError, PathwrightError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import { redactor, type Redactor } from "./redact.ts";

/** From the least important on; `off` is for nothing at all. */
const levels = ["debug", "info", "warn", "error", "off"] as const;

/** What a client does, fit to be kept: credentials are `[redacted]`, bodies are left out. */
export type LogEvent = LogFacts & LogDetail;

interface LogFacts {
  /** The document's `operationId`. */
  readonly operationId: string | null;
  readonly method: string;
  /** Where the request goes; the path template where none came about. */
  readonly url: string;
  /** From 1; 0 where nothing was sent. */
  readonly attempt: number;
  /** All of this in a line, without headers. */
  readonly message: string;
}

type LogDetail =
  | {
      readonly type: "request";
      readonly level: "debug";
      readonly headers: LogHeaders;
    }
  | {
      readonly type: "response";
      /** `warn` for a failure (RFC 9110, 15.5 and 15.6). */
      readonly level: "info" | "warn";
      readonly status: number;
      readonly headers: LogHeaders;
      /** Milliseconds since the request was sent. */
      readonly ms: number;
    }
  | {
      readonly type: "retry";
      readonly level: "warn";
      /** Milliseconds until the next attempt. */
      readonly delay: number;
    }
  | {
      readonly type: "error";
      readonly level: "error";
      /** The name of what the call rejects with, and its message where that is the client's own. */
      readonly error: string;
    };

type LogHeaders = Readonly<Record<string, string>>;

/** What `createLogger` takes. */
export interface LoggerOptions {
  /** The least important events that are written. Default: `info`. */
  level?: (typeof levels)[number] | undefined;
  /** Takes each event; what it throws is ignored. Default: the console. */
  write?: ((event: LogEvent) => unknown) | undefined;
  /** Names of further headers and query parameters whose values nobody may see. */
  redact?: readonly string[] | undefined;
}

/** What `createLogger` makes. Nothing else may take its place: it is shown credentials. */
export interface Logger {
  /** Begins with a call; `schemes` say under which names credentials are sent. */
  start(operation: Operation, schemes: Schemes | undefined): CallLog;
}

type Schemes = Readonly<Record<string, { readonly name: string }>>;

/** What one call tells of itself. */
export interface CallLog {
  request(request: Request): void;
  response(response: Response): void;
  /** The attempt has failed; the next one begins after `delay` milliseconds. */
  retry(delay: number): void;
  /** The call is over without an answer, or with one that cannot be read. */
  error(reason: unknown): void;
}

/** A logger that hands what calls do to `write`, or to the console, from `level` on, credentials redacted. */
export function createLogger(options: LoggerOptions = {}): Logger {
  const { level = "info", write = toConsole(level), redact = [] } = options;
  const least = levels.indexOf(level);
  return {
    start(operation, schemes = {}) {
      const names = Object.values(schemes).map(({ name }) => name);
      const hide = redactor([...names, ...redact]);
      return new Call(operation, hide, (event) => {
        if (levels.indexOf(event.level) >= least) void hand(event, write);
      });
    },
  };
}

class Call implements CallLog {
  readonly #redact: Redactor;
  readonly #write: (event: LogEvent) => void;
  #facts: Omit<LogFacts, "message">;
  #started = 0;

  constructor(
    { id: operationId, method, path }: Operation,
    redact: Redactor,
    write: (event: LogEvent) => void,
  ) {
    this.#facts = { operationId, method, url: path, attempt: 0 };
    this.#redact = redact;
    this.#write = write;
  }

  request(request: Request): void {
    const { operationId, attempt } = this.#facts;
    const url = this.#redact.text(request.url);
    const { method } = request;
    this.#facts = { operationId, method, url, attempt: attempt + 1 };
    this.#started = Date.now();
    const headers = this.#redact.headers(request.headers);
    this.#tell("", { type: "request", level: "debug", headers });
  }

  response({ status, headers: received }: Response): void {
    const ms = Date.now() - this.#started;
    const level = status < 400 ? "info" : "warn";
    const headers = this.#redact.headers(received);
    const detail = { type: "response", level, status, headers, ms } as const;
    this.#tell(`: ${status} after ${ms} ms`, detail);
  }

  retry(delay: number): void {
    const words = `: once more in ${Math.round(delay)} ms`;
    this.#tell(words, { type: "retry", level: "warn", delay });
  }

  error(reason: unknown): void {
    const error = this.#redact.text(nameOf(reason));
    this.#tell(`: ${error}`, { type: "error", level: "error", error });
  }

  #tell(words: string, detail: LogDetail): void {
    const { method, url, attempt } = this.#facts;
    const count = attempt > 1 ? ` (attempt ${attempt})` : "";
    const message = `${method} ${url}${words}${count}`;
    this.#write({ ...this.#facts, message, ...detail });
  }
}

/** The message of a ParseError shows a body, and one that is not ours could show anything. */
function nameOf(reason: unknown): string {
  if (reason instanceof ParseError) return reason.name;
  if (reason instanceof PathwrightError)
    return `${reason.name}: ${reason.message}`;
  return reason instanceof Error ? reason.name : typeof reason;
}

async function hand(
  event: LogEvent,
  write: (event: LogEvent) => unknown,
): Promise<void> {
  try {
    await write(event);
  } catch {
    // Whoever cannot write does not end a call.
  }
}

/** Writes messages, and at level `debug` headers too. */
function toConsole(level: LoggerOptions["level"]): (event: LogEvent) => void {
  return (event) =>
    console[event.level](
      event.message,
      ...(level === "debug" && "headers" in event ? [event.headers] : []),
    );
}
