import { hostname } from "node:os";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import {
  type Preview,
  previewOutput,
  writeOutput,
} from "../../../generator/output/index.ts";
import { diskError, watchedDisk } from "./disk.ts";
import { temporaryFolder } from "../../tools/support/temporary-folder.ts";
import { tree } from "./support.ts";
import { type Version, versions } from "./versions.ts";

/** Fails at every call that changes something. */
const readOnly = watchedDisk((name) => {
  throw new Error(`a preview calls ${name}`);
});

async function preview(
  folder: string,
  version: Version,
  force = false,
): Promise<Preview> {
  const { files, facts } = versions[version];
  return previewOutput(folder, files, facts, { force, disk: readOnly });
}

async function write(folder: string, version: Version, force = false) {
  const { files, facts } = versions[version];
  return writeOutput(folder, files, facts, { force });
}

it.each([
  ["nothing", null, "old", false],
  ["the old version", "old", "new", false],
  ["the new version", "new", "new", false],
  ["an edited version", "edited", "new", false],
  ["an edited version, with force", "edited", "new", true],
] as const)(
  "foretells what is done where %s stands",
  async (_, before, after, force) => {
    const folder = join(await temporaryFolder(), "deep/generated");
    if (before !== null)
      await write(folder, before === "edited" ? "old" : before);
    if (before === "edited")
      await writeFile(join(folder, "gone.ts"), "// mine\n");
    const standing = before === null ? {} : await tree(folder);
    const { added, changed, removed, diagnostics } = await preview(
      folder,
      after,
      force,
    );
    expect(added.filter((path) => path in standing)).toEqual([]);
    expect(changed.filter((path) => !(path in standing))).toEqual([]);
    const done = await write(folder, after, force);
    expect({
      written: [...added, ...changed].sort(),
      removed,
      diagnostics,
    }).toEqual({
      written: [...done.written].sort(),
      removed: done.removed,
      diagnostics: done.diagnostics,
    });
  },
);

it("tells that another run is writing", async () => {
  const folder = await temporaryFolder();
  const lock = join(folder, ".pathwright.tmp/lock");
  await mkdir(join(folder, ".pathwright.tmp"));
  await writeFile(lock, JSON.stringify({ pid: 1, host: hostname() }));
  const { diagnostics } = await preview(folder, "new");
  expect(diagnostics).toMatchObject([{ code: "output-busy" }]);
  await writeFile(lock, JSON.stringify({ pid: 2 ** 30, host: hostname() }));
  expect((await preview(folder, "new")).diagnostics).toEqual([]);
});

it("foretells nothing where a run was stopped half way, and leaves its changes to the next one", async () => {
  const folder = await temporaryFolder();
  await write(folder, "old");
  const { files, facts } = versions.new;
  const disk = watchedDisk((name, [from]) => {
    // The journal has its name by then.
    if (name === "rename" && !String(from).endsWith(".part"))
      throw diskError("EIO", "rename");
  });
  await writeOutput(folder, files, facts, { force: false, disk });
  const before = await tree(folder);
  expect(Object.keys(before)).toContain(".pathwright.tmp/journal.json");
  const { diagnostics } = await preview(folder, "new");
  expect(diagnostics).toMatchObject([
    {
      code: "output-busy",
      help: 'run "pathwright generate", which finishes its changes',
    },
  ]);
  expect(await tree(folder)).toEqual(before);
});

it("says that no folder can be made where a file stands", async () => {
  const folder = await temporaryFolder();
  const file = join(folder, "notes");
  await writeFile(file, "");
  for (const output of [file, join(file, "api")]) {
    const { diagnostics } = await preview(output, "new");
    const [refusal] = (await write(output, "new")).diagnostics;
    expect(diagnostics).toMatchObject([{ code: "unwritable-output" }]);
    expect(refusal).toMatchObject({ code: "unwritable-output" });
  }
  await rm(file);
  expect((await preview(file, "new")).diagnostics).toEqual([]);
});

it("refuses a path that leaves the folder", async () => {
  const files = new Map([["../a.ts", ""]]);
  const { diagnostics } = await previewOutput(
    await temporaryFolder(),
    files,
    versions.new.facts,
    { force: true, disk: readOnly },
  );
  expect(diagnostics).toMatchObject([{ code: "outside-output" }]);
});
