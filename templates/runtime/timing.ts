import { TimeoutError } from "./errors.ts";

/** A timer that ought to run this long or longer, in milliseconds, would ring at once. */
const tooLong = 2 ** 31;

/**
 * Settles as `work` does, but no later than `ms` milliseconds from now and no later than `signal` fires. `end` is told
 * the reason when it rejects. Leaves no timer and no listener.
 *
 * @throws TimeoutError, or the signal's reason.
 */
export function limit<T>(
  work: () => Promise<T>,
  ms: number,
  signal: AbortSignal | null | undefined,
  end?: (reason: unknown) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      clearTimeout(timer);
      if (signal) leave(signal, abort);
    };
    const fail = (reason: unknown) => {
      settle();
      reject(reason);
      end?.(reason);
    };
    const abort = () => fail(signal?.reason);
    const timer =
      ms < tooLong
        ? setTimeout(() => fail(new TimeoutError(`No answer in ${ms} ms`)), ms)
        : undefined;
    if (signal?.aborted) return abort();
    if (signal) join(signal, abort);
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

/** Those who wait for one signal, behind a single listener: platforms warn of more than ten. */
class Waiters extends Set<() => void> {
  handleEvent(): void {
    for (const abort of [...this]) abort();
  }
}

const waiters = new WeakMap<AbortSignal, Waiters>();

function join(signal: AbortSignal, abort: () => void): void {
  const all = waiters.get(signal) ?? new Waiters();
  waiters.set(signal, all.add(abort));
  signal.addEventListener("abort", all);
}

function leave(signal: AbortSignal, abort: () => void): void {
  const all = waiters.get(signal);
  all?.delete(abort);
  if (all?.size === 0) signal.removeEventListener("abort", all);
}
