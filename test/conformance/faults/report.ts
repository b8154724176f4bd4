import type { Case, Sent } from "./judge.ts";
import type { Arrival } from "./server.ts";

/** One call with all that is known of it. */
export interface Judged {
  readonly one: Case;
  readonly arrivals: readonly Arrival[];
  readonly sent: Sent;
  /** A sentence each. */
  readonly wrong: readonly string[];
}

/** Prints what the calls came to; `reported` of those that nobody looked at have failed. */
export function printSummary(
  judged: readonly Judged[],
  reported: number,
): void {
  const ends = judged.map(({ one }) => one);
  printCounts(
    "Answers",
    ends.flatMap(({ outcome }) =>
      outcome.kind === "answer" ? `${outcome.seen.status}` : [],
    ),
  );
  printCounts(
    "Taken",
    ends.flatMap(({ plan, outcome }) =>
      outcome.kind === "answer" ? plan.take : [],
    ),
  );
  printCounts("Errors", ends.flatMap(errorName));
  printCounts(
    "Faults",
    judged.flatMap(({ arrivals }) => arrivals.map(({ fault }) => fault)),
  );
  const unobserved = ends.filter(
    ({ outcome }) => outcome.kind === "unobserved",
  );
  console.log(
    `Calls that nobody looked at: ${unobserved.length}, of which ${reported} failed`,
  );
  const retries = sum(judged.map(({ sent }) => sent.retries));
  const repeats = sum(judged.map(({ sent }) => sent.repeats));
  console.log(
    `Retries: ${retries}, of which ${repeats} of POST or PATCH without a key after 429, or 503 with Retry-After`,
  );
}

/** A call that went wrong: how it was made, what arrived, how it ended. */
export function describeCall({ one, arrivals, wrong }: Judged): string {
  const { number, client, target, shape, content, ...rest } = one.plan;
  const came = arrivals.map(
    ({ fault, reply }) => `${fault} (${reply.answered?.status ?? "no head"})`,
  );
  return [
    `Call ${number} ${wrong.join("; it ")}`,
    `  ${shape} ${target.name} over ${client.name}`,
    `  ${JSON.stringify({ ...rest, bytes: content?.length })}`,
    `  met: ${came.join(", ")}`,
    `  gave: ${one.outcome.kind === "error" ? String(one.outcome.error) : JSON.stringify(one.outcome)}`,
  ].join("\n");
}

/** The class of a call's error, unless it is what the caller ended the call with. */
function errorName({ outcome, signal }: Case): string | [] {
  if (outcome.kind !== "error") return [];
  const { error } = outcome;
  if (signal?.aborted && error === signal.reason) return "abort reason";
  return error instanceof Error ? error.constructor.name : String(error);
}

function printCounts(title: string, names: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const list = [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([name, count]) => `${name} ${count}`);
  console.log(`${title}: ${names.length} (${list.join(", ")})`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
