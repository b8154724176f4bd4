import type { Worker } from "node:worker_threads";
import { meaningWorker } from "../package.ts";
import type { Meanings } from "./purpose.ts";

/** Finds on another processor what texts of TypeScript say, while more of them are made on this one. */
export class MeaningFinder {
  readonly #worker: Worker;
  readonly #found: Promise<Meanings>;

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.unref();
    this.#found = new Promise((resolve) => {
      worker.once("message", resolve);
      // Only where it has found nothing: it ends when it is told to.
      for (const event of ["error", "exit"])
        worker.once(event, () => {
          resolve(none);
        });
    });
  }

  /** Starts one; gives `null` where no thread may be started. */
  static async start(
    program: URL = meaningWorker,
  ): Promise<MeaningFinder | null> {
    // Loaded here, as most runs start none.
    const { Worker } = await import("node:worker_threads");
    try {
      return new MeaningFinder(new Worker(program));
    } catch {
      return null;
    }
  }

  add(text: string): void {
    this.#worker.postMessage(text);
  }

  /** Returns what the texts say, as far as it could be found: what is missing is found where it is asked for. */
  async meanings(): Promise<Meanings> {
    this.#worker.ref();
    this.#worker.postMessage(null);
    return this.#found;
  }

  stop(): void {
    void this.#worker.terminate();
  }
}

const none: Meanings = new Map();
