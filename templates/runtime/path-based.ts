/* eslint-disable @typescript-eslint/no-empty-object-type, @typescript-eslint/no-explicit-any */
import type { PathClient } from "./path-client.ts";
import type { FetchResponse, MaybeOptionalInit } from "./path-types.ts";

/** Calls by path whose paths are members, as openapi-fetch's path-based client has them: `client["/books"].GET()`. */
export type PathBasedClient<Paths extends {}> = {
  readonly [Path in keyof Paths]: PathCalls<Paths[Path]>;
};

/** The calls of one path, by HTTP method. */
export type PathCalls<Item> = {
  readonly [Method in MethodOf<Item> as Uppercase<Method>]: PathCall<
    Item[Method & keyof Item],
    MaybeOptionalInit<Item, Method & keyof Item>
  >;
};

type PathCall<Operation, Options> = <Init extends Options>(
  ...init: undefined extends Options
    ? [(Init & Record<string, unknown>)?]
    : [Init & Record<string, unknown>]
) => Promise<
  FetchResponse<Operation & Record<string, any>, Init, `${string}/${string}`>
>;

type HttpMethod =
  "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

type MethodOf<Item> = {
  [Method in HttpMethod]: Item extends Record<Method, any> ? Method : never;
}[HttpMethod];

/** The calls by path of `client`, with the paths as members; its options and middleware are the same. */
export function wrapAsPathBasedClient<Paths extends {}>(
  client: PathClient<Paths>,
): PathBasedClient<Paths> {
  const { request } = client as unknown as {
    request(method: string, path: string, init?: object): Promise<unknown>;
  };
  return new Proxy({} as PathBasedClient<Paths>, {
    get: (_, path) =>
      typeof path === "string" &&
      new Proxy(
        {},
        {
          get: (_, method) => (init?: object) =>
            request(String(method), path, init),
        },
      ),
  });
}
