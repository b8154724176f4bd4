import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import createQueryClient from "openapi-react-query";
import { Suspense, useEffect } from "react";
import { connect, type paths } from "./client";
import { render } from "./render";

const $api = createQueryClient<paths>(connect(process.argv[2] ?? ""));
const params = { path: { book_id: "a/b" } };
const genre = "novel" as const;
const novels = { params: { query: { genre, tags: ["a", "b,c"] } } };

function Title() {
  const { data, error } = $api.useQuery("get", "/books/{book_id}", { params });
  const title: string | undefined = data?.title;
  const message: string | undefined = error?.message;
  return title ?? message ?? "loading";
}

function Missing() {
  const { error } = $api.useQuery(
    "get",
    "/books/{book_id}",
    { params: { path: { book_id: "none" } } },
    { retry: false },
  );
  const message: string | undefined = error?.message;
  return message ?? "loading";
}

function Suspended() {
  const { data } = $api.useSuspenseQuery("get", "/books/{book_id}", {
    params,
  });
  const title: string = data.title;
  return title;
}

function Pages() {
  const { data, hasNextPage, fetchNextPage } = $api.useInfiniteQuery(
    "get",
    "/books",
    novels,
    {
      pageParamName: "page",
      initialPageParam: 1,
      getNextPageParam: ({ total_pages }, pages) =>
        pages.length < total_pages ? pages.length + 1 : undefined,
    },
  );
  useEffect(() => {
    if (hasNextPage) void fetchNextPage();
  }, [data, hasNextPage, fetchNextPage]);
  if (!data || hasNextPage) return "loading";
  const titles: string[] = data.pages.flatMap((page) =>
    page.data.map(({ title }) => title),
  );
  return titles.join();
}

function Creating() {
  const { data, error, mutate } = $api.useMutation("post", "/books");
  useEffect(() => {
    mutate({
      params: { header: { "X-Source": "program" } },
      body: { title: "Middlemarch", genre: "novel" },
    });
  }, [mutate]);
  const id: string | undefined = data?.id;
  const message: string | undefined = error?.message;
  return id ?? message ?? "loading";
}

export const wrong = [
  () =>
    $api.useQuery("get", "/books/{book_id}", {
      // @ts-expect-error A parameter of another type.
      params: { path: { book_id: 1 } },
    }),
  // @ts-expect-error A parameter that is missing.
  () => $api.useQuery("get", "/books/{book_id}"),
  // @ts-expect-error A path that there is not.
  () => $api.useQuery("get", "/book", {}),
  // @ts-expect-error A method that the path has not.
  () => $api.useQuery("delete", "/books", {}),
  () =>
    $api.useSuspenseQuery("get", "/books/{book_id}", {
      // @ts-expect-error A parameter of another type.
      params: { path: { book_id: 1 } },
    }),
  () =>
    $api.useInfiniteQuery(
      "get",
      "/books",
      // @ts-expect-error A value that the parameter has not.
      { params: { query: { genre: "comic" } } },
      { initialPageParam: 1, getNextPageParam: () => undefined },
    ),
  () =>
    $api.queryOptions("get", "/books", {
      // @ts-expect-error A parameter of another type.
      params: { query: { page: "one" } },
    }),
  () => {
    const { mutate } = $api.useMutation("post", "/books");
    // @ts-expect-error A member of the body that is missing.
    mutate({ body: { genre: "novel" } });
    // @ts-expect-error The body is missing.
    mutate({});
  },
  () => {
    const init = { params };
    const one = $api.useQuery("get", "/books/{book_id}", init).data;
    // @ts-expect-error A result of another type.
    const number: number | undefined = one?.title;
    // @ts-expect-error A member that the result has not.
    const isbn: unknown = one?.isbn;
    const other = $api.useSuspenseQuery("get", "/books/{book_id}", init);
    // @ts-expect-error A result of another type.
    const sequel: string = other.data.sequel;
    const created = $api.useMutation("post", "/books");
    // @ts-expect-error A result of another type.
    const title: number | undefined = created.data?.title;
    // @ts-expect-error An error of another type.
    const code: number | undefined = created.error?.message;
    return [number, isbn, sequel, title, code];
  },
];

const queries = new QueryClient();
const texts = [];
for (const Part of [Title, Missing, Suspended, Pages, Creating])
  texts.push(
    await render(
      <QueryClientProvider client={queries}>
        <Suspense fallback="loading">
          <Part />
        </Suspense>
      </QueryClientProvider>,
    ),
  );
// Pages lie in the cache by the same key.
queries.clear();
const books = await queries.fetchQuery(
  $api.queryOptions("get", "/books", novels),
);
const first: string | undefined = books.data[0]?.title;
const wanted = "A or B|There is no book none.|A or B|Emma,Dracula,Ulysses|1";
console.log(
  texts.join("|") === wanted && first === "Emma"
    ? "all calls right"
    : [texts, books],
);
