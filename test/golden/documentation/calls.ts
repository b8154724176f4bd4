import { createClient } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  await client.exhibits.list({ page: 2, rooms: ["1", "2"], price: 2.5 });
  await client.exhibits.add({
    title: "Nefertiti",
    year: -1345,
    kind: "bust",
    maker: { name: "Thutmose" },
    tags: ["egypt"],
    found: "1912-12-06",
    size: 0.5,
    email: "desk@museum.example.com",
    link: "https://museum.example.com",
    id: "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e",
    free: true,
  });
  await client.exhibits.get(4711);
  await client.exhibits.move(4711, { room: "Hall 1" });
  await client.exhibits.remove(4711, { proof: "p" });
  await client.GET("/exhibits/{id}", { params: { path: { id: 4711 } } });
}
