import type { Input } from "./arguments.ts";
import { readBaseUrl } from "./base-url.ts";
import { RequestError } from "./errors.ts";
import type { Serialize } from "./init.ts";
import { mergeHeaders, setHeaders } from "./headers.ts";
import { writeJson } from "./json.ts";
import type { Operation } from "./operation.ts";
import type { CallOptions, RequestParts } from "./parts.ts";
import { fillPath } from "./path.ts";
import { writeQuery } from "./query.ts";
import { keep } from "./request.ts";
import type { Settings } from "./settings.ts";

/**
 * Writes a call as the parts of a Request.
 *
 * @throws RequestError for an unusable base URL or path value.
 */
export function composeParts(
  settings: Settings,
  operation: Operation,
  { params, body, contentType }: Input,
  options: CallOptions,
): RequestParts {
  const { api, headers, idempotencyHeader } = settings;
  const { path = {} } = params;
  const { accept = api.accept } = operation;
  const { bodySerializer, usualQuery } = options;
  const { address, query, origin } = readBaseUrl(
    options.baseUrl ?? operation.server ?? api.baseUrl,
  );
  const url = options.pathSerializer
    ? undefined
    : address + fillPath(operation, path, api.parameters?.writePathValue);
  const { pathSerializer = () => url } = options;
  const parts: RequestParts = {
    baseUrl: address,
    origin,
    params: { ...params, path },
    headers: setHeaders(
      {
        ...headers,
        // The client's own know nothing of this operation.
        accept: accept ?? headers["accept"],
        "content-type": operation.body ? undefined : headers["content-type"],
        [idempotencyHeader]:
          options.idempotencyKey ?? headers[idempotencyHeader],
      },
      options.headers,
    ),
    body,
    bodySerializer,
    pathSerializer,
    querySerializer: options.querySerializer,
  };
  if (query || usualQuery)
    parts.params.query = { ...query, ...usualQuery, ...params.query };
  api.parameters?.prepare(parts, operation, url);
  api.bodies?.prepare(parts, operation, api, contentType);
  if (typeof parts.querySerializer !== "function")
    parts.querySerializer = writeQuery;
  parts.bodySerializer ??= settings.defaultBodySerializer ?? writeJson;
  return parts;
}

/**
 * Composes a Request as openapi-fetch does. `given` are the options that are for the platform.
 *
 * @throws RequestError where path or serializers lead to another host than the base URL's: nothing is sent, and no credential
 * asked for. What serializers and the Request throw.
 */
export function composeRequest(
  { method, path }: Operation,
  parts: RequestParts,
  given: Readonly<Record<string, unknown>>,
  signal: AbortSignal | null,
): Request {
  const { baseUrl, origin, body, headers, params } = parts;
  const address: string = parts.pathSerializer(baseUrl + path, params.path);
  const search: string = (parts.querySerializer as Serialize)(
    params.query ?? {},
  );
  const url = search ? `${address}?${search.replace(/^\?/, "")}` : address;
  if (!url.startsWith(`${origin}/`))
    throw new RequestError(`Not on ${origin}/: ${url}`);
  const all = () => mergeHeaders(headers, params.header);
  let content: unknown;
  if (body !== undefined) {
    content = parts.bodySerializer?.(body, new Headers(all()));
    // A body is JSON where nobody says otherwise; the boundary of a form is for whoever writes it to set.
    if (
      content !== undefined &&
      headers["content-type"] === undefined &&
      !("append" in Object(content))
    )
      headers["content-type"] = "application/json";
  }
  const init = {
    ...given,
    signal,
    method,
    body: content,
    duplex: "half",
    headers: all(),
  };
  const { Request: Class = Request } = given as CallOptions;
  return keep(new Class(url, init as RequestInit), given);
}
