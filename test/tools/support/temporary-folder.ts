import { mkdtempSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import type { TestProject } from "vitest/node";

/**
 * Makes the folder that those of all tests are in, and removes it after them. To remove each when its test ends took a seventh of
 * the time of tests that write: ext4 looks, for each new file, through those that were deleted lately.
 */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "pathwright-"));
  project.provide("temporary", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A new empty folder, which a test need not remove. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(`${inject("temporary")}/`);
}

declare module "vitest" {
  interface ProvidedContext {
    /** Where tests make folders of their own. */
    temporary: string;
  }
}
