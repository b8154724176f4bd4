// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import createClient from "openapi-fetch";
import type { RequestParts } from "./parts.js";
import type { Operation } from "./operation.js";
import type { Middleware } from "./path-types.js";

const client = /* @__PURE__ */ createClient();

/** What openapi-fetch is given to read in the place of an answer. */
let nothing: Response | undefined;

/**
 * Composes a Request, tells `onComposed` of it, and runs middleware around `fetch`: on the request in its order, on the
 * answer in the opposite one.
 *
 * @returns the answer, unread; `undefined` where `fetch` rejects with a falsy value.
 * @throws what serializers, the Request, middleware or `fetch` throw.
 */
export async function send(
  { method, path }: Operation,
  parts: RequestParts,
  shared: readonly Middleware[],
  onComposed: (request: Request) => void,
  fetch: (request: Request) => Promise<Response>,
): Promise<Response | undefined> {
  let answer: Response | undefined;
  const keep = (response: Response) => {
    answer = response;
    return (nothing ??= new Response(null, { status: 204 }));
  };
  const middleware = [...shared, ...(parts.middleware ?? [])];
  const first: Middleware = {
    onRequest: ({ request }) => onComposed(request),
    onResponse: ({ response }) => keep(response),
  };
  await (client.request as Send)(
    method,
    path,
    middleware.length
      ? {
          ...parts,
          fetch,
          middleware: [
            first,
            ...middleware.map((one) => catchAnswer(one, keep)),
          ],
        }
      : {
          ...parts,
          async fetch(request: Request) {
            onComposed(request);
            return keep(await fetch(request));
          },
        },
  );
  return answer;
}

type Send = (method: string, path: string, init: object) => Promise<unknown>;

/** Otherwise openapi-fetch reads an answer that `onRequest` gives. */
function catchAnswer(
  middleware: Middleware,
  keep: (response: Response) => Response,
): Middleware {
  if (!middleware.onRequest) return middleware;
  return {
    async onRequest(call) {
      const result = await middleware.onRequest?.(call);
      return result instanceof Response ? keep(result) : result;
    },
    onResponse: (call) => middleware.onResponse?.(call),
    onError: (call) => middleware.onError?.(call),
  };
}
