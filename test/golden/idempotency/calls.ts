import { createClient } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  await client.orders.place({}, { idempotencyKey: "one" });
  await client.POST("/orders", { idempotencyKey: "two" });
  // A POST gets no key by itself.
  await client.orders.place();
}
