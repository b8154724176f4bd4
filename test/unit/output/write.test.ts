import { link, lstat, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeOutput } from "../../../generator/output/index.ts";
import { meaningOf } from "../../../generator/output/content.ts";
import { disk, hash } from "../../../generator/output/disk.ts";
import { watchedDisk } from "./disk.ts";
import { temporaryFolder } from "../../tools/support/temporary-folder.ts";
import { tree } from "./support.ts";

const facts = {
  generator: "1.0.0",
  operations: new Map([["GET /a", "a.list"]]),
};

/** Writes files, given as an object, and gives what came of it with the codes of the findings alone. */
async function write(
  folder: string,
  files: Record<string, string>,
  force = false,
) {
  const given = new Map(Object.entries(files));
  const { diagnostics, ...counts } = await writeOutput(folder, given, facts, {
    force,
  });
  return { ...counts, codes: diagnostics.map(({ code }) => code), diagnostics };
}

/** Paths and texts of a folder, without the manifest. */
async function filesIn(folder: string): Promise<Record<string, string>> {
  const { ".pathwright.json": _, ...files } = await tree(folder);
  return files;
}

describe("writeOutput", () => {
  it("takes what a file says from the manifest where the last run left both", async () => {
    const folder = await temporaryFolder();
    const files = new Map([
      ["a.ts", "a;\n"],
      ["b.ts", "b;\n"],
    ]);
    await writeOutput(folder, files, facts, { force: false });
    // Another hash than that of "a", which only who does not look can leave there.
    const manifest = join(folder, ".pathwright.json");
    const mark = "0".repeat(64);
    const marked = ((await tree(folder))[".pathwright.json"] ?? "").replace(
      meaningOf("a.ts", "a;\n"),
      mark,
    );
    const rewrite = async (last: Record<string, string> | null) => {
      await writeFile(manifest, marked);
      const options = { force: false, known: { last } };
      const { written } = await writeOutput(folder, files, facts, options);
      return written;
    };
    const left = {
      "a.ts": hash("a;\n"),
      "b.ts": hash("b;\n"),
      ".pathwright.json": hash(marked),
    };
    expect(await rewrite(left)).toEqual([]);
    expect(await rewrite(null)).toEqual([".pathwright.json"]);
    const others = { ...left, ".pathwright.json": hash("another") };
    expect(await rewrite(others)).toEqual([".pathwright.json"]);
    const edited = { ...left, "a.ts": hash("c;\n") };
    expect(await rewrite(edited)).toEqual([".pathwright.json"]);
  });

  it("takes what a text says from who has found it already", async () => {
    const folder = await temporaryFolder();
    const files = new Map([["a.ts", "a;\n"]]);
    const found = "0".repeat(64);
    const content = { text: "a;\n", hash: hash("a;\n"), meaning: found };
    const known = { contents: new Map([["a;\n", content]]) };
    await writeOutput(folder, files, facts, { force: false, known });
    expect((await tree(folder))[".pathwright.json"]).toContain(found);
  });

  it("reads nothing of what it has just written", async () => {
    const folder = await temporaryFolder();
    const read: string[] = [];
    const watched: typeof disk = {
      ...disk,
      readFile: ((path: string, ...others: []) => {
        read.push(path);
        return disk.readFile(path, ...others);
      }) as typeof disk.readFile,
    };
    const files = new Map([["a.ts", "a;\n"]]);
    const options = { force: false, disk: watched };
    await writeOutput(folder, files, facts, options);
    expect(await filesIn(folder)).toEqual({ "a.ts": "a;\n" });
    expect(read.filter((path) => !path.endsWith("/lock"))).toEqual([]);
  });

  it("writes the files and a manifest into a new folder", async () => {
    const folder = join(await temporaryFolder(), "deep/generated");
    const result = await write(folder, { "b/c.ts": "c\n", "a.ts": "ä\r\n" });
    expect(result).toEqual({
      written: ["b/c.ts", "a.ts", ".pathwright.json"],
      removed: [],
      runtimes: [],
      unchanged: 0,
      hashes: new Map([
        ["b/c.ts", hash("c\n")],
        ["a.ts", hash("ä\n")],
        [".pathwright.json", expect.any(String)],
      ]),
      codes: [],
      diagnostics: [],
    });
    expect(await tree(folder)).toEqual({
      "a.ts": "ä\r\n",
      "b/c.ts": "c\n",
      ".pathwright.json": `{
  "generator": "1.0.0",
  "files": {
    "a.ts": "${meaningOf("a.ts", "ä\n")}",
    "b/c.ts": "${meaningOf("b/c.ts", "c\n")}"
  },
  "operations": {
    "GET /a": "a.list"
  }
}
`,
    });
  });

  it("leaves what is right untouched, whatever its line ends", async () => {
    const folder = await temporaryFolder();
    await write(folder, { "a.ts": "1\n2\n", "b.ts": "b\n" });
    await writeFile(join(folder, "a.ts"), "1\r\n2\r\n");
    const past = new Date("2020-01-01");
    for (const name of ["a.ts", ".pathwright.json"])
      await utimes(join(folder, name), past, past);
    const again = await write(folder, { "a.ts": "1\n2\n", "b.ts": "b\n" });
    expect(again).toMatchObject({ written: [], removed: [], unchanged: 3 });
    for (const name of ["a.ts", ".pathwright.json"])
      expect((await lstat(join(folder, name))).mtime).toEqual(past);
  });

  it("removes what is no longer given, and the folders this empties, but not the user's files", async () => {
    const folder = await temporaryFolder();
    await write(folder, { "a.ts": "", "x/y/b.ts": "", "z/c.ts": "" });
    await writeFile(join(folder, "z/mine.txt"), "mine");
    const result = await write(folder, { "a.ts": "" });
    expect(result).toMatchObject({
      written: [".pathwright.json"],
      removed: ["x/y/b.ts", "z/c.ts"],
      unchanged: 1,
    });
    expect(await filesIn(folder)).toEqual({ "a.ts": "", "z/mine.txt": "mine" });
  });

  it("forgets a stale file that is gone already, or a folder by now", async () => {
    const folder = await temporaryFolder();
    await write(folder, { "a.ts": "", "gone.ts": "", "now/a.ts": "" });
    await rm(join(folder, "gone.ts"));
    await rm(join(folder, "now"), { recursive: true });
    await writeFile(join(folder, "now"), "a file of the user's");
    const result = await write(folder, { "a.ts": "" });
    expect(result).toMatchObject({ removed: [], codes: [] });
  });
});

