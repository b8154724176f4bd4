import type { Operation } from "./operation.ts";
import type { CallOptions, RequestParts } from "./parts.ts";
import type { Middleware, MiddlewareCallbackParams } from "./path-types.ts";

type Send = (request: Request) => Promise<Response>;

/** How it is run. */
export type Run = typeof runHooks;

/** What can run middleware. */
interface Running {
  readonly middleware: Middleware[];
  runHooks?: Run;
}

/** Has all functions that are called with `core` run middleware, after what it has already: as `use` of a client does. */
export function use(core: Running, ...middleware: Middleware[]): void {
  core.runHooks = runHooks;
  core.middleware.push(...middleware);
}

/**
 * Runs middleware around `fetch`, as openapi-fetch does: on the request in its order, on the answer in the opposite one.
 *
 * @returns the answer, unread.
 * @throws what middleware or `fetch` throw.
 */
export async function runHooks(
  hooks: Middleware[],
  request: Request,
  { path: schemaPath }: Operation,
  parts: RequestParts,
  { parseAs = "json" }: CallOptions,
  fetch: Send,
): Promise<Response> {
  const { baseUrl, bodySerializer, params, pathSerializer, querySerializer } =
    parts;
  const call = {
    request,
    schemaPath,
    params,
    id: Math.random().toString(36).slice(2),
    options: Object.freeze({
      baseUrl,
      fetch,
      parseAs,
      bodySerializer,
      pathSerializer,
      querySerializer,
    }),
  } as MiddlewareCallbackParams;
  for (const hook of hooks) {
    const result = await hook.onRequest?.({ ...call });
    if (isResponse(result)) return result;
    if (result) call.request = check(result);
  }
  hooks.reverse();
  let answer: Response | undefined;
  try {
    answer = await fetch(call.request);
  } catch (cause) {
    let error: unknown = cause;
    for (const hook of hooks) {
      const result = answer ?? (await hook.onError?.({ ...call, error }));
      if (isResponse(result)) answer = result;
      else error = result ?? error;
    }
    if (!answer) throw error;
  }
  let response: Response = answer;
  for (const hook of hooks) {
    const result = await hook.onResponse?.({ ...call, response });
    if (result) response = check(result);
  }
  return response;
}

/** Whether middleware gives a Response, of whatever class. */
function isResponse(given: unknown): given is Response {
  return "status" in Object(given) && "text" in (given as object);
}

/** What middleware gives, of whatever class: the caller may have brought one. */
function check<T>(given: T): T {
  if ("headers" in Object(given)) return given;
  throw new TypeError("Middleware must give a Request or a Response");
}
