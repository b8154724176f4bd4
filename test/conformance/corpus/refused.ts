import { readFileSync } from "node:fs";
import type { Proof } from "./proof.ts";

/** A document that gives no client, rightly. */
interface Refusal {
  readonly name: string;
  /** The code of each of its errors. */
  readonly code: string;
  /** Why nobody could make a client of it. */
  readonly reason: string;
}

const refusals = JSON.parse(
  readFileSync(new URL("refused.json", import.meta.url), "utf8"),
) as readonly Refusal[];

/** How many documents may be refused. */
const limit = 5;
if (refusals.length > limit)
  throw new Error(`refused.json lists more than ${limit} documents`);

/** Whether a document is rightly refused, for what is listed. */
export function isRefused({ name, errors }: Proof): boolean {
  const refusal = refusals.find((one) => one.name === name);
  return (
    refusal !== undefined && errors.every(({ code }) => code === refusal.code)
  );
}

/** What is listed and gives a client all the same, or is not among the documents called `names`. */
export function superfluous(
  proofs: readonly Proof[],
  names: ReadonlySet<string>,
): string[] {
  return refusals
    .map(({ name }) => name)
    .filter(
      (name) =>
        !names.has(name) ||
        proofs.some((one) => one.name === name && one.errors.length === 0),
    );
}
