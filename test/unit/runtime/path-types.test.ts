import type * as openapiFetch from "openapi-fetch";
import { describe, expectTypeOf, test } from "vitest";
import type * as vendored from "../../../templates/runtime/path-types-vendored.ts";

/** What openapi-typescript prints for a small document; checked by `npm run typecheck`. */
interface paths {
  "/pets": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: {
        query?: { limit?: number; tags?: string[] };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { "application/json": Pet[] };
        };
        default: {
          headers: { [name: string]: unknown };
          content: { "application/json": Problem };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewPet } };
      responses: {
        201: {
          headers: { [name: string]: unknown };
          content: { "application/json": Pet };
        };
        204: { headers: { [name: string]: unknown }; content?: never };
        400: {
          headers: { [name: string]: unknown };
          content: { "application/problem+json": Problem };
        };
        "5XX": { headers: { [name: string]: unknown }; content?: never };
      };
    };
  };
  "/pets/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: { id: string };
      cookie?: never;
    };
    get: {
      parameters: {
        query: { verbose: boolean };
        header?: { "X-Trace"?: string };
        path: { id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { "application/json": Pet; "text/csv": string };
        };
      };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { id: string };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": { name?: string };
          "application/x-www-form-urlencoded": { name: string };
        };
      };
      responses: { 404: { headers: object; content?: never } };
    };
  };
}
interface Pet {
  id: number;
  name: string;
  owner?: { name: string } | null;
}
interface NewPet {
  name: string;
}
interface Problem {
  title: string;
}

declare const theirs: openapiFetch.Client<paths>;
declare const ours: vendored.Client<paths>;

/** Whether two types are one and the same to the compiler. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false;

/** The members that only one has, or whose types do not stand in for each other. */
type Differing<One, Other> =
  | Exclude<keyof One, keyof Other>
  | Exclude<keyof Other, keyof One>
  | {
      [Key in keyof One & keyof Other]: [One[Key], Other[Key]] extends [
        Other[Key],
        One[Key],
      ]
        ? never
        : Key;
    }[keyof One & keyof Other];

describe("the vendored types", () => {
  test("give what openapi-fetch's give", () => {
    // Never called: only their types count.
    const calls = () => ({
      list: ours.GET("/pets"),
      some: ours.GET("/pets", { params: { query: { limit: 1 } } }),
      text: ours.GET("/pets", { parseAs: "text" }),
      blob: ours.GET("/pets", { parseAs: "blob" }),
      buffer: ours.GET("/pets", { parseAs: "arrayBuffer" }),
      stream: ours.GET("/pets", { parseAs: "stream" }),
      create: ours.POST("/pets", { body: { name: "a" } }),
      show: ours.GET("/pets/{id}", {
        params: { path: { id: "1" }, query: { verbose: true } },
      }),
      change: ours.PATCH("/pets/{id}", { params: { path: { id: "1" } } }),
      request: ours.request("get", "/pets"),
    });
    const same = () => ({
      list: theirs.GET("/pets"),
      some: theirs.GET("/pets", { params: { query: { limit: 1 } } }),
      text: theirs.GET("/pets", { parseAs: "text" }),
      blob: theirs.GET("/pets", { parseAs: "blob" }),
      buffer: theirs.GET("/pets", { parseAs: "arrayBuffer" }),
      stream: theirs.GET("/pets", { parseAs: "stream" }),
      create: theirs.POST("/pets", { body: { name: "a" } }),
      show: theirs.GET("/pets/{id}", {
        params: { path: { id: "1" }, query: { verbose: true } },
      }),
      change: theirs.PATCH("/pets/{id}", { params: { path: { id: "1" } } }),
      request: theirs.request("get", "/pets"),
    });
    expectTypeOf(calls).toEqualTypeOf(same);
    type Created = Awaited<ReturnType<typeof calls>["create"]>;
    expectTypeOf<Created["data"]>().toEqualTypeOf<Pet | undefined>();
    expectTypeOf<NonNullable<Created["error"]>>().toEqualTypeOf<Problem>();
  });

  test("take the same options", () => {
    type Get = paths["/pets/{id}"]["get"];
    type Patch = paths["/pets/{id}"]["patch"];
    type Post = paths["/pets"]["post"];
    expectTypeOf<
      Differing<vendored.FetchOptions<Get>, openapiFetch.FetchOptions<Get>>
    >().toBeNever();
    expectTypeOf<
      Differing<vendored.FetchOptions<Patch>, openapiFetch.FetchOptions<Patch>>
    >().toBeNever();
    expectTypeOf<
      Differing<vendored.FetchOptions<Post>, openapiFetch.FetchOptions<Post>>
    >().toBeNever();
    type Init = { params: { path: { id: string } } };
    expectTypeOf<
      Parameters<typeof ours.PATCH<"/pets/{id}", Init>>
    >().toEqualTypeOf<Parameters<typeof theirs.PATCH<"/pets/{id}", Init>>>();
    expectTypeOf<Parameters<typeof ours.GET<"/pets", object>>>().toEqualTypeOf<
      Parameters<typeof theirs.GET<"/pets", object>>
    >();
  });

  test("refuse the same mistakes", () => {
    const mistakes = () => [
      // @ts-expect-error No such path.
      ours.GET("/nope"),
      // @ts-expect-error No such method here.
      ours.DELETE("/pets"),
      // @ts-expect-error Parameters are required.
      ours.GET("/pets/{id}"),
      // @ts-expect-error Another type of parameter.
      ours.GET("/pets", { params: { query: { limit: "1" } } }),
      // @ts-expect-error The body is required.
      ours.POST("/pets"),
      // @ts-expect-error A member of the body is missing.
      ours.POST("/pets", { body: {} }),
      // @ts-expect-error No such way to parse.
      ours.GET("/pets", { parseAs: "xml" }),
    ];
    expectTypeOf(mistakes).toBeFunction();
  });

  test("have the same middleware", () => {
    expectTypeOf<vendored.Middleware>().toExtend<openapiFetch.Middleware>();
    expectTypeOf<openapiFetch.Middleware>().toExtend<vendored.Middleware>();
    expectTypeOf<
      Same<
        vendored.MiddlewareCallbackParams,
        openapiFetch.MiddlewareCallbackParams
      >
    >().toEqualTypeOf<true>();
  });
});
