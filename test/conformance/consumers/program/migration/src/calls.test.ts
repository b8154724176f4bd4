import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import createClient, {
  type Client,
  createPathBasedClient,
  wrapAsPathBasedClient,
} from "openapi-fetch";
import type {
  ErrorResponse,
  PathsWithMethod,
  SuccessResponse,
} from "openapi-typescript-helpers";
import type { components, operations, paths } from "./api/schema";
import { blog, throwing } from "./client";
import { serve } from "./server";

type Post = components["schemas"]["Post"];
type Deleted = PathsWithMethod<paths, "delete">;
type Listed = SuccessResponse<operations["listPosts"]["responses"]>;
type Refused = ErrorResponse<operations["createPost"]["responses"]>;

let client: Client<paths>;
let baseUrl = "";
let stop = (): void => undefined;

before(async () => {
  ({ url: baseUrl, stop } = await serve());
  client = blog(baseUrl);
});
after(() => stop());

test("GET with path, query and header parameters", async () => {
  const { data, error, response } = await client.GET("/blogposts/{post_id}", {
    params: { path: { post_id: "my post" } },
  });
  assert.equal(error, undefined);
  assert.equal(response.status, 200);
  if (data === undefined) throw new Error("no data");
  const post: Post = data;
  assert.equal(post.id, "my post");
  // What has a default is always there.
  assert.equal(post.status.toUpperCase(), "PUBLISHED");
  const listed = await client.GET("/blogposts", {
    params: { query: { tags: ["a", "b"] }, header: { "X-Trace": "1" } },
  });
  const all: Listed | undefined = listed.data;
  assert.equal(all?.[0]?.title, "?tags=a&tags=b");
});

test("errors", async () => {
  const missing = await client.GET("/blogposts/{post_id}", {
    params: { path: { post_id: "none" } },
  });
  assert.equal(missing.data, undefined);
  assert.equal(missing.error?.message, "no such post");
  const refused = await client.PUT("/blogposts", { body: { title: "" } });
  const reason: Refused | undefined = refused.error;
  assert.equal(reason?.message, "a title, please");
  const failed = await client.GET("/blogposts", {
    params: { header: { "X-Trace": "fail" } },
  });
  assert.equal(failed.error?.message, "failed");
  const strict = createClient<paths>({ baseUrl });
  strict.use(throwing);
  await assert.rejects(
    strict.GET("/blogposts/{post_id}", {
      params: { path: { post_id: "none" } },
    }),
    /404 Not Found/,
  );
  strict.eject(throwing);
  const ejected = await strict.GET("/blogposts/{post_id}", {
    params: { path: { post_id: "none" } },
  });
  assert.equal(ejected.response.status, 404);
});

test("every method", async () => {
  const params = { path: { post_id: "7" } };
  const put = await client.PUT("/blogposts", {
    body: { title: "Persuasion", body: "…" },
  });
  assert.equal(put.data?.title, "Persuasion");
  const post = await client.POST("/blogposts/{post_id}", {
    params,
    body: { title: "A" },
  });
  assert.equal(post.data?.title, "A");
  const empty = await client.POST("/blogposts/{post_id}", { params });
  assert.equal(empty.data?.title, "Emma");
  const patch = await client.PATCH("/blogposts/{post_id}", {
    params,
    body: { title: "B" },
  });
  assert.equal(patch.data?.title, "B");
  const path: Deleted = "/blogposts/{post_id}";
  const { response } = await client.DELETE(path, { params });
  assert.equal(response.status, 204);
  const head = await client.HEAD("/blogposts/{post_id}", { params });
  assert.equal(head.response.status, 200);
  const options = await client.OPTIONS("/blogposts/{post_id}", { params });
  assert.equal(options.response.headers.get("allow"), "GET, PUT");
  // No fetch sends it.
  await assert.rejects(
    client.TRACE("/blogposts/{post_id}", { params }),
    TypeError,
  );
  const any = await client.request("get", "/blogposts/{post_id}", { params });
  assert.equal(any.data?.id, "7");
});

