import { TimeoutError } from "./errors.ts";

/**
 * Settles as `work` does, but no later than `ms` milliseconds from now and no later than `signal` fires; where it rejects,
 * `end` is aborted with the reason. Leaves no timer and no listener. `say` may tell more of what has no answer.
 *
 * @throws TimeoutError, or the signal's reason.
 */
export function limit<T>(
  work: () => Promise<T>,
  ms: number,
  signal: AbortSignal | null | undefined,
  end?: Pick<AbortController, "abort">,
  say = (words: string): string => words,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => fail(signal && reasonOf(signal));
    const settle = () => {
      if (timer !== undefined) clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
    };
    const fail = (reason: unknown) => {
      settle();
      reject(reason);
      end?.abort(reason);
    };
    // A timer that ought to run longer would ring at once.
    const timer =
      ms < 2 ** 31
        ? setTimeout(
            () => fail(new TimeoutError(say(`No answer in ${ms} ms`))),
            ms,
          )
        : undefined;
    signal?.addEventListener("abort", stop);
    if (signal?.aborted) return stop();
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
  signal: AbortSignal | null | undefined,
): Promise<void> {
  try {
    await limit(() => new Promise<never>(() => {}), ms, signal);
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

/** What ends something by its signal, and what ends it from outside. */
export interface Ending extends Pick<AbortController, "abort" | "signal"> {
  /** To listen to: the caller's own, or one that fires with it. */
  readonly heard: AbortSignal | null | undefined;
}

/**
 * Makes an ending whose signal fires with the caller's own, too, for as long as somebody holds it. Listeners go there, not to
 * the caller's: platforms warn of more than ten. Where the platform has no such signals, `limit` alone hears the caller.
 */
export function follow(callers: AbortSignal | null | undefined): Ending {
  const end = new AbortController();
  const { any } = AbortSignal as unknown as {
    any?(signals: readonly AbortSignal[]): AbortSignal;
  };
  const both =
    any && callers instanceof AbortSignal
      ? any.call(AbortSignal, [callers, end.signal])
      : undefined;
  return {
    signal: both ?? end.signal,
    heard: both ?? callers,
    abort: (reason) => end.abort(reason),
  };
}
