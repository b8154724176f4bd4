import { createClient } from "./expected/index.js";
import type { Animal, Bear, Feed } from "./expected/index.js";

/** What an animal has, by its species. */
export function kept(animal: Animal): unknown {
  switch (animal.species) {
    case "Bear":
      return animal.honey;
    case "PolarBear":
      return [animal.honey, animal.ice];
    default:
      animal.species satisfies "Animal";
      // @ts-expect-error Only bears have honey.
      return animal.honey;
  }
}

/** What a feed is made of, by the values that schemas say themselves. */
export function fed(feed: Feed): unknown {
  return feed["@type"] === "#zoo.hay" ? feed.bales : feed.frozen;
}

export const bear: Bear = { species: "PolarBear", ice: true, honey: 0 };
// @ts-expect-error No species of this name is defined.
export const lion: Animal = { species: "Lion" };
// @ts-expect-error Values are said, and this has none.
export const feed: Feed = { "@type": "Feed", kilos: 3 };

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  await client.animals.take({
    body: { species: "PolarBear", name: "Knut", ice: true },
  });
  await client.POST("/animals", { body: { species: "Animal", name: "Any" } });
}