test("query serializers", async () => {
  const query = { tags: ["a", "b"], filter: { author: "Jane", year: 1815 } };
  const styled = await client.GET("/blogposts", {
    params: { query },
    querySerializer: {
      array: { style: "form", explode: false },
      object: { style: "form", explode: true },
    },
  });
  assert.equal(styled.data?.[0]?.title, "?tags=a,b&author=Jane&year=1815");
  const own = await client.GET("/blogposts", {
    params: { query },
    querySerializer: ({ tags = [] }) => `t=${tags.join("+")}`,
  });
  assert.equal(own.data?.[0]?.title, "?t=a+b");
  const wide = createClient<paths>({
    baseUrl,
    querySerializer: { array: { style: "pipeDelimited", explode: false } },
  });
  const piped = await wide.GET("/blogposts", {
    params: { query: { tags: ["a", "b"] } },
  });
  assert.equal(piped.data?.[0]?.title, "?tags=a|b");
});

test("body serializers", async () => {
  const { data } = await client.POST("/upload", {
    body: { name: "emma", file: "cover" },
    bodySerializer(body) {
      const form = new FormData();
      form.append("name", body.name);
      form.append("file", new Blob([body.file]), "cover.png");
      return form;
    },
  });
  assert.match(data?.type ?? "", /^multipart\/form-data; boundary=/);
  assert.match(data?.text ?? "", /filename="cover\.png"/);
  const login = await client.POST("/login", {
    body: { user: "jane" },
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  });
  assert.equal(login.data?.text, "user=jane");
  const wide = createClient<paths>({
    baseUrl,
    bodySerializer: (body) => JSON.stringify(body).toUpperCase(),
  });
  const loud = await wide.POST("/login", { body: { user: "jane" } });
  assert.equal(loud.data?.text, '{"USER":"JANE"}');
});

test("middleware with a token that expires", async () => {
  const { data, error } = await client.GET("/secret");
  assert.equal(error, undefined);
  assert.equal(data?.url, "/secret");
});

test("parseAs", async () => {
  const blob = await client.GET("/picture", { parseAs: "blob" });
  assert.equal(blob.data?.size, 4);
  const bytes = await client.GET("/picture", { parseAs: "arrayBuffer" });
  assert.equal(bytes.data?.byteLength, 4);
  const stream = await client.GET("/picture", { parseAs: "stream" });
  const { value } = (await stream.data?.getReader().read()) ?? {};
  assert.equal(value?.length, 4);
  const text = await client.GET("/motto", { parseAs: "text" });
  assert.equal(text.data, "Only connect.");
});

test("a fetch, a base URL and a signal of the call's own", async () => {
  const seen: string[] = [];
  const { data } = await createClient<paths>({
    baseUrl: "https://nowhere.invalid",
  }).GET("/motto", {
    baseUrl,
    parseAs: "text",
    fetch: (request) => {
      seen.push(request.url);
      return fetch(request);
    },
  });
  assert.deepEqual([data, ...seen], ["Only connect.", `${baseUrl}/motto`]);
  const signal = AbortSignal.abort();
  await assert.rejects(client.GET("/motto", { signal, parseAs: "text" }), {
    name: "AbortError",
  });
});

test("clients by path", async () => {
  const params = { path: { post_id: "9" } };
  const one = await createPathBasedClient<paths>({ baseUrl })[
    "/blogposts/{post_id}"
  ].GET({ params });
  assert.equal(one.data?.id, "9");
  const other = await wrapAsPathBasedClient(client)[
    "/blogposts/{post_id}"
  ].PATCH({ params, body: { title: "C" } });
  assert.equal(other.data?.title, "C");
});

export const wrong = [
  // @ts-expect-error A path that there is not.
  () => client.GET("/blogpost"),
  // @ts-expect-error A method that it has not.
  () => client.DELETE("/blogposts"),
  // @ts-expect-error A parameter that is missing.
  () => client.GET("/blogposts/{post_id}"),
  // @ts-expect-error A body of another type.
  () => client.PUT("/blogposts", { body: { title: 1 } }),
  // @ts-expect-error A query that it has not.
  () => client.GET("/motto", { params: { query: { a: 1 } } }),
];
