import type { Input } from "./arguments.ts";
import { readBaseUrl } from "./base-url.ts";
import { RequestError } from "./errors.ts";
import { mergeHeaders, setHeaders } from "./headers.ts";
import type { Operation } from "./operation.ts";
import type { CallOptions, RequestParts } from "./parts.ts";
import { fillPath } from "./path.ts";
import { keep } from "./request.ts";
import type { Settings } from "./settings.ts";
import { createQuerySerializer, defaultBodySerializer } from "./transport.ts";

/** A body is JSON where nobody says otherwise. */
const json = { "content-type": "application/json" };

/**
 * Writes a call as the parts of a Request.
 *
 * @throws RequestError for an unusable base URL or path value.
 */
export function composeParts(
  { api, headers, idempotencyHeader, options: shared }: Settings,
  operation: Operation,
  { params, body, contentType }: Input,
  options: CallOptions,
): RequestParts {
  const { path = {} } = params;
  const { accept = api.accept } = operation;
  const { bodySerializer, usualQuery = shared.query } = options;
  const [baseUrl, usual] = readBaseUrl(
    options.baseUrl ?? shared.baseUrl ?? operation.server ?? api.baseUrl,
  );
  const url = options.pathSerializer
    ? undefined
    : baseUrl + fillPath(operation, path, api.parameters?.writePathValue);
  const { pathSerializer = () => url } = options;
  const parts: RequestParts = {
    baseUrl,
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
  if (usual || usualQuery)
    parts.params.query = { ...usual, ...usualQuery, ...params.query };
  api.parameters?.prepare(parts, operation, url);
  api.bodies?.prepare(parts, operation, api, contentType);
  return parts;
}

/**
 * Composes a Request as openapi-fetch does. `given` are the call's options as the caller has them.
 *
 * @throws RequestError where path or serializers lead to another host than the base URL's: nothing is sent, and no credential
 * asked for. What serializers and the Request throw.
 */
export function composeRequest(
  { method, path }: Operation,
  parts: RequestParts,
  given: CallOptions,
  signal: AbortSignal | null,
): Request {
  const { baseUrl, body, headers, params, querySerializer: query } = parts;
  const writeQuery =
    typeof query === "function" ? query : createQuerySerializer(query);
  parts.querySerializer = writeQuery;
  parts.bodySerializer ??= defaultBodySerializer;
  const address: string = parts.pathSerializer(baseUrl + path, params.path);
  const search: string = writeQuery(params.query ?? {});
  const url = address + (search && `?${search.replace(/^\?/, "")}`);
  const origin = `${baseUrl.split("/", 3).join("/")}/`;
  if (!url.startsWith(origin))
    throw new RequestError(`Not on ${origin}: ${url}`);
  const sources = [headers, params.header];
  const content: unknown =
    body === undefined
      ? body
      : parts.bodySerializer(body, new Headers(mergeHeaders(...sources)));
  // The boundary of a form is for whoever writes it to set.
  const hasOwnType = content === undefined || "append" in Object(content);
  const init = {
    ...given,
    signal,
    method,
    body: content,
    duplex: "half",
    headers: mergeHeaders(hasOwnType ? undefined : json, ...sources),
  };
  const { Request: Class = Request } = given;
  return keep(new Class(url, init as RequestInit), given);
}
