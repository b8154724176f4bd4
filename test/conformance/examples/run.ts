import { isDeepStrictEqual } from "node:util";
import { credentials } from "../wire/calls.ts";
import type { Claim } from "./claims.ts";
import type { Client, Method } from "./client.ts";
import type { Answer, Example } from "./examples.ts";
import { type MediaKind, mediaKind } from "./media.ts";

/** What became of an answer that was an example. */
export interface Run {
  /** What the types say of what was given. */
  readonly claims: readonly Claim[];
  /** What was not given as it came. */
  readonly faults: readonly string[];
}

/** A body that is an example, and its media type. */
interface Reply {
  readonly body: string;
  readonly type: string;
}

type Attempt = (
  method: Method,
  value: unknown,
  answer: Answer,
) => Promise<Claim[]>;

type Send = (...args: unknown[]) => Call;

/** What any call gives, a stream, or a list by pages. */
interface Call extends Promise<unknown>, AsyncIterable<unknown> {
  result(): Promise<{ data: unknown; error: unknown }>;
  page?(): Promise<{ items: unknown }>;
}

/** Calls the operations of a client, against answers that are examples. */
export class Runner {
  readonly #client: Client;
  readonly #api: Readonly<Record<string, unknown>>;
  #response: () => Response = () => new Response();

  constructor(client: Client) {
    this.#client = client;
    this.#api = client.createClient({
      ...credentials(client.securitySchemes),
      baseUrl: "https://api.example.com",
      maxRetries: 0,
      fetch: () => Promise.resolve(this.#response()),
    });
  }

  /** Makes the calls of an operation; `null` where the example is no body that a server could answer with when asked. */
  async run(example: Example, answer: Answer): Promise<Run | null> {
    const method = this.#client.methods.get(
      `${answer.method.toUpperCase()} ${answer.path}`,
    );
    const reply = replyOf(example);
    if (!method || !isAsked(method, example, answer)) return null;
    if (!reply?.body || !mayHaveBody(answer)) return null;
    this.#response = () =>
      new Response(reply.body, {
        status: answer.status,
        headers: { "content-type": reply.type },
      });
    const claims: Claim[] = [];
    const faults: string[] = [];
    const attempts = this.#attempts(mediaKind(example.mediaType));
    for (const attempt of attempts)
      try {
        claims.push(
          ...(await attempt.call(this, method, example.value, answer)),
        );
      } catch (error) {
        faults.push(String(error));
      }
    return { claims, faults };
  }

  /** The ways to call for an answer of some kind; by path its caller says how to read what is not JSON. */
  #attempts(kind: MediaKind): Attempt[] {
    if (kind === "events" || kind === "lines") return [this.#iterate];
    const whole = [this.#result, this.#awaited];
    return kind === "json" ? [...whole, this.#byPath, this.#page] : whole;
  }

  async #result(
    method: Method,
    value: unknown,
    { status }: Answer,
  ): Promise<Claim[]> {
    const { data, error } = await this.#call(method).result();
    const given = status < 300 ? data : error;
    same(given, value, "result()");
    const type = `At<${importOf(method)}.${method.operation.names.result}, ${status}>`;
    return [{ type, value: given }];
  }

  async #awaited(
    method: Method,
    value: unknown,
    { status }: Answer,
  ): Promise<Claim[]> {
    const outcome = await this.#call(method).then(
      (data) => ({ data }),
      (error: unknown) => ({ error }),
    );
    if ("data" in outcome) {
      if (status >= 300) throw new Error(`await gives data for ${status}`);
      same(outcome.data, value, "await");
    } else {
      const error = outcome.error as Error & { status: number; body: unknown };
      if (!(error instanceof this.#client.ApiError) || status < 300)
        throw error;
      same(error.status, status, "the error's status");
      same(error.body, value, "the error's body");
    }
    return [];
  }

  async #byPath(
    { operation }: Method,
    value: unknown,
    { status }: Answer,
  ): Promise<Claim[]> {
    const inPath = operation.parameters.filter((one) => one.in === "path");
    const path = Object.fromEntries(inPath.map(({ name }) => [name, 1]));
    const request = this.#api["request"] as Send;
    const given = (await request(operation.method, operation.path, {
      params: { path },
    })) as { data: unknown; error: unknown };
    same(status < 300 ? given.data : given.error, value, "by path");
    return [];
  }

  /** The items of the first page, where the method gives pages. */
  async #page(
    method: Method,
    _: unknown,
    { status }: Answer,
  ): Promise<Claim[]> {
    if (method.operation.pagination === null || status >= 300) return [];
    const { items } = (await this.#call(method).page?.()) ?? {};
    return [{ type: `${itemType(method)}[]`, value: items }];
  }

  async #iterate(method: Method): Promise<Claim[]> {
    const claims: Claim[] = [];
    for await (const value of this.#call(method))
      claims.push({ type: itemType(method), value });
    return claims;
  }

  #call({ operation, resource }: Method): Call {
    const args: unknown[] = [];
    const named: Record<string, unknown> = {};
    for (const { in: where, place } of operation.parameters) {
      if (place.kind === "argument") args.push(1);
      else if (where === "path") named[place.key] = 1;
    }
    const holder = resource.members.reduce(
      (found, member) => found[member] as Readonly<Record<string, unknown>>,
      this.#api,
    );
    const method = holder[operation.names.method] as Send;
    return method.call(holder, ...args, named);
  }
}

/** The line that imports what claims about a method name. */
export function importOf({ resource }: Method): string {
  return `R_${resource.file.replaceAll(/\W/g, "_")}`;
}

function itemType(method: Method): string {
  const { resource, operation } = method;
  return `ItemOf<ReturnType<${importOf(method)}.${resource.type}[${JSON.stringify(operation.names.method)}]>>`;
}

function replyOf({ mediaType, value }: Example): Reply | null {
  const isText = typeof value === "string";
  switch (mediaKind(mediaType)) {
    case "json":
      return {
        body: JSON.stringify(value),
        type: mediaType.includes("*") ? "application/json" : mediaType,
      };
    case "events":
      return isText ? { body: value, type: mediaType } : null;
    case "lines":
      return {
        body: isText
          ? value
          : [value]
              .flat()
              .map((one) => `${JSON.stringify(one)}\n`)
              .join(""),
        type: mediaType,
      };
    default:
      return isText && /^text\/\w|[/+]xml/.test(mediaType)
        ? { body: value, type: mediaType }
        : null;
  }
}

/** Whether the client counts with a media type in an answer: not where JSON of the same schema comes instead. */
function isAsked(
  { operation: { responses } }: Method,
  { mediaType }: Example,
  { status }: Answer,
): boolean {
  const keys = [status, `${String(status)[0]}XX`, "default"];
  const [found] = keys.flatMap((key) =>
    responses.filter((one) => one.status === key),
  );
  return (found?.contents ?? []).some((one) => one.mediaType === mediaType);
}

/** Whether an answer may have a body, and one of its status can be made here. */
export function mayHaveBody({ method, status }: Answer): boolean {
  return (
    method !== "head" &&
    status >= 200 &&
    status < 600 &&
    ![204, 205, 304].includes(status)
  );
}

function same(given: unknown, expected: unknown, what: string): void {
  if (!isDeepStrictEqual(given, expected))
    throw new Error(
      `${what} gives ${String(JSON.stringify(given)).slice(0, 200)}`,
    );
}
