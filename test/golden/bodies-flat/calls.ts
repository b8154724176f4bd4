import { createClient } from "./expected/index.js";
import type { CreateParams } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  await client.beds.create({ name: "north", size: 4 });
  const full = {
    dry_run: true,
    name: "south",
    size: 6,
    secret: "s",
    then: "rest",
    "sun-hours": 7.5,
  } satisfies CreateParams;
  await client.beds.create(full);
  await client.beds.plant("north", 3, { species: "Beta vulgaris" });
  await client.beds.plant("north", 3, {
    species: "Beta vulgaris",
    neighbours: [],
    soil: { ph: 6.5 },
  });
  // Nothing given still sends {}.
  await client.beds.tend("north", 3);
  await client.beds.tend("north", 3, {});
  // What `exactOptionalPropertyTypes` refuses is nothing to send.
  const note = undefined as never;
  await client.beds.tend("north", 3, { watered: true, note });
  await client.beds.count("north");
  await client.beds.search({ words: ["shade"], limit: 5 });

  // @ts-expect-error `name` is required.
  void ((): unknown => client.beds.create({ size: 1 }));
  // @ts-expect-error The server gives `id`.
  void ((): unknown => client.beds.create({ name: "x", size: 1, id: "1" }));

  await client.PATCH("/beds/{bed}/plants/{plant}", {
    params: { path: { bed: "north", plant: 3 } },
    body: { watered: false },
  });
}
