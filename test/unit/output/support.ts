import * as promises from "node:fs/promises";
import { join } from "node:path";

/** Every file below a folder with its text, sorted by path; a symbolic link reads `-> target`, an empty folder `(empty)`. */
export async function tree(folder: string): Promise<Record<string, string>> {
  const files: [string, string][] = [];
  const walk = async (path: string): Promise<void> => {
    const entries = await promises.readdir(join(folder, path), {
      withFileTypes: true,
    });
    if (entries.length === 0 && path !== "") files.push([path, "(empty)"]);
    for (const entry of entries) {
      const below = path === "" ? entry.name : `${path}/${entry.name}`;
      const full = join(folder, below);
      if (entry.isDirectory()) await walk(below);
      else if (entry.isSymbolicLink())
        files.push([below, `-> ${await promises.readlink(full)}`]);
      else files.push([below, await promises.readFile(full, "utf8")]);
    }
  };
  await walk("");
  return Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
