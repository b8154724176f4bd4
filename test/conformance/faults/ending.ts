import type { Ending } from "./plan.ts";

/** A caller's signal, and the end of what fires it. */
export interface StartedEnding {
  readonly signal: AbortSignal | undefined;
  stop(): void;
}

/** Starts the clock after which the caller ends a call. `shared` is the signal that many calls have. */
export function startEnding(
  ending: Ending,
  shared: AbortSignal,
): StartedEnding {
  const stop = () => {};
  if (ending.by === "nobody") return { signal: undefined, stop };
  if (ending.by === "shared signal") return { signal: shared, stop };
  if (ending.by === "AbortSignal.timeout")
    return { signal: AbortSignal.timeout(ending.after), stop };
  const controller = new AbortController();
  const { signal } = controller;
  const abort = () => controller.abort(ending.reason);
  if (ending.after === 0) {
    abort();
    return { signal, stop };
  }
  const timer = setTimeout(abort, ending.after);
  return { signal, stop: () => clearTimeout(timer) };
}
