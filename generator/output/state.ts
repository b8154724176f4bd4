import { dirname, join } from "node:path";
import { disk as realDisk, fingerprint, ifThere, inBatches } from "./disk.ts";
import { openFolder, stagingName } from "./folder.ts";

/**
 * Returns the hashes of files of an output folder by their paths; `null` where one is no ordinary file, or its way leads through a link, and
 * where a run is writing the folder, or has left it half written.
 */
export async function stateOf(
  directory: string,
  paths: readonly string[],
): Promise<Readonly<Record<string, string>> | null> {
  const { root, disk } = await openFolder(directory, realDisk);
  const isBusy = (await ifThere(disk.lstat(join(root, stagingName)))) !== null;
  const files = paths.map((path) => join(root, path));
  const folders = [...new Set(files.map((file) => dirname(file)))];
  const real = await inBatches(folders, (one) => ifThere(disk.realpath(one)));
  if (isBusy || real.some((path, index) => path !== folders[index]))
    return null;
  const hashes = await inBatches(files, (file) => fingerprint(file, disk));
  const found = hashes.filter((hash) => hash !== null);
  return found.length < paths.length
    ? null
    : Object.fromEntries(found.map((hash, index) => [paths[index], hash]));
}
