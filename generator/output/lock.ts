import { hostname } from "node:os";
import { dirname, join, sep } from "node:path";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { type Disk, hasCode, ifThere, isDiskError, readText } from "./disk.ts";
import { type Folder, follow, isGit, stagingName } from "./folder.ts";
import { parseJson } from "./json.ts";
import { isObject } from "../openapi/json.ts";

/** The lock's name in the staging folder. */
export const lockName = "lock";

/** The process that is writing. */
interface Owner {
  readonly pid: number;
  readonly host: string;
}

/** Milliseconds after which a lock is void, whoever has it: writing takes seconds, and process ids are used again. */
const validity = 600_000;

/** How often, and after how many milliseconds each time, a folder is asked for that another run has. */
const [attempts, pause] = [240, 250];

/** Tries again while another run has a folder, for a minute: writing takes seconds. Gives the last finding. */
export async function patiently(
  attempt: () => Promise<Diagnostic | null>,
): Promise<Diagnostic | null> {
  for (let count = 1; ; count++) {
    const refusal = await attempt();
    if (refusal?.code !== "output-busy" || count === attempts) return refusal;
    await wait(pause);
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Makes an output folder this run's own, until `unlock`. Gives a finding where another run has it. The lock of a process
 * that has ended is taken over.
 */
export async function lock(folder: Folder): Promise<Diagnostic | null> {
  const { root, disk } = folder;
  const obstacle = await obstacleTo(folder);
  if (obstacle !== null) return obstacle;
  const owner = await acquire(join(root, stagingName, lockName), disk);
  return owner === null ? null : busy(folder, owner);
}

/** Gives the finding that `lock` would give, and takes nothing. */
export async function lockedBy(folder: Folder): Promise<Diagnostic | null> {
  const { root, disk } = folder;
  const obstacle = await obstacleTo(folder);
  if (obstacle !== null) return obstacle;
  const path = join(root, stagingName, lockName);
  const owner = parseOwner(await readText(path, disk));
  const isBusy = owner !== null && (await isValid(path, owner, disk));
  return isBusy ? busy(folder, owner) : null;
}

/** Returns why a folder cannot be locked, whoever has it: it is git's, or something else stands where the lock would. */
async function obstacleTo(folder: Folder): Promise<Diagnostic | null> {
  const { shown, root, disk } = folder;
  if (root.split(sep).some(isGit))
    return diagnostic("outside-output", `${shown} is git's own folder`);
  const { obstacle } = await follow(folder, `${stagingName}/${lockName}`);
  if (obstacle !== null) return obstacle;
  const stats = await ifThere(disk.lstat(join(root, stagingName, lockName)));
  if (stats === null || stats.isFile()) return null;
  const message = `${join(shown, stagingName, lockName)} is no ordinary file, and Pathwright needs one there`;
  return diagnostic("unwritable-output", message);
}

function busy({ shown }: Folder, owner: Owner): Diagnostic {
  const message = `another run (process ${String(owner.pid)} on ${owner.host}) is writing ${shown}`;
  const help = `where none is, remove ${join(shown, stagingName, lockName)}`;
  return diagnostic("output-busy", message, null, help);
}

/** Gives the folder back, and removes the staging folder unless a journal is left in it. */
export async function unlock({ root, disk }: Folder): Promise<void> {
  const path = join(root, stagingName, lockName);
  try {
    if ((await readText(path, disk)) === signature()) await disk.unlink(path);
    await disk.rmdir(dirname(path));
  } catch (error) {
    if (!isDiskError(error)) throw error; // a lock that stays is void when this process ends
  }
}

/** Takes the lock: `null` when it is taken, else who has it. */
async function acquire(path: string, disk: Disk): Promise<Owner | null> {
  for (let attempt = 1; ; attempt++) {
    if (await create(path, disk)) return null;
    const text = await readText(path, disk);
    const owner = parseOwner(text);
    if (owner !== null && (await isValid(path, owner, disk))) return owner;
    // A lock without an owner is just being written or removed; after half a second, its owner was killed there.
    if (owner === null && attempt < 10) await wait(50);
    else await takeAway(path, text, disk);
  }
}

/** Makes the lock, whole or not at all; `false` where there is one, or where its folder was removed this moment. */
async function create(path: string, disk: Disk): Promise<boolean> {
  await disk.mkdir(dirname(path), { recursive: true });
  try {
    await disk.writeFile(path, signature(), { flag: "wx" });
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST", "ENOENT")) return false;
    if (isDiskError(error) && error.syscall === "write")
      await ifThere(disk.unlink(path)); // the disk is full
    throw error;
  }
}

/** Removes a void lock; of two runs that found the same one, the second puts back what is the first one's by then. */
async function takeAway(
  path: string,
  text: string | null,
  disk: Disk,
): Promise<void> {
  const aside = `${path}.old`;
  if ((await ifThere(disk.rename(path, aside))) === null) return;
  if ((await readText(aside, disk)) === text) await disk.unlink(aside);
  else await disk.rename(aside, path);
}

async function isValid(
  path: string,
  { pid, host }: Owner,
  disk: Disk,
): Promise<boolean> {
  const stats = await ifThere(disk.lstat(path));
  if (stats === null || Date.now() - stats.mtimeMs > validity) return false;
  return host !== hostname() || isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, "EPERM");
  }
}

function signature(): string {
  const owner: Owner = { pid: process.pid, host: hostname() };
  return JSON.stringify(owner);
}

function parseOwner(text: string | null): Owner | null {
  const owner = parseJson(text);
  if (!isObject(owner)) return null;
  const { pid, host } = owner;
  const isPid = typeof pid === "number" && pid > 0;
  return isPid && typeof host === "string" ? { pid, host } : null;
}
