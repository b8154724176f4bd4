import { createClient, Level, type Payment } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const { payments } = createClient({ baseUrl, maxRetries: 0 });
  const payment: Payment = {
    by: { card: "4242" },
    amount: 100,
    tags: ["a", ["b", "c"]],
    when: "public-holiday",
    extra: { gift: true },
    both: { id: "1", a: "one" },
  };
  await payments.pay({ ...payment, sort: ["name", "date"] });
  await payments.pay({ by: { iban: "CH00" }, amount: "1.00", flag: "always" });
  const level: Level = Level.High;
  // @ts-expect-error: neither a card, a transfer nor cash
  await payments.pay({ by: { cheque: 1 }, amount: level });
}
