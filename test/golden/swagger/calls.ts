import { createClient } from "./expected/index.js";
import type { Pet } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({
    baseUrl,
    login: { username: "ada", password: "secret" },
  });
  const pets = await client.pets.list({
    kind: "dog",
    tags: ["a", "b"],
    ids: [1, 2],
  });
  pets satisfies Pet[];
  await client.pets.create({ name: "Tom", nick: null, parents: [] });
  await client.pets.get("p/1");
  await client.pets.upload("p1", {
    photo: new Blob(["…"], { type: "image/png" }),
    caption: "Tom",
  });
  const photo: Blob = await client.pets.photo("p1");
  void photo;
  await client.pets.rename("p1", { name: "Tim & Tom" });
  await client.pets.note("p1", { moods: ["calm"], text: "purrs" });
  const twin = await client.pets
    .twin("p1", { moods: ["calm", "wild"], text: "hisses" })
    .result();
  if (twin.status === 200) twin.data satisfies "calm" | "wild";
  if (twin.status === 404) twin.error satisfies Pet[];
}
