/* eslint-disable @typescript-eslint/no-empty-object-type */
import type { Params } from "./arguments.ts";
import type { ReadMedia } from "./api.ts";
import { bodyToRead, readJsonBody, readResult, readText } from "./answer.ts";
import { pick } from "./init.ts";
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

/** What a client has of its calls by path alone. */
const serializers = ["bodySerializer", "pathSerializer", "querySerializer"];

const methods = "GET PUT POST DELETE OPTIONS HEAD PATCH TRACE".split(" ");

/** The calls by path of one client. What the document does not have is sent without credentials. */
export function createPathClient<Paths extends {}>(
  settings: Settings,
): PathClient<Paths> {
  const { api, middleware, options } = settings;
  const init = { ...settings.init, ...pick(options, serializers) };
  const own = { ...settings, init };
  let operations: Map<string, Operation> | undefined;

  const request = (name: string, path: string, given?: PathInit) => {
    const method = name.toUpperCase();
    operations ??= new Map(
      api.resources.flatMap((resource) =>
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
    return callPath(own, operations.get(method + path) ?? unknown, given);
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
    client[method] = (path: string, given?: PathInit) =>
      request(method, path, given);
  return client as unknown as PathClient<Paths>;
}

async function callPath(
  settings: Settings,
  operation: Operation,
  { params = {}, body, ...options }: PathInit = {},
): Promise<unknown> {
  const { querySerializer: usual } = settings.options;
  const { parseAs, querySerializer: query } = options;
  const own: CallOptions =
    typeof query === "object"
      ? {
          ...options,
          querySerializer: { ...(usual as object), ...query },
        }
      : options;
  const input = { params, body };
  const pending = new PendingCall(settings, operation, own, () => input);
  const { ok, data, error, response } = await pending.read(
    (answer, one, api, most) =>
      readResult(answer, one, api, most, readAs(parseAs)),
  );
  return ok ? { data, response } : { error, response };
}

/** Reads a success as openapi-fetch does. */
function readAs(type: ParseAs = "json"): ReadMedia {
  return async (response, operation, api, most) => {
    const { headers } = response;
    const isEmpty =
      headers.get("content-length") === "0" &&
      !headers.has("transfer-encoding");
    if (isEmpty) return undefined;
    if (type === "json") return readJsonBody(response, operation, api, most);
    if (type === "text") return readText(response, most);
    return type === "stream" ? bodyToRead(response) : response[type]();
  };
}
