import type { SourceText } from "../../generator/read/index.ts";
import { type Folders, judge } from "./judge.ts";

/** What a worker is asked. */
export interface Question extends SourceText {
  readonly other: SourceText | null;
  readonly folders?: Folders;
}

/** How long one document may take, in seconds of the processor. */
const most = 10;

process.on("message", ({ other, folders, ...source }: Question) => {
  const start = process.cpuUsage();
  void judge(source, other, folders).then((verdict) => {
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1_000_000;
    const violation =
      seconds > most ? `takes ${seconds.toFixed(1)} s` : verdict.violation;
    process.send?.({ ...verdict, violation });
  });
});
