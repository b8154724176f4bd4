import { createClient, type Book, type Sold } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl, apiKey: "key-1" });
  const book: Book = { title: "Emma" };
  await client.books.create(book);
  for await (const one of client.books.list()) void (one satisfies Book);
  await client.books.delete("1");
  // What the test's server answers is no stream.
  const sales: AsyncIterable<Sold> = client.books.sales();
  void sales;
  await client.books.covers.get();
}
