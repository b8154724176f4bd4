import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Lab } from "./cell.ts";
import { runCommand } from "./command.ts";
import { makeProject, Project } from "./project.ts";
import { startServer } from "./server.ts";

/** This repository. */
export const root: string = fileURLToPath(
  new URL("../../../", import.meta.url),
);

/** Packs the package, starts the server and hands both to `use`; nothing of it is left behind but with `keep`. */
export async function withLab(
  { keep, tarball: packed }: { keep: boolean; tarball?: string | undefined },
  use: (lab: Lab) => Promise<void>,
): Promise<void> {
  // Outside the repository: nothing may resolve to its node_modules.
  const folder = await mkdtemp(join(tmpdir(), "pathwright-consumers-"));
  const server = await startServer();
  const projects = new Map<string, Promise<Project>>();
  try {
    const tarball = packed === undefined ? await pack(folder) : resolve(packed);
    await use({
      tarball,
      server,
      async folder(name) {
        await mkdir(join(folder, name));
        return new Project(join(folder, name));
      },
      project(name, options) {
        const made =
          projects.get(name) ??
          makeProject(join(folder, name), tarball, options);
        projects.set(name, made);
        return made;
      },
    });
  } finally {
    await server.stop();
    if (keep) console.log(`The projects are in ${folder}`);
    else await rm(folder, { recursive: true, force: true });
  }
}

async function pack(folder: string): Promise<string> {
  await runCommand(["npm", "pack", "--pack-destination", folder], {
    cwd: root,
  });
  const found = (await readdir(folder)).find((name) => name.endsWith(".tgz"));
  if (found === undefined) throw new Error("npm pack has written no tarball.");
  return join(folder, found);
}
