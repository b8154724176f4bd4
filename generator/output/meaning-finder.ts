import type { Worker } from "node:worker_threads";
import { meaningWorker } from "../package.ts";
import type { Contents } from "./content.ts";

/** The hashes of a text and of what it says. */
export type FoundHashes = readonly [hash: string, meaning: string];

/** Finds on another processor what texts of TypeScript say, while more of them are made on this one. */
export class MeaningFinder {
  readonly #worker: Worker;
  readonly #texts: string[] = [];
  readonly #found: Promise<readonly FoundHashes[]>;

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.unref();
    this.#found = new Promise((resolve) => {
      worker.once("message", resolve);
      // Only where it has found nothing: it ends when it is told to.
      for (const event of ["error", "exit"])
        worker.once(event, () => {
          resolve([]);
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
    this.#texts.push(text);
    this.#worker.postMessage(text);
  }

  /** Returns the hashes of the texts and of what they say, as far as these could be found: what is missing is found where it is asked for. */
  async contents(): Promise<Contents> {
    this.#worker.ref();
    this.#worker.postMessage(null);
    const found = await this.#found;
    return new Map(
      found.map(([hash, meaning], index) => {
        const text = this.#texts[index] ?? "";
        return [text, { text, hash, meaning }];
      }),
    );
  }

  stop(): void {
    void this.#worker.terminate();
  }
}
