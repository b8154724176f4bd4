import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Cost } from "./answer-questions.ts";

/** How long an answer may take, in minutes. The worker counts what it takes of the processor: this ends one that waits for nothing. */
const limit = 10;

/** What makes a process with 1 GB, most of which is for what lives long, that collects garbage with little work. */
const settings = [
  "--max-old-space-size=928",
  "--max-semi-space-size=32",
  "--single-threaded-gc",
];

/** A process that generates; one that dies or hangs is replaced, and that is the verdict. */
export class Worker<Question extends object, Verdict> {
  readonly #script: string;
  readonly #lost: (violation: string) => Verdict;
  #child: ChildProcess | null = null;

  constructor(script: URL, lost: (violation: string) => Verdict) {
    this.#script = fileURLToPath(script);
    this.#lost = lost;
  }

  ask(question: Question): Promise<Verdict & Cost> {
    const child = (this.#child ??= fork(this.#script, {
      execArgv: ["--import", "tsx", ...settings],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    }));
    return new Promise((resolve) => {
      const end = (verdict: Verdict & Cost): void => {
        clearTimeout(timer);
        child.off("message", end).off("exit", exited);
        resolve(verdict);
      };
      const lose = (violation: string): void => {
        this.stop();
        end({ ...this.#lost(violation), seconds: Infinity, memory: Infinity });
      };
      const exited = (code: number | null, signal: string | null): void => {
        const isSlow = signal === "SIGXCPU";
        lose(isSlow ? "takes far too long" : `ends: ${String(code ?? signal)}`);
      };
      const timer = setTimeout(() => {
        lose(`gives no answer in ${String(limit)} minutes`);
      }, limit * 60_000);
      child.on("message", end).on("exit", exited);
      child.send(question);
    });
  }

  stop(): void {
    this.#child?.kill("SIGKILL");
    this.#child = null;
  }
}
