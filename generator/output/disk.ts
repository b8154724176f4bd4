import {
  accessSync,
  chmodSync,
  closeSync,
  fsync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  type Stats,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import type * as promises from "node:fs/promises";
import { dirname } from "node:path";
import { sha256 } from "../sha256.ts";

/** The file system calls that writing makes: all of them go through here, so that tests can make each one fail. */
export type Disk = Pick<
  typeof promises,
  | "access"
  | "chmod"
  | "mkdir"
  | "readdir"
  | "readFile"
  | "realpath"
  | "rename"
  | "rmdir"
  | "unlink"
> & {
  /** Tells what stands at a path; rejects or gives `null` where nothing does: an error costs several times as much. */
  lstat(path: string): Promise<Stats | null>;
  /** Writes a file; with `flush` it is on the disk when that is done. */
  writeFile(
    path: string,
    text: string,
    options: { readonly flag: "wx"; readonly flush?: boolean },
  ): Promise<void>;
};

/**
 * The real one. Every call is made at once, since handing it to another thread takes several times as long as the call; but for
 * waiting until the disk has what was written.
 */
export const disk: Disk = {
  access: atOnce(accessSync),
  chmod: atOnce(chmodSync),
  lstat: atOnce((path) => lstatSync(path, { throwIfNoEntry: false }) ?? null),
  mkdir: atOnce(mkdirSync) as Disk["mkdir"],
  readdir: atOnce(readdirSync) as Disk["readdir"],
  readFile: atOnce(readFileSync) as Disk["readFile"],
  realpath: atOnce(realpathSync) as Disk["realpath"],
  rename: atOnce(renameSync),
  rmdir: atOnce(rmdirSync),
  unlink: atOnce(unlinkSync),
  async writeFile(path, text, { flag, flush = false }) {
    const file = openSync(path, flag);
    try {
      for (const part of partsOf(text)) writeFileSync(file, part);
      // What is written at the same time is all written before the disk is waited for, which then takes it together.
      if (flush) await Promise.resolve().then(() => flushed(file));
    } finally {
      closeSync(file);
    }
  },
};

/** How many characters are encoded at once: the bytes of a large text would be one more copy of it. */
const atOnceWritten = 2 ** 20;

/** Parts of a text, each but the last ending with a line. */
function* partsOf(text: string): Generator<string> {
  let start = 0;
  while (text.length - start > atOnceWritten) {
    const end = text.indexOf("\n", start + atOnceWritten) + 1;
    if (end === 0) break;
    yield text.slice(start, end);
    start = end;
  }
  yield text.slice(start);
}

/** Waits until the disk has what was written to an open file. */
function flushed(file: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fsync(file, (error) => {
      if (error === null) resolve();
      else reject(error);
    });
  });
}

function atOnce<Given extends unknown[], T>(
  call: (...given: Given) => T,
): (...given: Given) => Promise<T> {
  return (...given) =>
    new Promise((resolve) => {
      resolve(call(...given));
    });
}

/**
 * What stands at a path: the hash of a file's content, `"link"` for a symbolic link, `"other"` for a folder, a device or a
 * file too large to be generated, `null` for nothing.
 */
export type Fingerprint = string | null;

/** No generated file comes near this many bytes; hashing something larger would only cost memory. */
const largest = 256 * 1024 * 1024;

/**
 * The SHA-256 of a text in hexadecimal, as if its lines ended in LF: a checkout that converts line ends edits nothing.
 */
export function hash(content: string | Buffer): string {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  if (!bytes.includes("\r\n")) return sha256(bytes);
  const lines = bytes.toString("latin1").replaceAll("\r\n", "\n");
  return sha256(Buffer.from(lines, "latin1"));
}

/** What stands at an absolute path, without following a symbolic link there. */
export async function fingerprint(
  path: string,
  disk: Disk,
): Promise<Fingerprint> {
  const stats = await ifThere(disk.lstat(path));
  if (stats === null) return null;
  if (stats.isSymbolicLink()) return "link";
  if (!stats.isFile() || stats.size > largest) return "other";
  const content = await ifThere(disk.readFile(path));
  return content === null ? null : hash(content);
}

/** The text of an ordinary file of at most 32 MiB, or `null` where there is none: what Pathwright reads of its own is small. */
export async function readText(
  path: string,
  disk: Disk,
): Promise<string | null> {
  const stats = await ifThere(disk.lstat(path));
  if (!stats?.isFile() || stats.size > 32 * 1024 * 1024) return null;
  return ifThere(disk.readFile(path, "utf8"));
}

/** What the call gives, or `null` where there is no such file. */
export async function ifThere<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (hasCode(error, "ENOENT", "ENOTDIR")) return null;
    throw error;
  }
}

/** The real path of what stands at a path, or of the nearest above it that is there. */
export async function nearest(path: string, disk: Disk): Promise<string> {
  return (
    (await ifThere(disk.realpath(path))) ?? (await nearest(dirname(path), disk))
  );
}

/** Whether an error came from the file system: not a fault of the program, but of the disk or of what stands on it. */
export function isDiskError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && "syscall" in error;
}

/** Whether an error came from the file system with one of these codes. */
export function hasCode(error: unknown, ...codes: string[]): boolean {
  return isDiskError(error) && codes.includes(error.code ?? "");
}

/**
 * Runs `work` on every item and gives the results in order, some at a time: file handles are not endless. After a failure
 * nothing is still running when the error is thrown.
 */
export async function inBatches<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += 64) {
    const batch = items.slice(start, start + 64);
    for (const outcome of await Promise.allSettled(batch.map(work))) {
      if (outcome.status === "rejected") throw outcome.reason;
      results.push(outcome.value);
    }
  }
  return results;
}