describe("files that are not Pathwright's", () => {
  it.each([
    [
      "never written",
      "new.ts",
      "not written by Pathwright; --force overwrites",
    ],
    [
      "edited since",
      "a.ts",
      "was edited since Pathwright wrote it; --force over",
    ],
    ["edited and stale", "stale.ts", "was edited since .*; --force removes it"],
  ])("a file %s stops everything", async (_, name, message) => {
    const folder = await temporaryFolder();
    await write(folder, { "a.ts": "1", "b.ts": "1", "stale.ts": "1" });
    await writeFile(join(folder, name), "mine");
    const before = await tree(folder);
    const wanted = { "a.ts": "2", "b.ts": "2", "new.ts": "2" };
    const refused = await write(folder, wanted);
    expect(refused).toMatchObject({ written: [], codes: ["foreign-file"] });
    expect(refused.diagnostics[0]?.message).toMatch(new RegExp(message));
    expect(refused.diagnostics[0]?.message).toContain(join(folder, name));
    expect(await tree(folder)).toEqual(before);

    const forced = await write(folder, wanted, true);
    expect(forced.codes).toEqual([]);
    expect(await filesIn(folder)).toEqual(wanted);
  });

  it("adopts a file that is already what it should be", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "a.ts"), "same");
    expect((await write(folder, { "a.ts": "same" })).codes).toEqual([]);
    expect((await write(folder, { "a.ts": "next" })).codes).toEqual([]);
  });

  it("keeps an edit that is made while it writes", async () => {
    const folder = await temporaryFolder();
    await write(folder, { "a.ts": "1", "b.ts": "1" });
    const disk = watchedDisk(async (_, [path]) => {
      if (String(path).endsWith("journal.json.part"))
        await writeFile(join(folder, "a.ts"), "edited");
    });
    const files = new Map([
      ["a.ts", "2"],
      ["b.ts", "2"],
    ]);
    const result = await writeOutput(folder, files, facts, {
      force: true,
      disk,
    });
    expect(result.written).toEqual(["b.ts", ".pathwright.json"]);
    expect(result.diagnostics.map(({ code }) => code)).toEqual([
      "foreign-file",
    ]);
    expect(await filesIn(folder)).toEqual({ "a.ts": "edited", "b.ts": "2" });
    // … and it is still protected in the next run
    expect((await write(folder, { "a.ts": "3" })).codes).toEqual([
      "foreign-file",
    ]);
  });

  it("knows a file by both names where the disk ignores case", async () => {
    const folder = await temporaryFolder();
    await write(folder, { "PetStore.ts": "1" });
    await link(join(folder, "PetStore.ts"), join(folder, "petStore.ts")); // one file under two names
    const result = await write(folder, { "petStore.ts": "1" });
    expect(result).toMatchObject({ removed: [], codes: [], unchanged: 1 });
  });
});
