// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { TimeoutError } from "./errors.js";

/** A timer for this many milliseconds or more would ring at once. */
const tooLong = 2 ** 31;

/** The time that one attempt may take. It runs out early when the caller's signal fires. */
export interface Deadline {
  /** Fires when the time has run out. */
  readonly signal: AbortSignal;
  /**
   * Settles as `work` does, or rejects when the time has run out. After a success the time goes on.
   *
   * @throws TimeoutError, or the reason of the caller's signal.
   */
  race<T>(work: () => Promise<T>): Promise<T>;
  /** Holds the time until the next `race`; leaves no timer and no listener. */
  stop(): void;
}

/** A deadline of `ms` milliseconds. */
export function createDeadline(
  ms: number,
  caller: AbortSignal | null | undefined,
): Deadline {
  const controller = new AbortController();
  let left = ms;
  let started: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fail: (reason: unknown) => void;

  const end = (reason: unknown) => {
    controller.abort(reason);
    fail(reason);
  };
  const abort = () => end(caller?.reason);
  const start = () => {
    if (started !== undefined) return;
    started = Date.now();
    const ring = () => end(new TimeoutError(`No answer in ${ms} ms`));
    if (left < tooLong) timer = setTimeout(ring, left);
    caller?.addEventListener("abort", abort);
  };
  const stop = () => {
    if (started === undefined) return;
    left -= Date.now() - started;
    started = undefined;
    clearTimeout(timer);
    caller?.removeEventListener("abort", abort);
  };
  const race = <T>(work: () => Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      fail = (reason) => {
        stop();
        reject(reason);
      };
      if (caller?.aborted) return abort();
      start();
      work().then(resolve, fail);
    });
  return {
    // Made when it is needed: it is the dearest thing here.
    get signal() {
      return controller.signal;
    },
    race,
    stop,
  };
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
    await createDeadline(ms, signal).race(() => new Promise<never>(() => {}));
  } catch (reason) {
    if (!(reason instanceof TimeoutError)) throw reason;
  }
}
