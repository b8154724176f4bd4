import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Project } from "./project.ts";

/** Runs the installed `pathwright check`, which throws where the client is not what the document gives. */
export async function checkClient(project: Project): Promise<void> {
  await project.run(["npx", "--no-install", "pathwright", "check"]);
}

/** Reads every file below a folder, by its path there. */
export async function filesOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  const files = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1), await readFile(path, "utf8"));
  }
  return files;
}
