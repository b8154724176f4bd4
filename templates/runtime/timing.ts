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
    const leave = signal && join(signal, () => fail(reasonOf(signal)));
    const settle = () => {
      if (timer !== undefined) clearTimeout(timer);
      leave?.();
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
    if (signal?.aborted) return fail(reasonOf(signal));
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

/** What ends something by its signal. */
export type Ending = Pick<AbortController, "abort" | "signal">;

/**
 * Makes an ending whose signal fires with the caller's own, too, for as long as somebody holds it: no listener is left.
 * Where the platform has no such signals, `limit` alone hears the caller.
 */
export function follow(callers: AbortSignal | null | undefined): Ending {
  const end = new AbortController();
  const { any } = AbortSignal as unknown as {
    any?(signals: readonly AbortSignal[]): AbortSignal;
  };
  return any && callers instanceof AbortSignal
    ? {
        signal: any.call(AbortSignal, [callers, end.signal]),
        abort: (reason) => end.abort(reason),
      }
    : end;
}

/** Those who wait for one signal, behind a single listener: platforms warn of more than ten. */
class Waiters extends Set<() => void> {
  handleEvent(): void {
    for (const abort of [...this]) abort();
  }
}

const waiters = new WeakMap<AbortSignal, Waiters>();

/** Has `abort` called when `signal` fires, until what it returns is called. */
function join(signal: AbortSignal, abort: () => void): () => void {
  const all = waiters.get(signal) ?? new Waiters();
  waiters.set(signal, all.add(abort));
  signal.addEventListener("abort", all);
  return () => {
    all.delete(abort);
    if (!all.size) signal.removeEventListener("abort", all);
  };
}
