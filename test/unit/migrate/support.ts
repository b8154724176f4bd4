import {
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { migrate, type Migration } from "../../../generator/migrate/index.ts";
import { temporaryFolder } from "../../tools/support/temporary-folder.ts";

/** A new project with these files. */
export async function project(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = await temporaryFolder();
  // What lies above is none of the project's.
  await mkdir(join(folder, ".git"));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** Every file of a project by its path: permissions and bytes, or where a link leads. */
export async function bytesOf(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const names = await readdir(folder, { recursive: true });
  for (const name of names.sort()) {
    const path = join(folder, name);
    const stats = await lstat(path);
    if (stats.isSymbolicLink()) found[name] = await readlink(path);
    if (!stats.isFile()) continue;
    const mode = (stats.mode & 0o777).toString(8);
    found[name] = `${mode} ${(await readFile(path)).toString("latin1")}`;
  }
  return found;
}

/** What migrating a project gives: the texts of the files that it changes, and what it leaves, each as `file:line message`. */
export async function migrated(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ texts: Record<string, string | null>; left: string[] }> {
  const folder = await project(files);
  const found = await migrate(folder, { dryRun: true });
  return {
    texts: Object.fromEntries(
      found.files.map(({ path, after }) => [path, after]),
    ),
    left: leftBy(found, folder),
  };
}

/** What is left, each as `file:line message`. */
export function leftBy({ diagnostics }: Migration, folder: string): string[] {
  return diagnostics
    .filter(({ code }) => code === "not-migrated")
    .map(({ message, source }) => {
      const file = source?.file.slice(folder.length + 1);
      return `${file}:${source?.line} ${message}`;
    });
}
