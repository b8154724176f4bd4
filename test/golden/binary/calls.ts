import { createClient } from "./expected/index.js";
import type { BinaryPromise, GetResponse, Missing } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl, maxRetries: 0 });
  const { scans, notes } = client;

  (await scans.get("1")) satisfies Blob;
  (await scans.get("2").asBlob()) satisfies Blob;
  const bytes = await scans.get("3").asBytes();
  bytes satisfies Uint8Array;
  // They are nobody else's: whatever takes a body takes them.
  new Blob([bytes]) satisfies Blob;
  const stream = await scans.get("4", {}, { timeout: 5_000 }).asStream();
  stream satisfies ReadableStream<Uint8Array>;
  await stream.cancel();
  const call: BinaryPromise<GetResponse> = scans.get("5");
  await call;

  const { data, response } = await scans.get("6").asBytes().withResponse();
  data satisfies Uint8Array;
  response.status satisfies number;
  const result = await scans.get("7").asBytes().result();
  if (result.ok) result.data satisfies Uint8Array;
  else if (result.status === 404) result.error satisfies Missing;

  const text = await scans.read("8", { page: 1 });
  text satisfies Blob | { seconds: number };
  (await scans.read("9").asBytes()) satisfies Uint8Array;
  (await scans.any()) satisfies Blob;
  (await scans.any().asBytes()) satisfies Uint8Array;

  (await scans.archive()) satisfies Blob;
  const archive = await scans.archive().result();
  if (archive.status === 400) archive.error satisfies string;

  (await scans.check("10")) satisfies undefined;
  // @ts-expect-error What has no body has no bytes.
  void ((): unknown => scans.check("10").asBytes());
  (await notes.any()) satisfies string;
  // @ts-expect-error Text is no bytes.
  void ((): unknown => notes.any().asBytes());

  const byPath = await client.GET("/scans/{id}", {
    params: { path: { id: "11" } },
    parseAs: "arrayBuffer",
  });
  byPath.data satisfies ArrayBuffer | undefined;
}
