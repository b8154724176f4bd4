/* eslint-disable @typescript-eslint/no-empty-object-type */
import type { Params } from "./arguments.ts";
import type { Api, ReadMedia } from "./api.ts";
import { bodyToRead, readJsonBody, readResult, readText } from "./answer.ts";
import { runHooks, use } from "./middleware.ts";
import { PendingCall } from "./pending-call.ts";
import type { Operation } from "./operation.ts";
import type { CallOptions } from "./parts.ts";
import type { Client, Middleware } from "./path-types.ts";
import type { Settings } from "./settings.ts";
import { defaultBodySerializer } from "./transport.ts";

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

const methods = "GET PUT POST DELETE OPTIONS HEAD PATCH TRACE".split(" ");

/** The calls by path of one client. What the document does not have is sent without credentials. */
export function createPathClient<Paths extends {}>(
  settings: Settings,
): PathClient<Paths> {
  settings.defaultBodySerializer = defaultBodySerializer;
  settings.runHooks = runHooks;
  const { api, middleware, options } = settings;
  const { bodySerializer, pathSerializer, querySerializer } = options;
  const own = Object.assign(Object.create(settings) as Settings, {
    defaults: {
      ...settings.defaults,
      bodySerializer,
      pathSerializer,
      querySerializer,
    },
  });
  let operations: Map<string, Operation> | undefined;

  const request = (name: string, path: string, given?: PathInit) => {
    const method = name.toUpperCase();
    operations ??= operationsOf(api);
    const known = operations.get(method + path);
    const undocumented = { id: null, method, path, accept: null, security: [] };
    return callPath(own, known ?? undocumented, given);
  };

  const client: Record<string, unknown> = {
    request,
    use: use.bind(null, settings),
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

/** The operations of an API by method and path. */
function operationsOf({ resources = {} }: Api): Map<string, Operation> {
  const found = new Map<string, Operation>();
  for (const { operations } of Object.values(resources))
    for (const one of operations)
      found.set(one.method + (one.key ?? one.path), one);
  return found;
}

async function callPath(
  settings: Settings,
  operation: Operation,
  { params = {}, body, ...options }: PathInit = {},
): Promise<unknown> {
  const { parseAs = "json", querySerializer: query } = options;
  const own: CallOptions =
    typeof query === "object"
      ? {
          ...options,
          querySerializer: {
            ...(settings.options.querySerializer as object),
            ...query,
          },
        }
      : options;
  const pending = new PendingCall(settings, operation, own, () => ({
    params,
    body,
  }));
  /** Reads a success as openapi-fetch does. */
  const readMedia: ReadMedia = async (answer, one, api, most) => {
    const { headers } = answer;
    if (
      headers.get("content-length") === "0" &&
      !headers.has("transfer-encoding")
    )
      return undefined;
    if (parseAs === "json") return readJsonBody(answer, one, api, most);
    if (parseAs === "text") return readText(answer, most);
    return parseAs === "stream" ? bodyToRead(answer) : answer[parseAs]();
  };
  const { ok, data, error, response } = await pending.read(
    (answer, one, api, most) => readResult(answer, one, api, most, readMedia),
  );
  return ok ? { data, response } : { error, response };
}
