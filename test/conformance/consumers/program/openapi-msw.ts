import { setupServer } from "msw/node";
import { createOpenApiHttp } from "openapi-msw";
import { connect, type paths } from "./client";

const baseUrl = "https://bookshop.test";
const http = createOpenApiHttp<paths>({ baseUrl });
const server = setupServer(
  http.get("/books/{book_id}", ({ params, response }) =>
    params.book_id === "none"
      ? response(404).json({ message: "none" })
      : response(200).json({ id: params.book_id, title: "Emma" }),
  ),
  http.get("/books", ({ query, response }) =>
    response(200).json({
      data: [{ title: `${query.get("genre")} ${query.get("page")}` }],
      total_pages: 1,
    }),
  ),
  http.post("/books", async ({ request, response }) => {
    const { title } = await request.json();
    return response(201).json({ id: "1", title: title.toUpperCase() });
  }),
  http.delete("/books/{book_id}", ({ response }) => response(204).empty()),
);

export const wrong = [
  // @ts-expect-error A path that there is not.
  () => http.get("/book", ({ response }) => response(200).empty()),
  // @ts-expect-error A method that the path has not.
  () => http.put("/books", () => undefined),
  () =>
    http.get("/books/{book_id}", ({ response }) =>
      // @ts-expect-error A member of the answer is missing.
      response(200).json({ id: "1" }),
    ),
  () =>
    http.get("/books/{book_id}", ({ response }) =>
      // @ts-expect-error A status that the operation has not.
      response(418).empty(),
    ),
  () =>
    http.get("/books", ({ query, response }) => {
      // @ts-expect-error A parameter that there is not.
      query.get("author");
      return response(200).json({ data: [], total_pages: 0 });
    }),
  () =>
    http.post("/books", async ({ request, response }) => {
      const body = await request.json();
      // @ts-expect-error A member of another type.
      const title: number = body.title;
      return response(201).json({ title: String(title) });
    }),
];

server.listen({ onUnhandledRequest: "error" });
const client = connect(baseUrl);
const { data } = await client.GET("/books/{book_id}", {
  params: { path: { book_id: "2" } },
});
const { error } = await client.GET("/books/{book_id}", {
  params: { path: { book_id: "none" } },
});
const list = await client.GET("/books", {
  params: { query: { genre: "poetry", page: 3 } },
});
const created = await client.POST("/books", { body: { title: "Emma" } });
const { response } = await client.DELETE("/books/{book_id}", {
  params: { path: { book_id: "2" } },
});
server.close();
const found = [
  data?.id,
  error?.message,
  list.data?.data[0]?.title,
  created.data?.title,
  response.status,
];
console.log(
  found.join() === "2,none,poetry 3,EMMA,204" ? "all calls right" : found,
);
