import createClient from "openapi-fetch";
import type { Book, components, operations, paths } from "./schema.js";

const client = createClient<paths>({
  baseUrl: process.argv[2] ?? "",
  headers: { Authorization: "Bearer token-1" },
});
const book: components["schemas"]["Book"] = { title: "Middlemarch" };
const same: Book = { ...book, genre: "novel" };
type GetBook = operations["getBook"];

export const wrong: readonly (() => unknown)[] = [
  () =>
    client.GET("/books/{book_id}", {
      // @ts-expect-error A parameter of another type.
      params: { path: { book_id: 1 } },
    }),
  // @ts-expect-error A parameter that is missing.
  () => client.GET("/books/{book_id}"),
  () =>
    client.GET("/books/{book_id}", {
      // @ts-expect-error A query that the operation has not.
      params: { path: { book_id: "1" }, query: { page: 1 } },
    }),
  // @ts-expect-error A path that there is not.
  () => client.GET("/book"),
  // @ts-expect-error A method that the path has not.
  () => client.PUT("/books"),
  // @ts-expect-error A member of the body that is missing.
  () => client.POST("/books", { body: { genre: "novel" } }),
  async () => {
    const { data, error } = await client.GET("/books/{book_id}", {
      params: { path: { book_id: "1" } },
    });
    // @ts-expect-error A result of another type.
    const title: number | undefined = data?.title;
    // @ts-expect-error An error of another type.
    const code: number | undefined = error?.message;
    return [title, code];
  },
];

const path: GetBook["parameters"]["path"] = { book_id: "a/b" };
const { data } = await client.GET("/books/{book_id}", { params: { path } });
const title: string | undefined = data?.title;
const { data: page } = await client.GET("/books", {
  params: { query: { genre: "novel", tags: ["a", "b,c"] } },
  querySerializer: { array: { style: "form", explode: false } },
});
const first: string | undefined = page?.data[0]?.title;
const { data: created } = await client.POST("/books", {
  params: { header: { "X-Source": "program" } },
  body: { title: same.title, genre: "novel" },
});
const { error } = await client.GET("/books/{book_id}", {
  params: { path: { book_id: "none" } },
});
const message: string | undefined = error?.message;
const found = [title, first, created?.id, message];
console.log(
  found.join() === "A or B,Emma,1,There is no book none."
    ? "all calls right"
    : found,
);
