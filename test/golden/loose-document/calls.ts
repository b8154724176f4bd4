import { createClient } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  await client.things.get("one");
  await client.things.delete("one", { reason: "too many" });
  await client.things.replace("one");
  await client.references.list({ page: 2 });
  const shelves = await client.shelves.list();
  shelves satisfies { width: number }[];
  await client.shelves.replace();
  await client.GET("/things/{id}", { params: { path: { id: "one" } } });
}
