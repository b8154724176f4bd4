import {
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { tree } from "./cases.ts";

/**
 * Has a folder hold these files and no others. What is there already stays: to write thousands of files anew that have just been deleted
 * takes some disks seconds. Each is written at once: on other threads that takes longer.
 */
export function layOut(
  folder: string,
  files: ReadonlyMap<string, string>,
): void {
  const before = tree(folder);
  const wanted = new Set(
    Array.from(files.keys(), (path) => path.split("/")[0]),
  );
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (!wanted.has(name)) rmSync(join(folder, name), { recursive: true });
  for (const path of before.keys())
    if (!files.has(path)) rmSync(join(folder, path), { force: true });
  const changed = [...files].filter(
    ([path, text]) => before.get(path) !== text,
  );
  for (const path of new Set(changed.map(([path]) => dirname(path))))
    mkdirSync(join(folder, path), { recursive: true });
  for (const [path, text] of changed) writeFileSync(join(folder, path), text);
}
