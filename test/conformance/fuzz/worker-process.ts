import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Verdict } from "./judge.ts";
import type { Question } from "./worker.ts";

/** How long an answer may take, in ms: so long that other work on the machine is no reason. */
const limit = 60_000;

const script = fileURLToPath(new URL("worker.ts", import.meta.url));

/** A process that generates; one that dies or hangs is replaced, and that is the verdict. */
export class Worker {
  #child: ChildProcess | null = null;

  ask(question: Question): Promise<Verdict> {
    const child = (this.#child ??= fork(script, {
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
        end({ violation, refusedBy: [] });
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
