import type { Input } from "./arguments.ts";
import { readBaseUrl } from "./base-url.ts";
import { setHeaders } from "./headers.ts";
import type { Operation } from "./operation.ts";
import type { CallOptions, RequestParts } from "./parts.ts";
import { fillPath } from "./path.ts";
import type { Settings } from "./settings.ts";

/**
 * Writes a call as the parts of a Request.
 *
 * @throws RequestError for an unusable base URL or path value.
 */
export function compose(
  { api, headers, idempotencyHeader, options: shared }: Settings,
  operation: Operation,
  { params, body, contentType }: Input,
  options: CallOptions,
): RequestParts {
  const { path = {} } = params;
  const { query = shared.query } = options;
  const { pathSerializer } = options;
  const [baseUrl, usual] = readBaseUrl(
    options.baseUrl ?? shared.baseUrl ?? operation.server ?? api.baseUrl,
  );
  const url = pathSerializer
    ? undefined
    : baseUrl + fillPath(operation, path, api.parameters?.writePathValue);
  const { accept = api.accept } = operation;
  const all: RequestParts["params"] = { ...params, path };
  if (usual || query) all.query = { ...usual, ...query, ...params.query };
  const parts: RequestParts = {
    ...options,
    redirect: options.redirect ?? shared.redirect,
    baseUrl,
    params: all,
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
    pathSerializer: pathSerializer ?? (() => url),
  };
  api.parameters?.prepare(parts, operation, url);
  api.bodies?.prepare(parts, operation, api, contentType);
  return parts;
}
