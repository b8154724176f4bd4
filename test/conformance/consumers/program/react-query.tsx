import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import createQueryClient from "openapi-react-query";
import { createClient, type paths } from "./api";
import { render } from "./render";

const baseUrl = process.argv[2] ?? "";
const client = createClient({ baseUrl, apiToken: "token-1", apiKey: "key-1" });
const $api = createQueryClient<paths>(client);

function Title() {
  const { data, error } = $api.useQuery("get", "/books/{book_id}", {
    params: { path: { book_id: "a/b" } },
  });
  const title: string | undefined = data?.title;
  const message: string | undefined = error?.message;
  return <p>{title ?? message ?? "loading"}</p>;
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
];

const queries = new QueryClient();
const text = await render(
  <QueryClientProvider client={queries}>
    <Title />
  </QueryClientProvider>,
);
const books = await queries.fetchQuery(
  $api.queryOptions("get", "/books", {
    params: { query: { genre: "novel", tags: ["a", "b,c"] } },
  }),
);
const first: string | undefined = books.data[0]?.title;
console.log(
  text === "A or B" && first === "Emma" ? "all calls right" : [text, books],
);
