import { parseArgs } from "node:util";
import type { Cell } from "./cell.ts";
import { cells } from "./cells/index.ts";
import { withLab } from "./lab.ts";
import { runCells } from "./matrix.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    quick: { type: "boolean", default: false },
    keep: { type: "boolean", default: false },
    tarball: { type: "string" },
    jobs: { type: "string", default: "2" },
  },
});

const chosen = cells.filter(
  (cell) =>
    (!values.quick || cell.quick) && titleOf(cell).includes(values.only),
);
if (chosen.length === 0) {
  console.error(`No cell has "${values.only}" in its group or name.`);
  process.exitCode = 1;
} else
  await withLab(values, async (lab) => {
    if (!(await runCells(chosen, lab, Number(values.jobs))))
      process.exitCode = 1;
  });

function titleOf({ group, name }: Cell): string {
  return `${group} ${name}`;
}
