import { cp, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { productionPackages } from "../bench/installed.ts";
import { bundle } from "../build.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Lays the built package out in a folder, with what it needs at run time and nothing else; gives where it is. */
export async function installPackage(folder: string): Promise<string> {
  const home = join(folder, "node_modules/pathwright");
  await bundle(join(home, "dist"));
  for (const path of ["templates", "package.json"])
    await cp(join(root, path), join(home, path), { recursive: true });
  for (const path of productionPackages()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await cp(join(root, path), join(folder, path), { recursive: true });
  }
  return home;
}
