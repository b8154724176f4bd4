import type { Cell } from "../cell.ts";
import { bundlers } from "./bundlers.ts";
import { compilers } from "./compilers.ts";
import { frameworks } from "./frameworks.ts";
import { installation } from "./installation.ts";
import { platforms } from "./platforms.ts";
import { settings } from "./settings.ts";

/** Every cell, group by group. */
export const cells: readonly Cell[] = [
  ...compilers,
  ...settings,
  ...installation,
  ...platforms,
  ...bundlers,
  ...frameworks,
];
