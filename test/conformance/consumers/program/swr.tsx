import { createQueryHook } from "swr-openapi";
import { createClient, type paths } from "./api";
import { render } from "./render";

const baseUrl = process.argv[2] ?? "";
const client = createClient({ baseUrl, apiToken: "token-1", apiKey: "key-1" });
const useQuery = createQueryHook<paths, `${string}/${string}`, "bookshop">(
  client,
  "bookshop",
);

function Title() {
  const { data, error } = useQuery("/books/{book_id}", {
    params: { path: { book_id: "a/b" } },
  });
  const title: string | undefined = data?.title;
  const message: string | undefined = error?.message;
  return <p>{title ?? message ?? "loading"}</p>;
}

export const wrong = [
  // @ts-expect-error A parameter of another type.
  () => useQuery("/books/{book_id}", { params: { path: { book_id: 1 } } }),
  // @ts-expect-error A path that there is not.
  () => useQuery("/book", {}),
];

const text = await render(<Title />);
console.log(text === "A or B" ? "all calls right" : text);
