import { Worker } from "node:worker_threads";
import { mostMemory } from "../../tools/support/most-memory.ts";

/** How long a question may take, in seconds of the processor. */
const most = 10;

/** A thread of its own, since the one that works may never come back: ends the process at three times that. */
const watchman = new Worker(
  `const { parentPort } = require("node:worker_threads");
  let start;
  parentPort.on("message", (isWorking) => {
    start = isWorking ? process.cpuUsage() : undefined;
  });
  setInterval(() => {
    const { user, system } = process.cpuUsage(start);
    if (start && user + system > ${String(3 * most)}e6) process.kill(process.pid, "SIGXCPU");
  }, 500);`,
  { eval: true, execArgv: [] },
);

/** What a question took; infinite where the process was lost. */
export interface Cost {
  /** Seconds of the processor. */
  readonly seconds: number;
  /** The most that the process ever had, in MB. */
  readonly memory: number;
}

/** Answers the questions of the parent process. A question that takes too long is a violation, if nothing else is. */
export function answerQuestions<Question>(
  judge: (question: Question) => Promise<{ readonly violation: string | null }>,
): void {
  // Whoever interrupts the parent still wants the answer.
  process.on("SIGINT", () => {});
  process.on("message", (question: Question) => {
    watchman.postMessage(true);
    const start = process.cpuUsage();
    void judge(question).then((verdict) => {
      const { user, system } = process.cpuUsage(start);
      watchman.postMessage(false);
      const seconds = (user + system) / 1_000_000;
      const slow = seconds > most ? `takes ${seconds.toFixed(1)} s` : null;
      const violation = verdict.violation ?? slow;
      const memory = mostMemory() / 2 ** 20;
      const cost: Cost = { seconds, memory };
      process.send?.({ ...verdict, violation, ...cost });
    });
  });
}
