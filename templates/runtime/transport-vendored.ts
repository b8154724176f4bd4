import type { RequestParts, Serialize } from "./parts.ts";
import { type HeaderFields, setHeaders } from "./headers.ts";
import type { Operation } from "./operation.ts";
import type { HeaderOptions } from "./options.ts";
import type { Middleware, MiddlewareCallbackParams } from "./path-types.ts";

/** A body is JSON where nobody says otherwise. */
const json = { "content-type": "application/json" };

type Send = (request: Request) => Promise<Response>;

/**
 * Composes a Request, tells `onComposed` of it, and runs middleware around `fetch`: on the request in its order, on the
 * answer in the opposite one.
 *
 * @returns the answer, unread.
 * @throws what serializers, the Request, middleware or `fetch` throw.
 */
export function send(
  { method, path }: Operation,
  parts: RequestParts,
  shared: readonly Middleware[],
  onComposed: (request: Request) => void,
  fetch: Send,
): Promise<Response> {
  const { request, options } = composeRequest(method, path, parts);
  onComposed(request);

  const hooks = [...shared, ...(parts.middleware ?? [])];
  if (!hooks.length) return fetch(request);
  const call = {
    request,
    schemaPath: path,
    params: parts.params,
    id: Math.random().toString(36).slice(2),
    options: Object.freeze({ ...options, fetch }),
  };
  return runHooks(hooks, call as MiddlewareCallbackParams, fetch);
}

/** The request, and the options that hooks are told of. */
function composeRequest(
  method: string,
  path: string,
  parts: RequestParts,
): { request: Request; options: object } {
  const {
    baseUrl,
    params,
    headers,
    body,
    bodySerializer = writeJson,
    pathSerializer,
    querySerializer: query,
    middleware: _,
    parseAs = "json",
    Request: Class = Request,
    ...init
  } = parts;
  const querySerializer: Serialize =
    typeof query === "function" ? query : writeQuery;
  const search: string = querySerializer(params.query ?? {});
  const url: string =
    pathSerializer(baseUrl + path, params.path) +
    (search && `?${search.replace(/^\?/, "")}`);
  const content: unknown =
    body === undefined
      ? body
      : bodySerializer(body, new Headers(toPairs(headers, params.header)));
  const request = new Class(url, {
    ...init,
    method,
    body: content as BodyInit,
    headers: toPairs(
      content === undefined ? headers : { ...json, ...headers },
      params.header,
    ),
  });
  for (const key in init)
    if (!(key in request))
      Object.assign(request, { [key]: init[key as keyof typeof init] });
  const options = {
    baseUrl,
    parseAs,
    pathSerializer,
    querySerializer,
    bodySerializer,
  };
  return { request, options };
}

async function runHooks(
  hooks: Middleware[],
  call: MiddlewareCallbackParams,
  fetch: Send,
): Promise<Response> {
  for (const hook of hooks) {
    const result = await hook.onRequest?.({ ...call });
    if (result instanceof Response) return result;
    if (result) call.request = result;
  }
  hooks.reverse();
  let response: Response;
  try {
    response = await fetch(call.request);
  } catch (error) {
    response = await recover(hooks, call, error);
  }
  for (const hook of hooks)
    response = (await hook.onResponse?.({ ...call, response })) ?? response;
  return response;
}

/** The answer that a hook gives after all. */
async function recover(
  hooks: readonly Middleware[],
  call: MiddlewareCallbackParams,
  error: unknown,
): Promise<Response> {
  for (const hook of hooks) {
    const result = await hook.onError?.({ ...call, error });
    if (result instanceof Response) return result;
    error = result ?? error;
  }
  throw error;
}

function toPairs(
  fields: Readonly<HeaderFields>,
  params: Readonly<HeaderFields> | undefined,
): [name: string, value: string][] {
  const all = setHeaders({ ...fields }, params as HeaderOptions);
  return Object.entries(all).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, String(one)]),
  );
}

function writeJson(body: unknown): string {
  return JSON.stringify(body);
}

/** Where no operation has a query, nobody says how to write one. */
function writeQuery(values: Record<string, string>): string {
  return new URLSearchParams(values).toString();
}
