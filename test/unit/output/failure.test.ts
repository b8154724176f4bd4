import { existsSync } from "node:fs";
import { chmod, mkdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareOutput, writeOutput } from "../../../generator/output/index.ts";
import type { Disk } from "../../../generator/output/disk.ts";
import { diskError, watchedDisk } from "./disk.ts";
import { temporaryFolder } from "../../tools/support/temporary-folder.ts";
import { tree } from "./support.ts";
import { versions } from "./versions.ts";

const { files, facts } = versions.new;

async function oldFolder(): Promise<string> {
  const folder = await temporaryFolder();
  await writeOutput(folder, versions.old.files, versions.old.facts, {
    force: false,
  });
  return folder;
}

/** A disk on which, from the n-th step on, every step of these kinds fails. */
function failing(first: number, code: string, kinds: readonly string[]): Disk {
  let step = 0;
  return watchedDisk((name) => {
    if (++step < first || !kinds.includes(name)) return;
    throw diskError(code, name === "writeFile" ? "write" : name);
  });
}

const allSteps = ["mkdir", "writeFile", "rename", "unlink", "rmdir"];

describe.each([
  ["ENOSPC", "the disk is full", ["mkdir", "writeFile"]],
  ["EACCES", "permission denied", allSteps],
  ["EROFS", "the file system is read-only", allSteps],
  ["EIO", "EIO, ", allSteps],
])("a disk that says %s, from any step on,", (code, reason, kinds) => {
  it("gives an error and loses nothing, and the next run repairs", async () => {
    let failures = 0;
    for (let step = 1; ; step++) {
      const folder = await oldFolder();
      const disk = failing(step, code, kinds);
      const options = { force: false, disk };
      const run = await writeOutput(folder, files, facts, options);
      if (run.diagnostics.length === 0) break;
      failures++;
      expect(run.diagnostics).toMatchObject([{ code: "unwritable-output" }]);
      expect(run.diagnostics[0]?.message).toContain(`: ${reason}`);
      await expectUnbroken(folder, run.diagnostics[0]?.message ?? "");
      await voidLock(folder);
      const next = await writeOutput(folder, files, facts, { force: false });
      expect(next.diagnostics).toEqual([]);
      expect(await tree(folder)).toEqual(versions.new.tree);
    }
    expect(failures).toBeGreaterThan(5);
  });
});

/** Each file is old or new, and old where the message does not promise that the next run goes on. */
async function expectUnbroken(folder: string, message: string): Promise<void> {
  const goesOn = message.endsWith("; the next run goes on");
  for (const [path, text] of Object.entries(await tree(folder))) {
    if (path.startsWith(".pathwright.tmp") || text === "(empty)") continue;
    const texts = [versions.old.tree[path]];
    if (goesOn) texts.push(versions.new.tree[path]);
    expect(texts).toContain(text);
  }
}

/** Does to a lock that could not be removed what the end of its process would do. */
async function voidLock(folder: string): Promise<void> {
  const path = join(folder, ".pathwright.tmp/lock");
  const longAgo = new Date("2020-01-01");
  if (existsSync(path)) await utimes(path, longAgo, longAgo);
}

it.skipIf(process.getuid?.() === 0)(
  "a read-only folder is refused before anything is written",
  async () => {
    const folder = await oldFolder();
    await mkdir(join(folder, "new"));
    for (const closed of [join(folder, "new"), folder]) {
      await chmod(closed, 0o555);
      const run = await writeOutput(folder, files, facts, { force: false });
      await chmod(closed, 0o755);
      expect(run.diagnostics).toMatchObject([
        {
          code: "unwritable-output",
          message: `cannot write ${closed}: permission denied`,
        },
      ]);
      expect(await tree(folder)).toMatchObject(versions.old.tree);
    }
  },
);

it("a folder that takes no files is found before anything is written", async () => {
  const folder = await oldFolder();
  await mkdir(join(folder, "new"));
  const steps: string[] = [];
  const disk = {
    ...watchedDisk((name, [path]) => steps.push(`${name} ${String(path)}`)),
    access: () =>
      Promise.reject(
        Object.assign(diskError("EACCES", "access"), {
          path: join(folder, "new"),
        }),
      ),
  };
  const run = await writeOutput(folder, files, facts, { force: false, disk });
  expect(run.diagnostics).toMatchObject([
    { message: `cannot write ${join(folder, "new")}: permission denied` },
  ]);
  expect(steps.filter((step) => /writeFile|rename/.test(step))).toEqual([
    `writeFile ${join(folder, ".pathwright.tmp/lock")}`,
  ]);
});

it("an exception that is not the disk's is passed on, and the lock given back", async () => {
  const folder = await oldFolder();
  const disk = watchedDisk((name) => {
    if (name === "rename") throw new TypeError("a fault of the program");
  });
  const run = writeOutput(folder, files, facts, { force: false, disk });
  await expect(run).rejects.toThrow(TypeError);
  expect(await tree(folder)).toEqual(versions.old.tree);
});

it("an edit between a kill and the repair is kept, and protected", async () => {
  const folder = await oldFolder();
  const disk = watchedDisk((name, [from]) => {
    if (name === "rename" && !String(from).endsWith(".part"))
      throw diskError("EIO", name);
  });
  await writeOutput(folder, files, facts, { force: false, disk });
  await writeFile(join(folder, "client.ts"), "edited");
  await writeFile(join(folder, "gone.ts"), "edited");
  const run = await writeOutput(folder, files, facts, { force: false });
  expect(run.diagnostics).toMatchObject([{ code: "foreign-file" }]);
  expect(await tree(folder)).toEqual({
    ...versions.new.tree,
    "client.ts": "edited",
    "gone.ts": "edited",
  });
});

describe("compareOutput", () => {
  it("tells what is missing, different and stale, and writes nothing", async () => {
    const folder = await oldFolder();
    const before = await tree(folder);
    const steps: string[] = [];
    const disk = watchedDisk((name) => steps.push(name));
    const { differences, diagnostics } = await compareOutput(
      folder,
      files,
      facts,
      { disk },
    );
    expect(diagnostics).toEqual([]);
    const told = Object.fromEntries(
      differences.map(({ path, current, expected }) => [
        path,
        [current, expected],
      ]),
    );
    const at = (path: string) => [
      versions.old.tree[path] ?? null,
      versions.new.tree[path] ?? null,
    ];
    const paths = [
      "index.ts",
      "client.ts",
      "new/a.ts",
      "new/deep/b.ts",
      "gone.ts",
      "old/only.ts",
      ".pathwright.json",
    ];
    expect(told).toEqual(
      Object.fromEntries(paths.map((path) => [path, at(path)])),
    );
    expect(steps).toEqual([]);
    expect(await tree(folder)).toEqual(before);
  });

  it("finds nothing after writing, also with other line ends", async () => {
    const folder = await oldFolder();
    const { tree: texts } = versions.old;
    await writeFile(
      join(folder, "client.ts"),
      String(texts["client.ts"]).replaceAll("\n", "\r\n"),
    );
    const run = await compareOutput(
      folder,
      versions.old.files,
      versions.old.facts,
    );
    expect(run).toEqual({ differences: [], diagnostics: [] });
  });

  it("takes a folder that is not there for an empty one, and does not make it", async () => {
    const parent = await temporaryFolder();
    const { differences } = await compareOutput(
      join(parent, "out"),
      files,
      facts,
    );
    expect(differences.length).toBe(files.size + 1);
    expect(differences.every(({ current }) => current === null)).toBe(true);
    expect(await tree(parent)).toEqual({});
  });
});
