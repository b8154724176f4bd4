import { Binding, createClient } from "./expected/index.js";
import type { Book, Shelf } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  const book = await client.books.get("978-0-262-51087-5");
  book satisfies Book;
  book.subtitle satisfies string | null;
  book.binding satisfies Binding;
  book.lent satisfies (string | null)[] | null;
  book.previous satisfies Shelf | null;
  const binding: Binding[] = [Binding.hard, Binding.soft, null];
  void binding;
  await client.books.replace("978-0-262-51087-5", {
    title: "SICP",
    subtitle: null,
    shelf: null,
  });
  await client.books.replace("978-0-262-51087-5", {
    title: "SICP",
    subtitle: "2nd",
    shelf: { room: null },
  });
  await client.books.patch("978-0-262-51087-5", { body: null });
  await client.PUT("/books/{isbn}", {
    params: { path: { isbn: "978-0-262-51087-5" } },
    body: { title: "SICP", subtitle: null },
  });
}
