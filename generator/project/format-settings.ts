import { readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { readJsonObject } from "./ancestors.ts";

const names =
  /^(?:\.prettierrc(?:\..+)?|prettier\.config\..+|\.editorconfig|package\.(?:json|yaml))$/;

/** Lists the files that may say how Prettier formats a folder: there and above, up to the root of the disk, where Prettier looks too. */
export function formatSettings(folder: string): string[] {
  const start = resolve(folder);
  const above = dirname(start);
  const own = namesIn(start)
    .filter((name) => names.test(name))
    .map((name) => join(start, name))
    .filter(maySay);
  return above === start ? own : [...own, ...formatSettings(above)];
}

/** Whether a file may say anything of formatting: most manifests of packages do not. */
function maySay(path: string): boolean {
  if (!path.endsWith("package.json")) return true;
  const manifest = readJsonObject(path);
  // One that cannot be read is Prettier's to complain about.
  return manifest === null || "prettier" in manifest;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    // The folder need not be there.
    return [];
  }
}
