import {
  cpSync,
  mkdtempSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPackage } from "../../support/installed-package.ts";

const packages = fileURLToPath(
  new URL("../../../../node_modules/", import.meta.url),
);

/** The command of the package that is installed in a project. */
export const ownCommand = "node_modules/pathwright/dist/pathwright.cjs";

let made: Promise<string> | null = null;

/**
 * Gives the folder of a project as users have one, made when it is first asked for: an ES module that TypeScript compiles, with the
 * package and what its clients import installed. It is outside this repository, of which nothing may apply there, and goes when the
 * process ends.
 */
export function project(): Promise<string> {
  made ??= make();
  return made;
}

async function make(): Promise<string> {
  const folder = mkdtempSync(join(roomyPlace(), "pathwright-bench-"));
  process.once("exit", () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const files = {
    "package.json": { name: "project", private: true, type: "module" },
    "tsconfig.json": {
      compilerOptions: { target: "es2022", module: "nodenext", strict: true },
    },
  };
  for (const [name, value] of Object.entries(files))
    writeFileSync(join(folder, name), JSON.stringify(value, null, 2));
  await installPackage(folder);
  for (const name of ["openapi-fetch", "openapi-typescript-helpers"])
    cpSync(join(packages, name), join(folder, "node_modules", name), {
      recursive: true,
    });
  return folder;
}

/** Gives a folder in memory where the system has one with a gigabyte of room: what a disk takes depends on what was removed from it just before. */
function roomyPlace(): string {
  const memory = "/dev/shm";
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > 2 ** 30 ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
}
