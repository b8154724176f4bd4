import type {
  Middleware,
  MiddlewareCallbackParams,
} from "../../../templates/runtime/path-types.ts";

/** The status that tells that middleware stood in for an answer that did not come. */
export const standIn = 299;

/** What middleware throws. */
export class MiddlewareFault extends Error {}

/** Fails one call of four. */
function failSome({ params }: MiddlewareCallbackParams): void {
  if (Number(params.path?.["number"]) % 4 === 0) throw new MiddlewareFault();
}

/** What stands between calls and the network, by what it does. */
export const middleware: Readonly<Record<string, readonly Middleware[]>> = {
  nothing: [],
  "sets a header": [
    { onRequest: ({ request }) => request.headers.set("x-seen", "yes") },
  ],
  "puts others in the place of request and answer": [
    {
      onRequest: ({ request }) =>
        new Request(request, { headers: new Headers(request.headers) }),
      onResponse: ({ response }) => new Response(response.body, response),
    },
  ],
  "answers instead": [
    { onError: () => new Response("{}", { status: standIn }) },
  ],
  "throws before": [{ onRequest: failSome }],
  "throws after": [{ onResponse: failSome }],
};
