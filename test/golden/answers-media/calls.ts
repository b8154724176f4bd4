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

  const fails = (status: number, type: string, text: string) => {
    const headers = { "content-type": type };
    const fetch = async (request: Request): Promise<Response> => {
      await (await globalThis.fetch(request)).body?.cancel();
      return new Response(text, { status, headers });
    };
    return pets.fail({}, { fetch }).result();
  };
  const shown: string[] = [];
  const json = '{"title":"No"}';
  for (const [status, type] of [
    [400, "text/plain"],
    [404, "text/html"],
    [404, "application/problem+json"],
    [409, "text/plain"],
    [500, "application/octet-stream"],
  ] as const) {
    const failed = await fails(status, type, json);
    if (failed.ok) throw new Error("It did not fail.");
    if (failed.status === 400) failed.error satisfies string;
    if (failed.status === 404) failed.error satisfies string | Problem;
    if (failed.status === 409) failed.error satisfies Problem;
    if (failed.status === 500) failed.error satisfies string;
    // @ts-expect-error Not each of them is text.
    failed.error satisfies string;
    shown.push(typeof failed.error);
  }
  if (shown.join() !== "string,string,object,object,string")
    throw new Error(`They are ${shown.join()}.`);

  const { data, error } = await client.GET("/pets/{id}", {
    params: { path: { id: 3 } },
  });
  data satisfies Pet | undefined;
  error satisfies Problem | undefined;
}
