import type { Verdict } from "./judge.ts";

/** A platform, and what came of the calls there. */
export interface Row {
  readonly name: string;
  readonly verdicts: readonly ({ readonly call: string } & Verdict)[];
  /** A fault of the platform's own that no call shows. */
  readonly fault: string | undefined;
  /** What was printed where the platform's command did not end well. */
  readonly printed: string | undefined;
}

const columns = ["right", "ruled", "wrong"] as const;

/** Lines that are shown of what a command printed. */
const shown = 40;

/** Prints how many calls are right on each platform, then which are not and why. Tells whether nothing is wrong. */
export function printMatrix(rows: readonly Row[]): boolean {
  const width = Math.max(...rows.map(({ name }) => name.length));
  console.log(`\n${"".padEnd(width)}  ${columns.join("  ")}`);
  for (const { name, verdicts, printed } of rows) {
    const counts = columns.map((column) =>
      `${verdicts.filter(({ verdict }) => verdict === column).length}`.padStart(
        column.length,
      ),
    );
    const end = printed === undefined ? "" : "  did not end well";
    console.log(`${name.padEnd(width)}  ${counts.join("  ")}${end}`);
  }
  for (const row of rows) printReasons(row);
  return rows.every(
    ({ printed, verdicts }) =>
      printed === undefined &&
      verdicts.every(({ verdict }) => verdict !== "wrong"),
  );
}

function printReasons({ name, verdicts, fault, printed }: Row): void {
  const others = verdicts.filter(({ verdict }) => verdict !== "right");
  if (others.length === 0 && fault === undefined && printed === undefined)
    return;
  console.log(`\n${name}`);
  if (fault !== undefined) console.log(`  passed over: ${fault}`);
  const reasons = new Map<string, string[]>();
  for (const { call, verdict, why } of others) {
    const reason = `${verdict}: ${why}`;
    reasons.set(reason, [...(reasons.get(reason) ?? []), call]);
  }
  for (const [reason, calls] of reasons)
    console.log(`  ${reason}\n    ${calls.join("\n    ")}`);
  for (const line of printed?.split("\n").slice(0, shown) ?? [])
    console.log(`  | ${line}`);
}
