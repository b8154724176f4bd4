import { type Folders, type Input, judge } from "./judge.ts";

/** What a worker is asked. */
export interface Question extends Input {
  readonly folders?: Folders;
}

/** How long one document may take, in seconds of the processor. */
const most = 10;

process.on("message", ({ folders, ...input }: Question) => {
  const start = process.cpuUsage();
  void judge(input, folders).then((verdict) => {
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1_000_000;
    const violation =
      seconds > most ? `takes ${seconds.toFixed(1)} s` : verdict.violation;
    process.send?.({ ...verdict, violation });
  });
});
