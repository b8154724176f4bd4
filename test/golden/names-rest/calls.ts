import { createClient } from "./expected/index.js";
import type { Customer } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl, maxRetries: 0 });

  // Requests go to the server; what it answers is told here.
  const answering = (body: string, type: string) => ({
    async fetch(request: Request): Promise<Response> {
      await (await fetch(request)).body?.cancel();
      return new Response(body, { headers: { "content-type": type } });
    },
  });

  const list = answering(
    '{"data":[{"id":"a"}],"has_more":false}',
    "application/json",
  );
  for await (const customer of client.customers.list({}, list))
    customer satisfies Customer;
  const events = answering("data: hello\n\n", "text/event-stream");
  for await (const event of client.events.list({}, events))
    event satisfies string;
  (await client.charges.receipt("ch_1").asBytes()) satisfies Uint8Array;

  await client.customers.create();
  await client.customers.retrieve("cus_1");
  await client.customers.update("cus_1");
  await client.customers.replace("cus_1");
  await client.customers.delete("cus_1");
  await client.customers.deleteDiscount("cus_1");
  await client.customers.sources.list("cus_1");
  await client.customers.sources.create("cus_1");
  await client.charges.capture("ch_1");
  await client.v2.events.list();
}
