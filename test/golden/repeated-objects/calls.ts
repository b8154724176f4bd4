import { createClient } from "./expected/index.js";
import type { Invoice, CreateParams } from "./expected/index.js";
// @ts-expect-error: what a file declares for itself is not exported
import type { BillingDetails } from "./expected/resources/invoices.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  const billing_details: CreateParams["billing_details"] = {
    name: "Ada",
    country: "GB",
  };
  const lines = [{ sku: "1", price: { currency: "gbp", value: 5 } }];
  const invoice = await client.invoices.create({ billing_details, lines });
  invoice satisfies Invoice;
  invoice.creator satisfies { login: string };
  invoice.assignee?.login satisfies string | undefined;
  invoice.payer?.login satisfies string | undefined;
  invoice.reviewers?.[0] satisfies Invoice["creator"] | undefined;
  await client.invoices.update("1", { billing_details });
  await client.orders.create({ shipping_details: billing_details });
  const path = { order: "1", line: 2 };
  await client.DELETE("/orders/{order}/lines/{line}", { params: { path } });
  const refused = () =>
    client.GET("/orders/{order}/lines/{line}", {
      // @ts-expect-error: the line is missing
      params: { path: { order: "1" } },
    });
  void refused;
  // @ts-expect-error: a name is required there, wherever the object stands
  const nameless: CreateParams["billing_details"] = { city: "London" };
  void nameless;
  void (null as unknown as BillingDetails);
}
