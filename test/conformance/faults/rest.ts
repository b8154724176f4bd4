import { getEventListeners } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import type { Run } from "./run.ts";
import type { FaultServer } from "./server.ts";

/** Milliseconds in which everything has to come to rest. */
const bound = 10_000;

/** The place where Node keeps what sends the requests of the global `fetch`. */
const dispatcher = Symbol.for("undici.globalDispatcher.1");

/** What does not come to rest once all calls have been made: connections, timers, listeners; a sentence each. */
export async function findUnrest(
  { cases, shared }: Run,
  server: FaultServer,
): Promise<string[]> {
  const unrest: string[] = [];
  // Answers that nobody reads, and that nobody can read any more, are `fetch`'s to let go of.
  const isQuiet = () => {
    gc?.();
    return server.busy().size === 0 && active("Timeout") === 0;
  };
  if (!(await until(isQuiet)))
    unrest.push(
      `${active("Timeout")} timers are left, and connections of the calls ${[...server.busy()].join(", ")}`,
    );

  const pool = Reflect.get(globalThis, dispatcher) as {
    close(): Promise<void>;
    destroy(): Promise<void>;
  };
  let isClosed = false;
  void pool.close().then(() => (isClosed = true));
  if (!(await until(() => isClosed))) {
    unrest.push("Requests of `fetch` are left");
    await pool.destroy();
  }
  if (!(await until(() => server.connections() === 0)))
    unrest.push(`${server.connections()} connections are left`);
  server.close();
  if (!(await until(() => active("TCP") + active("Timeout") === 0)))
    unrest.push(`Left: ${process.getActiveResourcesInfo().join(", ")}`);

  const signals = new Set([shared, ...cases.map(({ signal }) => signal)]);
  for (const signal of signals) {
    const count = signal ? getEventListeners(signal, "abort").length : 0;
    if (count) unrest.push(`${count} listeners are left on a caller's signal`);
  }
  return unrest;
}

/** How many resources whose names begin so keep the process alive. */
function active(name: string): number {
  return process
    .getActiveResourcesInfo()
    .filter((resource) => resource.startsWith(name)).length;
}

async function until(isTrue: () => boolean): Promise<boolean> {
  const end = Date.now() + bound;
  while (!isTrue()) {
    if (Date.now() > end) return false;
    await delay(20);
  }
  return true;
}
