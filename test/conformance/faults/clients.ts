import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Middleware } from "../../../templates/runtime/path-types.ts";
import type { RequestOptions } from "../../../templates/runtime/options.ts";
import { buildClients } from "../../tools/support/clients.ts";
import { middleware } from "./middleware.ts";

/** What a path-typed call resolves with. */
export interface PathAnswer {
  readonly data?: unknown;
  readonly response: Response;
}

/** A resource-shaped call under way. */
export interface ResourceCall extends Promise<unknown>, AsyncIterable<unknown> {
  asResponse(): Promise<Response>;
  withResponse(): Promise<{ data: unknown; response: Response }>;
  result(): Promise<{ status: number; data: unknown }>;
  asBytes(): Promise<Uint8Array>;
  asStream(): Promise<ReadableStream<Uint8Array>>;
  pages(): AsyncIterable<unknown>;
}

/** The client of `api.yaml`, seen from outside. */
export interface Client {
  request(method: string, path: string, init: object): Promise<PathAnswer>;
  readonly items: Readonly<
    Record<
      string,
      (number: number, params: object, options: RequestOptions) => ResourceCall
    >
  >;
}

interface Built {
  createClient(options: {
    baseUrl: string;
    middleware: readonly Middleware[];
    token?: () => Promise<string>;
    logger?: object;
  }): Client;
  createLogger(options: object): object;
  readonly [name: string]: unknown;
}

/** One client of many. */
export interface NamedClient {
  readonly name: string;
  readonly client: Client;
  /** Whether a credential is asked for again after a 401. */
  readonly refreshes: boolean;
}

const pagination = {
  readPages: {
    kind: "cursor",
    items: "/list",
    parameter: "page",
    next: "/next",
  },
} as const;

/**
 * The clients of all transports, middlewares and credentials, those with credentials with a logger too, and the errors
 * that they may reject with. `leaks` are events that show a credential.
 */
export async function startClients(baseUrl: string): Promise<{
  clients: NamedClient[];
  leaks: readonly string[];
  isTyped(error: unknown): boolean;
}> {
  const document = new URL("api.yaml", import.meta.url);
  const clients: NamedClient[] = [];
  const errors: (new () => Error)[] = [];
  const leaks: string[] = [];
  const write = (event: object) => {
    const text = JSON.stringify(event);
    if (/token-\d/.test(text)) leaks.push(text);
  };
  for (const { transport, folder } of await buildClients(document, "faults", {
    pagination,
  })) {
    const built = (await import(join(folder, "index.js"))) as Built;
    for (const name of typedErrors) errors.push(built[name] as new () => Error);
    for (const [does, hooks] of Object.entries(middleware)) {
      const options = { baseUrl, middleware: hooks };
      const client = built.createClient(options);
      const logger = built.createLogger({ level: "debug", write });
      const token = createToken();
      const signed = built.createClient({ ...options, token, logger });
      const name = `${transport}, middleware: ${does}`;
      clients.push({ name, client, refreshes: false });
      clients.push({ name: `${name}, token`, client: signed, refreshes: true });
    }
  }
  return {
    clients,
    leaks,
    isTyped: (error) => errors.some((Class) => error instanceof Class),
  };
}

const typedErrors = [
  "ApiError",
  "RequestError",
  "ConnectionError",
  "TimeoutError",
  "ParseError",
  "PaginationError",
] as const;

/** A credential that changes with every question, comes late, and every fiftieth time not at all. */
function createToken(): () => Promise<string> {
  let asked = 0;
  return async () => {
    asked++;
    if (asked % 3 === 0) await delay(1);
    if (asked % 50 === 0) throw new Error("No token today");
    return `token-${asked}`;
  };
}
