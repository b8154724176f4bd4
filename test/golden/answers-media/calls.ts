import {
  createClient,
  ParseError,
  type Pet,
  type Problem,
} from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl, maxRetries: 0 });
  const { pets } = client;

  const pet: Pet = await pets.get(1);
  pet.name satisfies string;
  // @ts-expect-error No answer is XML.
  pet satisfies string;
  const result = await pets.get(2).result();
  if (!result.ok) result.error satisfies Problem;
  (await pets.list()) satisfies Pet[];
  (await pets.count()) satisfies number | null;
  (await pets.name()) satisfies string;
  (await pets.word()) satisfies string | Pet;
  (await pets.picture()) satisfies string | Pet | Blob;
  const change: Pet = await pets.changes();
  change satisfies Pet;
  try {
    for await (const one of pets.changes()) one satisfies Pet;
  } catch (error) {
    // What came is no stream.
    if (!(error instanceof ParseError)) throw error;
  }

  const { data, error } = await client.GET("/pets/{id}", {
    params: { path: { id: 3 } },
  });
  data satisfies Pet | undefined;
  error satisfies Problem | undefined;
}
