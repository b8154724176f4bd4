import { createClient, OrderUnit, Size } from "./expected/index.js";
import type { Fish, Order } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  await client.orders.listOrders({ limit: 1 });
  await client.orders.createOrder({
    lines: [{ sku: "a", parts: [{ sku: "b" }] }],
  });
  // @ts-expect-error: a line has a `sku`.
  void ((): unknown => client.orders.createOrder({ lines: [{}] }));
}

/** What a definition around a reference says is what comes. */
export function read(order: Order): unknown[] {
  order.item.parts?.[0]?.unit satisfies OrderUnit | undefined;
  order.weight?.unit satisfies number | undefined;
  order.paid.by satisfies "card" | "cash";
  order.lost satisfies unknown;
  // @ts-expect-error: the owner may be null.
  const owner = order.owner.name;
  // @ts-expect-error: so may the payer.
  const payer = order.payer.name;
  order.sizes satisfies ("small" | "large")[] | undefined;
  // @ts-expect-error: a list, and none of its items.
  order.sizes satisfies "small" | "large" | undefined;
  return [owner, payer];
}

/** Only the property that nothing can be is `never`. */
export function fins(fish: Fish): number | undefined {
  fish.kind satisfies never;
  // @ts-expect-error: the whole is no `never`.
  fish satisfies never;
  return fish.fins;
}

export const size: Size = Size.large;
export const none: Size = null;
