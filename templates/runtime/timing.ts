import { TimeoutError } from "./errors.ts";

/** What keeps work within bounds. */
export interface Limits {
  /** Milliseconds that are left for it, which it uses up; 0 once it has failed. */
  left: number;
  /** Ends it by firing. */
  readonly heard?: AbortSignal | null | undefined;
  /** Is told why work has failed. */
  abort?(reason: unknown): void;
}

/**
 * Settles as `work` does, but no later than its limits say. Leaves no timer and no listener. `say` may tell more of what
 * has no answer.
 *
 * @throws TimeoutError, or the signal's reason.
 */
export function limit<T>(
  work: () => Promise<T>,
  limits: Limits,
  say = (words: string): string => words,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const { left, heard } = limits;
    const started = Date.now();
    const settle = () => {
      if (timer) clearTimeout(timer);
      heard?.removeEventListener("abort", stop);
      limits.left -= Date.now() - started;
    };
    const fail = (reason: unknown) => {
      settle();
      limits.left = 0;
      reject(reason);
      limits.abort?.(reason);
    };
    const stop = () => fail(heard && reasonOf(heard));
    // A timer that ought to run longer would ring at once.
    const timer =
      left < 2 ** 31
        ? setTimeout(
            () => fail(new TimeoutError(say(`No answer in ${left} ms`))),
            left,
          )
        : undefined;
    heard?.addEventListener("abort", stop);
    if (heard?.aborted) return stop();
    work().then((value) => {
      settle();
      resolve(value);
    }, fail);
  });
}

/**
 * Waits `ms` milliseconds.
 *
 * @throws the signal's reason, as soon as it fires.
 */
export async function pause(
  ms: number,
  heard: AbortSignal | null | undefined,
): Promise<void> {
  try {
    await limit(() => new Promise<never>(() => {}), { left: ms, heard });
  } catch (reason) {
    if (!(reason instanceof TimeoutError)) throw reason;
  }
}

/** Why a signal has fired; React Native's do not tell. */
export function reasonOf({ reason }: AbortSignal): unknown {
  return reason === undefined
    ? Object.assign(new Error("Aborted"), { name: "AbortError" })
    : reason;
}

/** What makes one signal of several, where the platform has it. */
interface Joining {
  any?(signals: readonly AbortSignal[]): AbortSignal;
}

/**
 * Limits that can be reached from outside, and what they end. It comes with the caller's own signal, too, for as long as somebody
 * holds it. Listeners go to `heard`, not to the caller's: platforms warn of more than ten. Where the platform has no such signals,
 * `limit` alone hears the caller.
 */
export class Ending implements Limits {
  left: number;
  readonly heard: AbortSignal | null | undefined;
  readonly #end = new AbortController();
  readonly #both: AbortSignal | undefined;

  constructor(
    callers: AbortSignal | null | undefined,
    left: number = Infinity,
  ) {
    this.left = left;
    if (callers instanceof AbortSignal)
      this.#both = (AbortSignal as Joining).any?.([callers, this.#end.signal]);
    this.heard = this.#both ?? callers;
  }

  /** Fires at the end. Made where somebody looks: Node takes as long for it as for a third of a Request. */
  get signal(): AbortSignal {
    return this.#both ?? this.#end.signal;
  }

  abort(reason: unknown): void {
    this.#end.abort(reason);
  }
}
