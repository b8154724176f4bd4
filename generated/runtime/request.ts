// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { BodyInit } from "./platform.ts";

/** `request` once more, to `url` and with `body`; everything else stays, what a platform adds among it. */
export function rebuild(
  request: Request,
  url: string,
  body: BodyInit | null | undefined,
): Request {
  const init = new Proxy(request, {
    get(target, key) {
      if (key === "body") return body;
      const value: unknown = Reflect.get(target, key);
      if (key !== "headers" || !(body instanceof FormData)) return value;
      // The new body has a boundary of its own.
      const headers = new Headers(value as Headers);
      headers.delete("content-type");
      return headers;
    },
  });
  return new Request(url, init);
}
