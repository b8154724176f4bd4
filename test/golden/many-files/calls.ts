import { createClient } from "./expected/index.js";
import type { Kind, Owner, Pet } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl, token: "secret" });
  const kind: Kind = "cat";
  const pets = await client.pets.list({ kind });
  pets satisfies Pet[];
  const owner: Owner = { id: "o1", pets: [], tree: { children: [{}] } };
  await client.pets.create({
    name: "Tom",
    kind,
    owner,
    parents: [{ name: "Ada", kind: "dog" }],
    toy: { colour: "red" },
    home: { type: "house", rooms: 3 },
  });
  const pet = await client.pets.get("p/1");
  if (pet.home?.type === "boat")
    void (pet.home.masts satisfies number | undefined);
  await client.owners.get("o1");
  await client.GET("/pets/{id}", { params: { path: { id: "p1" } } });
}
