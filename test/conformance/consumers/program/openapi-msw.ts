import { setupServer } from "msw/node";
import { createOpenApiHttp } from "openapi-msw";
import { createClient, type paths } from "./api";

const baseUrl = "https://bookshop.test";
const http = createOpenApiHttp<paths>({ baseUrl });
const server = setupServer(
  http.get("/books/{book_id}", ({ params, response }) =>
    response(200).json({ id: params.book_id, title: "Emma" }),
  ),
);

export const wrong = [
  // @ts-expect-error A path that there is not.
  () => http.get("/book", ({ response }) => response(200).empty()),
  () =>
    http.get("/books/{book_id}", ({ response }) =>
      // @ts-expect-error A member of the answer is missing.
      response(200).json({ id: "1" }),
    ),
];

server.listen({ onUnhandledRequest: "error" });
const client = createClient({ baseUrl, apiToken: "token-1", apiKey: "key-1" });
const { title } = await client.books.getBook("1");
const { data } = await client.GET("/books/{book_id}", {
  params: { path: { book_id: "2" } },
});
server.close();
console.log(
  title === "Emma" && data?.id === "2" ? "all calls right" : [title, data],
);
