import { readFile } from "node:fs/promises";
import { Project } from "../consumers/project.ts";
import { type Package, pin } from "../consumers/versions.ts";

/** Installs packages into a folder, where they are not there already. */
export async function installPackages(
  folder: string,
  packages: ReadonlySet<Package>,
): Promise<Project> {
  const project = new Project(folder);
  await project.write({
    "package.json": JSON.stringify({ private: true, type: "module" }),
  });
  const missing: Package[] = [];
  for (const name of packages)
    if (!(await isInstalled(project, name))) missing.push(name);
  // All at once: npm removes what neither this nor package.json names.
  if (missing.length > 0)
    await project.install("--legacy-peer-deps", ...[...packages].map(pin));
  return project;
}

async function isInstalled(project: Project, name: Package): Promise<boolean> {
  const manifest = project.module(`${name}/package.json`);
  const text = await readFile(manifest, "utf8").catch(() => "{}");
  const { version } = JSON.parse(text) as { version?: string };
  return version !== undefined && pin(name).endsWith(`@${version}`);
}
