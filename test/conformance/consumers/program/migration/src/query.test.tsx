import assert from "node:assert/strict";
import { test } from "node:test";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import createQueryClient from "openapi-react-query";
import { Suspense } from "react";
import { blog } from "./client";
import { render } from "./render";
import { serve } from "./server";

const { url, stop } = await serve();
const $api = createQueryClient(blog(url));

function Title() {
  const { data, error } = $api.useQuery("get", "/blogposts/{post_id}", {
    params: { path: { post_id: "a b" } },
  });
  const title: string | undefined = data?.title;
  const message: string | undefined = error?.message;
  return <i>{title ?? message ?? "…"} </i>;
}

function Motto() {
  const { data } = $api.useSuspenseQuery("get", "/motto", { parseAs: "text" });
  const motto: string = data;
  return <i>{motto} </i>;
}

function Pages() {
  const { data } = $api.useInfiniteQuery(
    "get",
    "/pages",
    {},
    {
      initialPageParam: 0,
      pageParamName: "cursor",
      getNextPageParam: ({ next }) => next,
    },
  );
  return <i>{data?.pages.flatMap(({ items }) => items).join("") ?? "…"} </i>;
}

let isMade = false;

function Maker() {
  const { mutate, data, isIdle } = $api.useMutation("put", "/blogposts");
  if (isIdle && !isMade) {
    isMade = true;
    setTimeout(() => mutate({ body: { title: "Made" } }));
  }
  return <i>{data?.title ?? "…"} </i>;
}

export const wrong = [
  () =>
    $api.useQuery("get", "/blogposts/{post_id}", {
      // @ts-expect-error A parameter of another type.
      params: { path: { post_id: 1 } },
    }),
  // @ts-expect-error A path that there is not.
  () => $api.useMutation("put", "/blogpost"),
];

test("hooks, and options of queries", async () => {
  const queries = new QueryClient();
  const text = await render(
    <QueryClientProvider client={queries}>
      <Title />
      <Suspense fallback="…">
        <Motto />
      </Suspense>
      <Pages />
      <Maker />
    </QueryClientProvider>,
  );
  assert.equal(text, "Emma Only connect. ab Made ");
  const options = $api.queryOptions("get", "/blogposts", {
    params: { query: { tags: ["a"] } },
  });
  assert.equal((await queries.fetchQuery(options))[0]?.title, "?tags=a");
  queries.clear();
  stop();
});
