import type { Case } from "./judge.ts";

/** What a process says of the faults that nobody catches. */
export interface Watch {
  /** A sentence each. */
  readonly seen: string[];
  /** Calls that nobody looked at and that failed as a call may. */
  reported: number;
}

/**
 * Listens to what no call tells. As with any promise, a call that nobody looks at may reject unheard, if only with what
 * `isAllowed`; such calls are in `alone`.
 */
export function watchProcess(
  alone: WeakMap<Promise<unknown>, Case>,
  isAllowed: (one: Case, error: unknown) => boolean,
): Watch {
  const watch: Watch = { seen: [], reported: 0 };
  process.on("unhandledRejection", (error, promise) => {
    const one = alone.get(promise);
    if (one && isAllowed(one, error)) watch.reported++;
    else watch.seen.push(`Unhandled rejection: ${String(error)}`);
  });
  process.on("uncaughtException", ({ stack }) => {
    watch.seen.push(`Uncaught exception: ${stack}`);
  });
  process.on("warning", ({ stack }) => {
    // This one is of `fetch` itself: it adds a listener for each redirect.
    if (!stack?.includes("terminated listeners added to [Fetch]"))
      watch.seen.push(`Warning: ${stack}`);
  });
  return watch;
}
