import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Cell, Lab } from "./cell.ts";
import { root } from "./lab.ts";

/** Where everything that failed cells printed is written. */
const details = join(root, ".cache/consumers");

/** Lines of a failure that the matrix shows. */
const shown = 4;

interface Outcome {
  readonly cell: Cell;
  readonly verdict: "right" | "ruled" | "wrong";
  /** The rule, or what went wrong. */
  readonly why: string;
  readonly seconds: number;
}

/** Runs cells, some at once, prints the matrix and tells whether none is wrong. */
export async function runCells(
  cells: readonly Cell[],
  lab: Lab,
  jobs: number,
): Promise<boolean> {
  await rm(details, { recursive: true, force: true });
  await mkdir(details, { recursive: true });
  const waiting = [...cells];
  const outcomes = new Map<Cell, Outcome>();
  const work = async (): Promise<void> => {
    for (let cell = waiting.shift(); cell; cell = waiting.shift()) {
      const outcome = await judge(cell, lab);
      outcomes.set(cell, outcome);
      console.error(
        `${outcomes.size}/${cells.length} ${outcome.verdict} ${cell.group}: ${cell.name}`,
      );
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  const judged = cells.flatMap((cell) => outcomes.get(cell) ?? []);
  await print(judged);
  return judged.every(({ verdict }) => verdict !== "wrong");
}

async function judge(cell: Cell, lab: Lab): Promise<Outcome> {
  const began = performance.now();
  const outcome = (verdict: Outcome["verdict"], why: string): Outcome => ({
    cell,
    verdict,
    why,
    seconds: (performance.now() - began) / 1000,
  });
  try {
    const ruled = await cell.run(lab);
    return ruled ? outcome("ruled", ruled.rule) : outcome("right", "");
  } catch (error) {
    return outcome(
      "wrong",
      error instanceof Error ? error.message : `${error}`,
    );
  }
}

async function print(outcomes: readonly Outcome[]): Promise<void> {
  const marks = { right: "ok", ruled: "ruled", wrong: "FAILED" };
  const width = Math.max(...outcomes.map(({ cell }) => cell.name.length));
  let group = "";
  for (const { cell, verdict, why, seconds } of outcomes) {
    if (cell.group !== group) console.log(`\n${cell.group}`);
    group = cell.group;
    console.log(
      `  ${cell.name.padEnd(width)}  ${marks[verdict].padEnd(6)} ${seconds.toFixed(0).padStart(4)} s`,
    );
    if (why === "") continue;
    for (const line of why.split("\n").slice(0, shown))
      console.log(`      ${line.slice(0, 200)}`);
    if (verdict === "wrong") await keep(cell, why);
  }
  const count = (wanted: Outcome["verdict"]): number =>
    outcomes.filter(({ verdict }) => verdict === wanted).length;
  console.log(
    `\n${count("right")} right, ${count("ruled")} ruled, ${count("wrong")} wrong`,
  );
}

async function keep({ group, name }: Cell, text: string): Promise<void> {
  const file = `${group} ${name}`.replaceAll(/[^\w.]+/g, "-");
  await writeFile(join(details, `${file}.log`), `${text}\n`);
}
