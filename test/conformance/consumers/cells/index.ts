import type { Cell } from "../cell.ts";
import { compilers } from "./compilers.ts";
import { installation } from "./installation.ts";
import { platforms } from "./platforms.ts";
import { settings } from "./settings.ts";

/** Every cell, group by group. */
export const cells: readonly Cell[] = [
  ...compilers,
  ...settings,
  ...installation,
  ...platforms,
];
