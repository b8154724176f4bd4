import type { RequestParts, Serialize } from "./parts.ts";
import { type HeaderFields, setHeaders } from "./headers.ts";
import type { Operation } from "./operation.ts";
import type { HeaderOptions } from "./options.ts";
import type {
  Middleware,
  MiddlewareCallbackParams,
  QuerySerializerOptions,
} from "./path-types.ts";

type Send = (request: Request) => Promise<Response>;

/**
 * Composes a Request, tells `onComposed` of it, and runs middleware around `fetch`: on the request in its order, on the
 * answer in the opposite one.
 *
 * @returns the answer, unread.
 * @throws what serializers, the Request, middleware or `fetch` throw.
 */
export async function send(
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
    bodySerializer = writeBody,
    pathSerializer,
    querySerializer: query,
    middleware: _,
    parseAs = "json",
    Request: Class = Request,
    ...init
  } = parts;
  const querySerializer =
    typeof query === "function"
      ? (query as Serialize)
      : (values: object) => writeQuery(values, query);

  const search: string = querySerializer(params.query ?? {});
  const url: string =
    pathSerializer(baseUrl + path, params.path) +
    (search && `?${search.replace(/^\?/, "")}`);
  const content: unknown =
    body === undefined
      ? body
      : bodySerializer(body, toHeaders(headers, params.header));
  const request = new Class(url, {
    ...init,
    method,
    body: content as BodyInit,
    headers: toHeaders({ ...typeOf(content), ...headers }, params.header),
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

/** A body is JSON where nobody says otherwise; a form brings its own type. */
function typeOf(content: unknown): HeaderFields {
  return content === undefined || content instanceof FormData
    ? {}
    : { "content-type": "application/json" };
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

function toHeaders(
  fields: Readonly<HeaderFields>,
  params: Readonly<HeaderFields> | undefined,
): Headers {
  const headers = new Headers();
  const all = setHeaders({ ...fields }, params as HeaderOptions);
  for (const [name, value] of Object.entries(all)) {
    if (value != null)
      for (const one of [value].flat()) headers.append(name, String(one));
  }
  return headers;
}

/** FormData as it is, a form where the headers say so, else JSON. */
function writeBody(body: unknown, headers: Headers): BodyInit {
  if (body instanceof FormData) return body;
  return headers.get("content-type") === "application/x-www-form-urlencoded"
    ? new URLSearchParams(body as Record<string, string>).toString()
    : JSON.stringify(body);
}

/** Lists in style `form` and objects in style `deepObject`, exploded, unless `options` say otherwise; names as they are. */
function writeQuery(
  values: object,
  { array, object, allowReserved }: QuerySerializerOptions = {},
): string {
  const write = allowReserved ? String : encodeURIComponent;
  const parts = Object.entries(values).flatMap(([name, value]) => {
    if (value == null) return [];
    if (typeof value !== "object") return `${name}=${write(value)}`;
    const isList = Array.isArray(value);
    const { style = "", explode = true } = (isList ? array : object) ?? {};
    const members = Object.entries(value as object).map(([key, one]) => [
      key,
      write(one),
    ]);
    if (explode || (!isList && style !== "form"))
      return members.map(
        ([key, text]) =>
          `${isList ? name : style === "form" ? key : `${name}[${key}]`}=${text}`,
      );
    const separator =
      style === "spaceDelimited"
        ? "%20"
        : style === "pipeDelimited"
          ? "|"
          : ",";
    const flat = members.flatMap(([key, text]) =>
      isList ? text : [key, text],
    );
    return flat.length ? `${name}=${flat.join(separator)}` : [];
  });
  return parts.join("&");
}
