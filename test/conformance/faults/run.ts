import { setTimeout as delay } from "node:timers/promises";
import type { Fetch } from "../../../templates/runtime/options.ts";
import type { NamedClient } from "./clients.ts";
import { Draw } from "./draw.ts";
import { startEnding } from "./ending.ts";
import type { Case, Outcome } from "./judge.ts";
import { makeCall, type Seen } from "./make.ts";
import { drawPlan, type Plan } from "./plan.ts";
import type { FaultServer } from "./server.ts";

/** Milliseconds after which a call counts as one that never settles. */
const bound = 15_000;
/** Milliseconds that a connection may stay under way once its call has settled. */
const patience = 2_000;
/** Calls that are under way at the same time. */
const width = 32;

/** What the calls have come to so far. */
export interface Run {
  readonly cases: Case[];
  /** The numbers of calls that held a connection for longer than they should have. */
  readonly holding: Set<number>;
  /** What may reject of the calls that nobody looks at; held weakly, for `fetch` to see that nobody does. */
  readonly alone: WeakMap<Promise<unknown>, Case>;
  /** A signal that many calls share. */
  readonly shared: AbortSignal;
}

/** Makes the calls of these numbers, in this order, against `server`. */
export async function makeCalls(
  numbers: readonly number[],
  seed: number,
  clients: readonly NamedClient[],
  server: FaultServer,
  run: Run,
): Promise<void> {
  const left = numbers.values();
  const checks: { letGo: Promise<void> }[] = [];
  const work = async () => {
    for (const number of left) {
      // The server draws from the seed itself.
      const draw = new Draw(~seed, number);
      const plan = drawPlan(number, clients, draw);
      checks.push(await makeOne(plan, server, run));
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  await Promise.all(checks.map(({ letGo }) => letGo));
}

/** Makes one call. Resolves when it has settled; `letGo`, when its connections are free as well. */
async function makeOne(
  plan: Plan,
  server: FaultServer,
  run: Run,
): Promise<{ letGo: Promise<void> }> {
  const isLeft = plan.take === "leave alone" || plan.take.endsWith("unread");
  const answers: Response[] = [];
  const keep: Fetch = async (request, init) => {
    const answer = await fetch(request, init);
    answers.push(answer);
    return answer;
  };
  const { signal, stop } = startEnding(plan.ending, run.shared);
  const { seen, alone } = makeCall(plan, signal, isLeft ? undefined : keep);
  const outcome = await settle(seen);
  if (seen) stop();
  const one = { plan, signal, outcome };
  run.cases.push(one);
  if (alone) run.alone.set(alone, one);
  return {
    letGo: isLeft ? Promise.resolve() : checkLetGo(plan, server, run, answers),
  };
}

/** How a call ends. */
async function settle(seen: Promise<Seen> | null): Promise<Outcome> {
  if (!seen) return { kind: "unobserved" };
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, bound, { kind: "late" });
    seen
      .then(
        (seen) => resolve({ kind: "answer", seen }),
        (error: unknown) => resolve({ kind: "error", error }),
      )
      .finally(() => clearTimeout(timer));
  });
}

/**
 * Waits until no connection is under way for a call. Its answers are held for so long: otherwise the garbage collector
 * would let go of those that the client has forgotten.
 */
async function checkLetGo(
  { number }: Plan,
  server: FaultServer,
  { holding }: Run,
  answers: Response[],
): Promise<void> {
  const end = Date.now() + patience;
  while (server.busy().has(number)) {
    if (Date.now() > end) {
      holding.add(number);
      break;
    }
    await delay(20);
  }
  answers.length = 0;
}
