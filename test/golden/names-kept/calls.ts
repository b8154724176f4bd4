import { createClient } from "./expected/index.js";
import type { Account } from "./expected/index.js";

/** Calls each method by the name that it had before, beside the one that it has now. */
export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl, maxRetries: 0 });
  const { accounts } = client;

  // Requests go to the server; what it answers is told here.
  const answering = (body: string, type: string) => ({
    async fetch(request: Request): Promise<Response> {
      await (await fetch(request)).body?.cancel();
      return new Response(body, { headers: { "content-type": type } });
    },
  });

  const one = answering('{"id":"a"}', "application/json");
  const link = { url: "https://example.com" };
  const created = await accounts.createLoginLink("a", link, one);
  created satisfies Account;
  await accounts.loginLinks.create("a", link, one);

  const list = answering(
    '{"data":[{"id":"a"}],"has_more":false}',
    "application/json",
  );
  for await (const account of accounts.listStatements("a", {}, list))
    account satisfies Account;
  for await (const account of accounts.statements.list("a", {}, list))
    account satisfies Account;

  const events = answering("data: hello\n\n", "text/event-stream");
  for await (const event of accounts.watch("a", {}, events))
    event satisfies string;
  for await (const event of accounts.listChanges("a", {}, events))
    event satisfies string;

  const bytes = await client.files.getPicture("a").asBytes();
  bytes satisfies Uint8Array;
  await accounts.picture("a").asBytes();
}
