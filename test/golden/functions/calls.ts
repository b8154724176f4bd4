import { createCore, use } from "./expected/core.js";
import type { Core } from "./expected/core.js";
import * as records from "./expected/functions/records.js";
import { delete as remove, get, list } from "./expected/functions/records.js";
import { fetch, lines, watch } from "./expected/functions/scans.js";
import { createClient } from "./expected/index.js";
import type {
  GetResult,
  RecordModel,
  RequestError,
  ServerVariables,
} from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const core: Core = createCore({ baseUrl, token: "t", key: "k" });
  const vault_id = "v/1";

  (await get(core, "a b", { vault_id })) satisfies RecordModel;
  const { data, response } = await get(core, "a", { vault_id }).withResponse();
  data satisfies RecordModel;
  response satisfies Response;
  const result: GetResult = await get(
    core,
    "a",
    { vault_id },
    { headers: { "x-call": "1" }, timeout: 5_000 },
  ).result();
  result.ok satisfies boolean;
  // The client's own parameter is missing.
  await get(core, "a").catch((error: RequestError) => error.name);

  (await remove(core, "a", { vault_id })) satisfies undefined;
  await records.delete(core, "a", { vault_id });
  await records.getOperation_(core, "c");
  const file = new File(["text"], "a.txt", { type: "text/plain" });
  await records.bodies(core, { file, title: "Title" });
  await records.read(core, "a", { vault_id });
  (await records.scan(core, "a").asBytes()) satisfies Uint8Array;

  // The server's answer is no list.
  await list(core, { tags: ["a", "b,c"] });
  for await (const page of list(core, { tags: ["d"] }).pages())
    page satisfies { data: RecordModel[] };

  (await fetch(core, "a")) satisfies Blob;
  for (const open of [watch, lines])
    await open(core, "a").then(undefined, (error: Error) => error.name);

  const settings: ServerVariables = { region: "us" };
  const elsewhere = createCore({ server: settings, baseUrl, vaultId: "w" });
  await remove(elsewhere, "a");

  use(elsewhere, {
    onRequest: ({ request }) => request.headers.set("x-seen", "1"),
  });
  await remove(elsewhere, "b");

  // The same by the client.
  const client = createClient({ baseUrl, token: "t", key: "k", vaultId: "w" });
  await client.records.get("a");
  await client.records.list({ tags: ["a", "b,c"] });
  await client.records.bodies({ file });
  await client.GET("/records", { params: { query: { tags: ["a", "b,c"] } } });
}
