/* eslint-disable @typescript-eslint/no-empty-object-type */
import type { Params } from "./arguments.ts";
import { hasBody, readError, readJsonBody, readText } from "./answer.ts";
import { PendingCall } from "./pending-call.ts";
import type { Operation } from "./operation.ts";
import type { CallOptions } from "./parts.ts";
import type { Client, Middleware, ParseAs } from "./path-types.ts";
import type { Settings } from "./settings.ts";

/**
 * Calls by path, as openapi-fetch has them: they give `data` or `error` beside the `response`, told apart by
 * `response.ok`. Their options take `timeout`, `maxRetries` and `idempotencyKey` as well.
 */
export interface PathClient<Paths extends {}> extends Client<Paths> {}

/** What the caller gives to one call. */
interface PathInit extends CallOptions {
  readonly params?: Params;
  readonly body?: unknown;
}

const methods = [
  "GET",
  "PUT",
  "POST",
  "DELETE",
  "OPTIONS",
  "HEAD",
  "PATCH",
  "TRACE",
] as const;

/** The calls by path of one client. What the document does not have is sent without credentials. */
export function createPathClient<Paths extends {}>(
  settings: Settings,
): PathClient<Paths> {
  const { middleware } = settings;
  const serializers: CallOptions = Object.fromEntries(
    ["bodySerializer", "pathSerializer", "querySerializer"]
      .filter((name) => settings.options[name])
      .map((name) => [name, settings.options[name]]),
  );
  let operations: Map<string, Operation> | undefined;

  const request = (name: string, path: string, init?: PathInit) => {
    const method = name.toUpperCase();
    operations ??= new Map(
      settings.api.resources.flatMap((resource) =>
        resource.operations.map((one) => [
          one.method + (one.key ?? one.path),
          one,
        ]),
      ),
    );
    const unknown: Operation = {
      id: null,
      method,
      path,
      accept: null,
      security: [],
    };
    const operation = operations.get(method + path) ?? unknown;
    return callPath(settings, serializers, operation, init);
  };

  const client: Record<string, unknown> = {
    request,
    use(...added: Middleware[]) {
      middleware.push(...added);
    },
    eject(...removed: Middleware[]) {
      for (const one of removed) {
        const index = middleware.indexOf(one);
        if (index >= 0) middleware.splice(index, 1);
      }
    },
  };
  for (const method of methods)
    client[method] = (path: string, init?: PathInit) =>
      request(method, path, init);
  return client as unknown as PathClient<Paths>;
}

async function callPath(
  settings: Settings,
  shared: CallOptions,
  operation: Operation,
  { params = {}, body, ...options }: PathInit = {},
): Promise<unknown> {
  const { querySerializer: query } = options;
  const own: CallOptions = Object.assign({}, shared, options);
  if (typeof query === "object")
    Object.assign(own, {
      querySerializer: { ...shared.querySerializer, ...query },
    });
  const pending = new PendingCall(settings, operation, own, () => ({
    params,
    body,
  }));
  const { parseAs } = options;
  return pending.read(async (response, _, api, most) =>
    response.ok
      ? { data: await readAs(response, operation, parseAs, most), response }
      : { error: await readError(response, operation, api, most), response },
  );
}

async function readAs(
  response: Response,
  operation: Operation,
  type: ParseAs = "json",
  most?: number,
): Promise<unknown> {
  const { headers } = response;
  // As openapi-fetch has it.
  const isEmpty =
    headers.get("content-length") === "0" && !headers.has("transfer-encoding");
  if (isEmpty || !hasBody(response, operation)) return undefined;
  if (type === "json")
    return readJsonBody(response, operation, undefined, most);
  if (type === "text") return readText(response, most);
  return type === "stream" ? response.body : response[type]();
}
