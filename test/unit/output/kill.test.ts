import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { compareOutput, writeOutput } from "../../../generator/output/index.ts";
import { watchedDisk } from "./disk.ts";
import { temporaryFolder } from "../../tools/support/temporary-folder.ts";
import { tree } from "./support.ts";
import { type Version, versions } from "./versions.ts";

/** Milliseconds that a hundred processes may take on a busy machine. */
const timeout = 120_000;

let program = "";

beforeAll(async () => {
  program = await bundle();
});

afterAll(() => rm(program, { recursive: true }));

it(
  "killed before every step and inside every write, each file is old or new, and the next run repairs",
  { timeout },
  async () => {
    const moments = (await stepsOfAWrite()).flatMap((name, index) => {
      const moment = String(index + 1);
      return name === "writeFile"
        ? [
            ["before", moment],
            ["within", moment],
          ]
        : [["before", moment]];
    });
    expect(moments.length).toBeGreaterThan(30);
    const seen = await severalAtOnce(moments, async (moment) => {
      const folder = await folderWith("old");
      await kill([...moment, folder]);
      await expectWhole(folder);
      return repair(folder);
    });
    expect(seen).toContain("old"); // killed before the journal was complete
    expect(seen).toContain(null);
    expect(seen).toContain("new");
  },
);

it(
  "killed at random moments while it writes four outputs, 100 in all, each file is old or new, and the next run repairs",
  { timeout },
  async () => {
    const delays = Array.from({ length: 25 }, random(20_261_107));
    const seen = await severalAtOnce(delays, async (delay) => {
      const folders = await Promise.all(
        Array.from({ length: 4 }, () => folderWith("old")),
      );
      await kill(["forever", ...folders], delay * 25);
      for (const folder of folders) await expectWhole(folder);
      return Promise.all(folders.map(repair));
    });
    expect(seen.flat().length).toBe(100);
  },
);

/** The name of each call that changes the disk while the new version replaces the old one. */
async function stepsOfAWrite(): Promise<string[]> {
  const folder = await folderWith("old");
  const names: string[] = [];
  const disk = watchedDisk((name) => names.push(name));
  const { files, facts } = versions.new;
  await writeOutput(folder, files, facts, { force: false, disk });
  return names;
}

async function folderWith(version: Version): Promise<string> {
  const folder = await temporaryFolder();
  const { files, facts } = versions[version];
  await writeOutput(folder, files, facts, { force: false });
  return folder;
}

/** Lets a child write until it is dead: by its own hand, or by ours so many milliseconds after it began. */
async function kill(args: readonly string[], delay?: number): Promise<void> {
  const script = join(program, "child.mjs");
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const end = new Promise((resolve) => {
    child.once("exit", (_, signal) => {
      resolve(signal);
    });
  });
  if (delay !== undefined) {
    await new Promise((resolve) => child.stdout.once("data", resolve));
    await setTimeout(delay);
    child.kill("SIGKILL");
  }
  expect(await end).toBe("SIGKILL");
}

/** Every file is whole and one of the versions'; what is only staged does not count. */
async function expectWhole(folder: string): Promise<void> {
  for (const [path, text] of Object.entries(await tree(folder))) {
    if (path.startsWith(".pathwright.tmp") || text === "(empty)") continue;
    const texts = [versions.old.tree[path], versions.new.tree[path]];
    expect(texts).toContain(text);
  }
}

/**
 * Lets a check see what is there, which changes nothing, and then a generation repair it. Gives the version that the check saw, with
 * `null` where it found changes half made.
 */
async function repair(folder: string): Promise<Version | null> {
  const { files, facts } = versions.new;
  const before = await tree(folder);
  const check = await compareOutput(folder, files, facts);
  expect(await tree(folder)).toEqual(before);
  const run = await writeOutput(folder, files, facts, { force: false });
  expect(run.diagnostics).toEqual([]);
  expect(await tree(folder)).toEqual(versions.new.tree);
  if (check.diagnostics.length > 0) {
    expect(check.diagnostics).toMatchObject([{ code: "output-busy" }]);
    return null;
  }
  return check.differences.length > 0 ? "old" : "new";
}

/** Runs `work` on every item, six at a time, as most of their time is waiting for the disk, and gives the results in the order of the items. */
async function severalAtOnce<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const left = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift())
      results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  return results;
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Bundles the child and what it imports in a folder of its own: a process starts much faster from one file of JavaScript. */
async function bundle(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "pathwright-program-"));
  await build({
    entryPoints: ["test/unit/output/child.ts"],
    outfile: join(folder, "child.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
  });
  return folder;
}
