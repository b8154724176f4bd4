import { createClient } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  const { depots, yards } = client;
  await depots.get("a/b", { since: "2026-01-01" });
  await depots.putById("1", { name: "North" });
  // The same operations at other paths, which have no operationId left.
  await depots.getById("2");
  await depots.putByIdOperation("2", { name: "South" });
  await depots.getShedsById("3", { since: "2026-01-02" });
  await yards.get("4", { id: "query", since: "2026-01-03" });
  await yards.delete(5, { "X-Language": "de" });
  await client.GET("/old/depots/{id}", {
    params: { path: { id: "6" }, query: { since: "2026-01-04" } },
  });
  await client.PUT("/sheds/{id}", {
    params: { path: { id: "7" } },
    body: { name: "East" },
  });

  let url = "";
  const silent = createClient({
    fetch: (request) => {
      url = request.url;
      return Promise.resolve(Response.json({}));
    },
  });
  await silent.depots.getShedsById("8");
  if (url !== "https://own.example.com/sheds/8") throw new Error(url);
}
