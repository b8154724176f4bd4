import { RequestError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import type { Serialize } from "./init.ts";
import type { CallOptions, RequestParts } from "./parts.ts";
import type { Middleware, MiddlewareCallbackParams } from "./path-types.ts";
import { keep } from "./request.ts";
import type { Settings } from "./settings.ts";
import {
  createFinalURL,
  createQuerySerializer,
  defaultBodySerializer,
  mergeHeaders,
} from "./transport.ts";

/** A body is JSON where nobody says otherwise. */
const json = { "content-type": "application/json" };

type Send = (request: Request) => Promise<Response>;

/**
 * Composes a Request as openapi-fetch does, tells `onComposed` of it, and runs middleware around `fetch`: on the request in
 * its order, on the answer in the opposite one. `given` are the call's options as the caller has them. The Request has
 * `signal`, which ends the first attempt, where somebody may look for it there alone: middleware, or a `fetch` of one
 * argument; having it costs as much as the Request. Nothing is sent, and no credential asked for, where path or serializers
 * lead to another host than the base URL's.
 *
 * @returns the answer, unread.
 * @throws what serializers, the Request, middleware or `fetch` throw.
 */
export function send(
  { method, path }: Operation,
  parts: RequestParts,
  given: CallOptions,
  signal: AbortSignal,
  { middleware, options }: Settings,
  onComposed: (request: Request) => void,
  fetch: Send,
): Promise<Response> {
  const { baseUrl, params, pathSerializer, querySerializer: query } = parts;
  const querySerializer: Serialize =
    typeof query === "function" ? query : createQuerySerializer(query);
  const { bodySerializer = defaultBodySerializer } = parts;
  const serializers = { pathSerializer, querySerializer, bodySerializer };
  const url = createFinalURL(path, { baseUrl, params, ...serializers });
  const origin = `${baseUrl.split("/", 3).join("/")}/`;
  if (!url.startsWith(origin))
    throw new RequestError(`Not on ${origin}: ${url}`);
  const hooks = [...middleware, ...(given.middleware ?? [])];
  const { fetch: own = options.fetch } = given;
  const ending = hooks.length || (own && own.length < 2) ? signal : null;
  const request = composeRequest(
    method,
    url,
    parts,
    given,
    ending,
    bodySerializer,
  );
  onComposed(request);

  if (!hooks.length) return fetch(request);
  const { parseAs = "json" } = given;
  const call = {
    request,
    schemaPath: path,
    params,
    id: Math.random().toString(36).slice(2),
    options: Object.freeze({ baseUrl, fetch, parseAs, ...serializers }),
  };
  return runHooks(hooks, call as MiddlewareCallbackParams, fetch);
}

function composeRequest(
  method: string,
  url: string,
  { params, headers, body, redirect }: RequestParts,
  given: CallOptions,
  signal: AbortSignal | null,
  bodySerializer: Serialize,
): Request {
  const { Request: Class = Request } = given;
  const sources = [headers, params.header] as Record<string, string>[];
  const content: unknown =
    body === undefined
      ? body
      : bodySerializer(body, new Headers(mergeHeaders(...sources)));
  // The boundary of a form is for whoever writes it to set.
  const hasOwnType = content === undefined || "append" in Object(content);
  const init = {
    ...given,
    redirect,
    signal,
    method,
    body: content,
    duplex: "half",
    headers: mergeHeaders(hasOwnType ? undefined : json, ...sources),
  };
  return keep(new Class(url, init as RequestInit), given);
}

async function runHooks(
  hooks: Middleware[],
  call: MiddlewareCallbackParams,
  fetch: Send,
): Promise<Response> {
  for (const hook of hooks) {
    const result = await hook.onRequest?.({ ...call });
    if (isResponse(result)) return result;
    if (result) call.request = check(result);
  }
  hooks.reverse();
  let response: Response;
  try {
    response = await fetch(call.request);
  } catch (error) {
    response = await recover(hooks, call, error);
  }
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

/** The answer that a hook gives after all. */
async function recover(
  hooks: readonly Middleware[],
  call: MiddlewareCallbackParams,
  error: unknown,
): Promise<Response> {
  for (const hook of hooks) {
    const result = await hook.onError?.({ ...call, error });
    if (isResponse(result)) return result;
    error = result ?? error;
  }
  throw error;
}
