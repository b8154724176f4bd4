import { generate } from "../../../generator/generate.ts";
import type { Case } from "./cases.ts";

/** What came of a document. */
export interface Verdict {
  /** What must not be, as a sentence; `null` where all is well. */
  readonly violation: string | null;
  /** The errors that refused it; empty where it was generated. */
  readonly refusedBy: readonly string[];
  /** Seconds of the processor. */
  readonly seconds: number;
}

/** How long one document may take, in seconds of the processor. The process has as much memory as one may take. */
const most = 10;

process.on("message", ({ file, text }: Case) => {
  const start = process.cpuUsage();
  const verdict = (violation: string | null, refusedBy: string[]): Verdict => {
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1_000_000;
    const isSlow = seconds > most;
    const slow = isSlow ? `takes ${seconds.toFixed(1)} s` : null;
    return { violation: violation ?? slow, refusedBy, seconds };
  };
  generate({ file, text }).then(
    ({ files, diagnostics }) => {
      const errors = diagnostics.filter(({ severity }) => severity === "error");
      const isSilent = files.size === 0 && errors.length === 0;
      const codes = errors.map(({ code }) => code);
      const fault = isSilent ? "neither a file nor an error" : null;
      process.send?.(verdict(fault, [...new Set(codes)]));
    },
    (error: unknown) => {
      process.send?.(verdict(`thrown: ${String(error)}`, []));
    },
  );
});
