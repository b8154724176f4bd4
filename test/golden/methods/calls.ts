import { createClient } from "./expected/index.js";
import type { SearchParams, SearchResult } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  const { cards } = client;
  const params: SearchParams = { words: "ferry" };
  const found = await cards.search("a/b", params).result();
  found satisfies SearchResult;
  if (found.ok) found.data satisfies string[];
  await cards.copy("7", { Destination: "/cards/8" });
  await cards.msearchByBox("7");
  // @ts-expect-error Where it is copied to is required.
  void ((): unknown => cards.copy("7"));
}
