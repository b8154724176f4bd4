import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** How long an answer may take, in ms: so long that other work on the machine is no reason. */
const limit = 60_000;

/** A process that generates, with 1 GB; one that dies or hangs is replaced, and that is the verdict. */
export class Worker<Question extends object, Verdict> {
  readonly #script: string;
  readonly #lost: (violation: string) => Verdict;
  #child: ChildProcess | null = null;

  constructor(script: URL, lost: (violation: string) => Verdict) {
    this.#script = fileURLToPath(script);
    this.#lost = lost;
  }

  ask(question: Question): Promise<Verdict> {
    const child = (this.#child ??= fork(this.#script, {
      execArgv: ["--import", "tsx", "--max-old-space-size=1024"],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    }));
    return new Promise((resolve) => {
      const end = (verdict: Verdict): void => {
        clearTimeout(timer);
        child.off("message", end).off("exit", exited);
        resolve(verdict);
      };
      const lose = (violation: string): void => {
        this.stop();
        end(this.#lost(violation));
      };
      const exited = (code: number | null, signal: string | null): void => {
        lose(`the process ends: ${String(code ?? signal)}`);
      };
      const timer = setTimeout(() => {
        lose(`hangs for more than ${String(limit / 1000)} s`);
      }, limit);
      child.on("message", end).on("exit", exited);
      child.send(question);
    });
  }

  stop(): void {
    this.#child?.kill("SIGKILL");
    this.#child = null;
  }
}
