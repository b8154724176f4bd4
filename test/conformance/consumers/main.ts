import { readOptions, refuse } from "../../tools/support/options.ts";
import type { Cell } from "./cell.ts";
import { cells } from "./cells/index.ts";
import { withLab } from "./lab.ts";
import { runCells } from "./matrix.ts";

const { values } = readOptions({
  only: { type: "string", default: "" },
  quick: { type: "boolean", default: false },
  keep: { type: "boolean", default: false },
  tarball: { type: "string" },
  jobs: { type: "number", least: 1, default: 2 },
});

const chosen = cells.filter(
  (cell) =>
    (!values.quick || cell.quick) && titleOf(cell).includes(values.only),
);
if (chosen.length === 0)
  refuse(`No cell has "${values.only}" in its group or name`);
await withLab(values, async (lab) => {
  if (!(await runCells(chosen, lab, values.jobs))) process.exitCode = 1;
});

function titleOf({ group, name }: Cell): string {
  return `${group} ${name}`;
}
