import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Lists what is in a folder and in those below it, folders too, by their paths. Throws where it cannot be read. */
export function filesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.map((name) => join(folder, name));
}
