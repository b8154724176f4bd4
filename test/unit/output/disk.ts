import * as promises from "node:fs/promises";
import type { Disk } from "../../../generator/output/disk.ts";

/** An error as the operating system gives it. */
export function diskError(code: string, syscall: string): Error {
  return Object.assign(new Error(`${code}, ${syscall}`), { code, syscall });
}

const changing = ["mkdir", "writeFile", "rename", "unlink", "rmdir"] as const;

/** What a disk is about to do: the name of the call and its arguments. */
export type Step = (
  name: (typeof changing)[number],
  args: readonly unknown[],
) => unknown;

/** The real disk, which calls `before` ahead of every call that changes something; what it throws, the call throws. */
export function watchedDisk(before: Step): Disk {
  const disk: Record<string, unknown> = { ...promises };
  for (const name of changing) {
    const call = promises[name] as (...args: unknown[]) => Promise<unknown>;
    disk[name] = async (...args: unknown[]) => {
      await before(name, args);
      return call(...args);
    };
  }
  return disk as unknown as Disk;
}
