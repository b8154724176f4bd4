import { judge } from "./judge.ts";

/** What a worker is asked. */
export interface Question {
  readonly file: string;
  readonly text: string;
  readonly scratch: string | null;
}

/** How long one document may take, in seconds of the processor. */
const most = 10;

process.on("message", ({ file, text, scratch }: Question) => {
  const start = process.cpuUsage();
  void judge(file, text, scratch).then((verdict) => {
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1_000_000;
    const violation =
      seconds > most ? `takes ${seconds.toFixed(1)} s` : verdict.violation;
    process.send?.({ ...verdict, violation });
  });
});
