import { afterAll, beforeAll, expect, mocks, test } from "./tool";
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { createClient, mockResponse, NotFoundError } from "./api";

const origin = "https://bookshop.test";
const options = { baseUrl: origin, apiToken: "token-1", apiKey: "key-1" };
const emma = { id: "1", title: "Emma" };
const busy = { status: 503, headers: { "retry-after-ms": "1" } };

test("a fetch of the test's own is called once, and again after a 503", async () => {
  const fetch = mocks.fn(async (_request: Request) => Response.json(emma));
  const client = createClient({ ...options, fetch });
  expect(await client.books.getBook("1")).toEqual(emma);
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(fetch.mock.calls[0]?.[0].url).toBe(`${origin}/books/1`);
  const byPath = await client.GET("/books/{book_id}", {
    params: { path: { book_id: "1" } },
  });
  expect(byPath.data?.title).toBe("Emma");
  expect(fetch).toHaveBeenCalledTimes(2);
  fetch.mockImplementationOnce(async () => new Response(null, busy));
  expect(await client.books.getBook("1")).toEqual(emma);
  expect(fetch).toHaveBeenCalledTimes(4);
});

test("a global fetch that is spied on is called once, and again after a 503", async () => {
  const client = createClient(options);
  const fetch = mocks
    .spyOn(globalThis, "fetch")
    .mockImplementation(async () => Response.json(emma));
  try {
    expect(await client.books.getBook("1")).toEqual(emma);
    expect(fetch).toHaveBeenCalledTimes(1);
    fetch.mockImplementationOnce(async () => new Response(null, busy));
    expect(await client.books.getBook("1")).toEqual(emma);
    expect(fetch).toHaveBeenCalledTimes(3);
  } finally {
    fetch.mockRestore();
  }
});

test("a method that is spied on gives what the mock gives", async () => {
  const client = createClient(options);
  const getBook = mocks
    .spyOn(client.books, "getBook")
    .mockImplementation((id) => mockResponse({ id, title: "Dracula" }));
  const found = await client.books.getBook("2").result();
  expect([found.ok, found.data]).toEqual([true, { id: "2", title: "Dracula" }]);
  expect(getBook).toHaveBeenCalledTimes(1);
});

const asked: string[] = [];
const server = setupServer(
  http.get(`${origin}/books/:id`, ({ params, request }) => {
    asked.push(request.headers.get("authorization") ?? "");
    return params["id"] === "1"
      ? HttpResponse.json(emma)
      : HttpResponse.json({ message: "none" }, { status: 404 });
  }),
  http.get(`${origin}/health`, ({ request }) => {
    asked.push(request.headers.get("x-api-key") ?? "");
    return asked.length === 3
      ? new HttpResponse(null, busy)
      : HttpResponse.json({ well: true });
  }),
  http.post(`${origin}/books`, async ({ request }) =>
    HttpResponse.json(await request.json(), { status: 201 }),
  ),
);
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterAll(() => server.close());

test("msw answers each call once, and again after a 503", async () => {
  const client = createClient(options);
  expect(await client.books.getBook("1")).toEqual(emma);
  await expect(client.books.getBook("none")).rejects.toBeInstanceOf(
    NotFoundError,
  );
  expect(asked).toEqual(["Bearer token-1", "Bearer token-1"]);
  expect(await client.shop.getHealth({ visitor: "a" })).toEqual({ well: true });
  expect(asked.slice(2)).toEqual(["key-1", "key-1"]);
  expect(await client.books.createBook({ title: "Ulysses" })).toEqual({
    title: "Ulysses",
  });
});
