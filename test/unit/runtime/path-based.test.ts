import { describe, expect, expectTypeOf, test } from "vitest";
import createClient, { wrapAsPathBasedClient as original } from "openapi-fetch";
import { wrapAsPathBasedClient } from "../../../templates/runtime/path-based.ts";
import type { PathClient } from "../../../templates/runtime/path-client.ts";

/** Two paths as openapi-typescript prints them; checked by `npm run typecheck`. */
interface paths {
  "/posts": {
    get: { responses: { 200: { content: { "application/json": Post[] } } } };
    post: {
      requestBody: { content: { "application/json": Post } };
      responses: { 201: { content: { "application/json": Post } } };
    };
    put?: never;
  };
  "/posts/{id}": {
    get: {
      parameters: { path: { id: number } };
      responses: {
        200: { content: { "application/json": Post } };
        404: { content: { "application/json": { code: number } } };
      };
    };
  };
}
interface Post {
  title: string;
}

/** What a call by path was given. */
type Call = [method: string, path: string, init: unknown];

const client = (calls: Call[]): PathClient<paths> =>
  ({
    request: (...call: Call) => Promise.resolve(calls.push(call)),
  }) as unknown as PathClient<paths>;

describe("a client whose paths are members", () => {
  test("calls by path", async () => {
    const calls: Call[] = [];
    const posts = wrapAsPathBasedClient<paths>(client(calls));
    const init = { params: { path: { id: 1 } } };
    await posts["/posts"].GET();
    await posts["/posts/{id}"].GET(init);
    const { POST } = posts["/posts"];
    await POST({ body: { title: "a" } });
    expect(calls).toEqual([
      ["GET", "/posts", undefined],
      ["GET", "/posts/{id}", init],
      ["POST", "/posts", { body: { title: "a" } }],
    ]);
  });

  test("sends what openapi-fetch's sends", async () => {
    const sent: string[] = [];
    const fetch = async ({ method, url }: Request) => {
      sent.push(`${method} ${url}`);
      return Response.json([]);
    };
    const theirs = createClient<paths>({
      baseUrl: "https://api.example.com",
      fetch,
    });
    const init = { params: { path: { id: 7 } } };
    await original(theirs)["/posts/{id}"].GET(init);
    const own = wrapAsPathBasedClient(theirs as unknown as PathClient<paths>);
    await own["/posts/{id}"].GET(init);
    expect(sent).toEqual(Array(2).fill("GET https://api.example.com/posts/7"));
  });

  test("may be awaited", async () => {
    const posts = wrapAsPathBasedClient<paths>(client([]));
    expect(await Promise.resolve(posts)).toBe(posts);
  });

  test("types each path's calls", () => {
    // Never called: only their types count.
    const use = async (
      posts: ReturnType<typeof wrapAsPathBasedClient<paths>>,
    ) => {
      const { data, error } = await posts["/posts/{id}"].GET({
        params: { path: { id: 1 } },
      });
      expectTypeOf(data).toEqualTypeOf<Post | undefined>();
      expectTypeOf(error).toEqualTypeOf<{ code: number } | undefined>();
      // @ts-expect-error The parameter is required.
      await posts["/posts/{id}"].GET();
      // @ts-expect-error Another type of parameter.
      await posts["/posts/{id}"].GET({ params: { path: { id: "1" } } });
      // @ts-expect-error The path has no such method.
      void posts["/posts/{id}"].POST;
      // @ts-expect-error No such path.
      void posts["/nope"];
      // @ts-expect-error The path has no such method.
      void posts["/posts"].PUT;
    };
    expectTypeOf(use).toBeFunction();
  });
});
