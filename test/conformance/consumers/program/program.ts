import {
  ApiError,
  type Book,
  createClient,
  Genre,
  NotFoundError,
} from "./api/index.js";

/** Calls every operation of the bookshop, both ways, and throws where an answer is not what the server gives. */
export async function callBookshop(baseUrl: string): Promise<void> {
  const client = createClient({
    baseUrl,
    apiToken: () => Promise.resolve("token-1"),
    apiKey: "key-1",
  });

  const created = await client.books.createBook({
    title: "Middlemarch",
    genre: Genre.novel,
    "X-Source": "program",
  });
  same(created, { id: "1", title: "Middlemarch", genre: "novel" });

  const titles: string[] = [];
  const books = client.books.listBooks({ genre: "novel", tags: ["a", "b,c"] });
  for await (const { title } of books) titles.push(title);
  same(titles, ["Emma", "Dracula", "Ulysses"]);

  const { data, response } = await client.GET("/books/{book_id}", {
    params: { path: { book_id: "a/b" } },
  });
  const byPath: Book | undefined = data;
  same([byPath?.id, response.status], ["a/b", 200]);

  await client.books.deleteBook("1");
  await expectFailures(client);

  const { data: well } = await client.shop
    .getHealth({ visitor: visitor() })
    .withResponse();
  same(well, { well: true });

  const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
  const cover = await client.covers.getCover("1").asBytes();
  same([...cover], [...bytes]);
  const put = await client.covers.putCover("1", {
    picture: new Blob([bytes], { type: "image/png" }),
    caption: "Häuser & Gärten",
    artists: ["Ada", "Grace"],
  });
  same(put, {
    bytes: 4,
    caption: "Häuser & Gärten",
    artists: ["Ada", "Grace"],
  });

  let copies = 0;
  for await (const sale of client.shop.watchSales()) copies += sale.copies;
  same(copies, 6);
}

async function expectFailures(
  client: ReturnType<typeof createClient>,
): Promise<void> {
  const found = await client.books.getBook("none").result();
  same(
    found.ok || found.status !== 404 ? found : found.error.message,
    "There is no book none.",
  );
  const error: unknown = await client.books
    .getBook("none")
    .catch((reason: unknown) => reason);
  same(
    [error instanceof NotFoundError, error instanceof ApiError],
    [true, true],
  );
}

/** A name that the server has not seen, so that it is unavailable at first. */
function visitor(): string {
  return `${Date.now()}-${Math.random()}`;
}

function same(actual: unknown, expected: unknown): void {
  const [is, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== wanted) throw new Error(`${is}, but expected ${wanted}`);
}
