import { createClient, PaginationError } from "./expected/index.js";
import type {
  Book,
  Loan,
  PagePromise,
  PagesListResponse,
  Reader,
} from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl, token: "secret", maxRetries: 0 });

  // Requests go to the server; what it answers is told here.
  const answering = (...answers: Response[]) => ({
    async fetch(request: Request): Promise<Response> {
      await (await fetch(request)).body?.cancel();
      return answers.shift() ?? Response.error();
    },
  });

  const books = client.books.listOnShelf(
    "a b",
    { per_page: 1 },
    answering(
      Response.json([{ title: "A" }], {
        headers: { link: '</shelves/1/books?per_page=1&page=2>; rel="next"' },
      }),
      Response.json([{ title: "B" }]),
    ),
  );
  books satisfies PromiseLike<Book[] | undefined> & AsyncIterable<Book>;
  const titles: string[] = [];
  for await (const book of books) titles.push(book.title);
  if (titles.join() !== "A,B") throw new Error(titles.join());
  (await books) satisfies Book[] | undefined;

  const loans = client.loans.list(
    { limit: 2 },
    answering(
      Response.json({ data: [{ id: "1" }, { id: "2" }], has_more: true }),
      Response.json({ data: [{ id: "3" }], has_more: false }),
    ),
  );
  for await (const page of loans.pages()) page.data satisfies Loan[];

  const ids: string[] = [];
  const reservations = client.reservations.list(
    { limit: 2 },
    answering(
      Response.json({ object: "list", data: [{ id: "a" }], has_more: true }),
      Response.json({ object: "list", data: [{ id: "b" }], has_more: false }),
    ),
  );
  for await (const { id } of reservations) ids.push(id);
  if (ids.join() !== "a,b") throw new Error(ids.join());

  const readers = client.readers.list(
    { per_page: 5 },
    answering(
      Response.json({ result: fives, result_info: { total_count: 6 } }),
      Response.json({
        result: [{ name: "F" }],
        result_info: { total_count: 6 },
      }),
    ),
  );
  for await (const reader of readers) reader satisfies Reader;

  const events = client.events.list(
    {},
    answering(
      Response.json({ events: ["a"], meta: { next_page_token: "b" } }),
      Response.json({ events: null, meta: { next_page_token: "b" } }),
    ),
  );
  try {
    for await (const event of events) event satisfies string;
    throw new Error("A token that comes twice leads in a circle.");
  } catch (error) {
    if (!(error instanceof PaginationError)) throw error;
  }

  const found = client.events.search(
    { query: "x" },
    answering(
      Response.json({ found: { "a/b": [1] }, rest: "r" }),
      Response.json({ found: { "a/b": [2] } }),
    ),
  );
  for await (const number of found) number satisfies number;

  const fines = client.fines.list(
    {},
    answering(
      Response.json({ fines: [1, 2], total: 3 }),
      Response.json({ fines: [3], total: 3 }),
    ),
  );
  for await (const fine of fines) if (fine > 3) break;

  const pages = client.pages.list({ page: 2 });
  // @ts-expect-error The configuration says that these are no pages.
  pages satisfies AsyncIterable<unknown>;
  (await pages) satisfies PagesListResponse;

  // What is named as the runtime's own type is, goes by another name.
  type Named = PagePromise<string, string>;
  null as unknown as Named satisfies PromiseLike<string>;
}

const fives = ["A", "B", "C", "D", "E"].map((name) => ({ name }));
