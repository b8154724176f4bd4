import { members } from "../wire/document.ts";
import { decisions } from "./decided.ts";
import type { Exhibit, Exhibits } from "./exhibits.ts";
import type { Opinion } from "./opinions.ts";

/** How often something was, by what it was. */
export type Tally = Record<string, number>;

/** What came of the examples of a document. */
export interface Count {
  answers: number;
  bodies: number;
  /** Examples that no type of JSON stands for. */
  others: number;
  /** Answers that calls were answered with. */
  runs: number;
  /** What calls gave, and was compared with their types. */
  given: number;
  /** Refused by the compiler, and by the document's own schema. */
  readonly documents: Tally;
  /** Refused by the compiler alone, by a decision. */
  readonly decided: Tally;
  /** Refused by the document's own schema alone. */
  readonly loose: Tally;
  /** Ours. */
  readonly faults: string[];
}

/** An example that a type refuses and the document's own schema does not. */
export interface Refusal extends Pick<Exhibit, "example" | "isForeign"> {
  readonly opinion: Opinion;
  /** The names of all properties that discriminate in the document. */
  readonly discriminators: ReadonlySet<string>;
}

/** Decides of every example whose fault it is where it is refused. `said` is of the claims in their order. */
export function count(
  { document, exhibits }: Exhibits,
  said: readonly Opinion[],
): Count {
  const total: Count = {
    ...{ answers: 0, bodies: 0, others: 0, runs: 0, given: 0 },
    ...{ documents: {}, decided: {}, loose: {}, faults: [] },
  };
  const discriminators = discriminatorsIn(document.root);
  const opinions = said.values();
  const next = (): Opinion => opinions.next().value as Opinion;
  for (const exhibit of exhibits) {
    const { example, claim, given } = exhibit;
    const fault = (what: string, value: unknown): void => {
      const place = example.steps.join(" ");
      total.faults.push(`${place}: ${what} (${shown(value)})`);
    };
    if (example.steps.includes("requestBody")) total.bodies++;
    else total.answers++;
    if (given !== null) total.runs++;
    const opinion = claim === null ? null : next();
    if (opinion === null) total.others++;
    else weigh(total, exhibit, { ...exhibit, opinion, discriminators }, fault);
    // What a call gives of an example that is not of its type is not of the call's type.
    const isTyped = opinion?.fits ?? true;
    for (const one of isTyped ? exhibit.faults : []) fault(one, example.value);
    for (const { type, value } of given ?? []) {
      const { fits, message } = next();
      total.given++;
      if (!fits && isTyped)
        fault(`${type} is given otherwise: ${message}`, value);
    }
  }
  return total;
}

function weigh(
  { loose, documents, decided }: Count,
  { violation, example }: Exhibit,
  refusal: Refusal,
  fault: (what: string, value: unknown) => void,
): void {
  const { isTaken, isLost, message } = refusal.opinion;
  if (isLost) fault(`has no type: ${message}`, example.value);
  else if (isTaken && violation === null) return;
  else if (violation !== null) add(isTaken ? loose : documents, violation.kind);
  else {
    const decision = Object.entries(decisions).find(([, { explains }]) =>
      explains(refusal),
    );
    if (decision !== undefined) add(decided, decision[0]);
    else fault(`is refused: ${message}`, example.value);
  }
}

function discriminatorsIn(node: unknown): Set<string> {
  if (Array.isArray(node))
    return new Set(node.flatMap((one) => [...discriminatorsIn(one)]));
  const found = new Set<string>();
  const { propertyName } = members(members(node)["discriminator"]);
  if (typeof propertyName === "string") found.add(propertyName);
  for (const one of Object.values(members(node)))
    for (const name of discriminatorsIn(one)) found.add(name);
  return found;
}

function add(tally: Tally, kind: string): void {
  tally[kind] = (tally[kind] ?? 0) + 1;
}

function shown(value: unknown): string {
  return String(JSON.stringify(value)).slice(0, 200);
}
