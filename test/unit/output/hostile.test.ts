import {
  lstat,
  mkdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  compareOutput,
  previewOutput,
  writeOutput,
} from "../../../generator/output/index.ts";
import { hash } from "../../../generator/output/disk.ts";
import { temporaryFolder } from "../../tools/support/temporary-folder.ts";
import { tree } from "./support.ts";

const facts = {
  generator: "1.0.0",
  operations: new Map([["GET /a", "a.list"]]),
};
const one = new Map([["a.ts", "new"]]);

function codes(run: { diagnostics: readonly { code: string }[] }): string[] {
  return run.diagnostics.map(({ code }) => code);
}

describe("paths", () => {
  it.each([
    "../a.ts",
    "x/../../a.ts",
    "/a.ts",
    "x\\..\\a.ts",
    "C:/a.ts",
    "a.ts:stream",
    "./a.ts",
    "x//a.ts",
    "x/.. /a.ts",
    "",
    "a\n.ts",
    "a\u0000.ts",
    ".pathwright.json",
    ".pathwright.tmp/lock",
    ".Pathwright.tmp/lock",
    ".git/hooks/post-checkout",
    "x/.GIT/config",
    "x/GIT~1/config",
    "x/.g\u200cit/config",
    ".git",
  ])("refuses %j and writes nothing", async (path) => {
    const folder = join(await temporaryFolder(), "out");
    const files = new Map([
      ["fine.ts", ""],
      [path, ""],
    ]);
    const options = { force: true };
    const run = await writeOutput(folder, files, facts, options);
    expect(codes(run)).toEqual(["outside-output"]);
    expect(codes(await compareOutput(folder, files, facts))).toEqual([
      "outside-output",
    ]);
    await expect(lstat(folder)).rejects.toThrow("ENOENT");
  });

  it.each([
    "a b/c.ts",
    "...a/b",
    "$x/{y}.ts",
    "日本.ts",
    "con…/.hidden",
    ".github/a.ts",
  ])("writes %j", async (path) => {
    const folder = await temporaryFolder();
    const files = new Map([[path, "x"]]);
    await writeOutput(folder, files, facts, { force: false });
    expect(await readFile(join(folder, path), "utf8")).toBe("x");
  });

  it("takes a path that is a file and a folder for a fault of the program", async () => {
    const files = new Map([
      ["a", ""],
      ["a/b/c", ""],
    ]);
    const run = writeOutput("unused", files, facts, { force: true });
    await expect(run).rejects.toThrow("a is to be a file and a folder");
  });
});

describe("symbolic links", () => {
  it("to a folder outside are refused, for new files and for stale ones", async () => {
    const [folder, outside] = [
      await temporaryFolder(),
      await temporaryFolder(),
    ];
    await writeOutput(folder, new Map([["x/a.ts", "old"]]), facts, {
      force: false,
    });
    await writeFile(join(outside, "a.ts"), "old");
    await rm(join(folder, "x"), { recursive: true });
    await symlink(outside, join(folder, "x"));
    for (const path of ["x/a.ts", "b.ts"]) {
      const files = new Map([[path, "new"]]);
      const run = await writeOutput(folder, files, facts, { force: true });
      expect(codes(run)).toEqual(["outside-output"]);
      expect(codes(await compareOutput(folder, files, facts))).toEqual([
        "outside-output",
      ]);
    }
    expect(await tree(outside)).toEqual({ "a.ts": "old" });
  });

  it("to a file outside are refused", async () => {
    const [folder, outside] = [
      await temporaryFolder(),
      await temporaryFolder(),
    ];
    await writeFile(join(outside, "a.ts"), "old");
    await symlink(join(outside, "a.ts"), join(folder, "a.ts"));
    const run = await writeOutput(folder, one, facts, { force: true });
    expect(codes(run)).toEqual(["outside-output"]);
    expect(await tree(outside)).toEqual({ "a.ts": "old" });
  });

  it.each(["outside", "inside", "inside, with the name of a staged file"])(
    "in the staging folder's place lead to nothing that is removed: %s",
    async (where) => {
      const parent = await temporaryFolder();
      const folder = join(parent, "out");
      const mine = join(where === "outside" ? parent : folder, "mine");
      const name = where.includes("staged") ? hash("a.ts") : "letters";
      await mkdir(mine, { recursive: true });
      await writeFile(join(mine, name), "dear");
      await mkdir(folder, { recursive: true });
      await symlink(mine, join(folder, ".pathwright.tmp"));
      const before = await tree(parent);
      const runs = [
        await writeOutput(folder, one, facts, { force: true }),
        await compareOutput(folder, one, facts),
        await previewOutput(folder, one, facts, { force: true }),
      ];
      for (const run of runs) expect(codes(run)).toEqual(["outside-output"]);
      expect(await tree(parent)).toEqual(before);
    },
  );

  it("among the staged files are not written through", async () => {
    const [folder, outside] = [
      await temporaryFolder(),
      await temporaryFolder(),
    ];
    await writeFile(join(outside, "mine"), "mine");
    await mkdir(join(folder, ".pathwright.tmp"));
    for (const name of [hash("a.ts"), "journal.json", "journal.json.part"])
      await symlink(
        join(outside, "mine"),
        join(folder, ".pathwright.tmp", name),
      );
    const run = await writeOutput(folder, one, facts, { force: false });
    expect(codes(run)).toEqual([]);
    expect(await tree(outside)).toEqual({ mine: "mine" });
    expect(await tree(folder)).toMatchObject({ "a.ts": "new" });
  });

  it("inside: no folder is followed, and a file is the user's own", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "real"));
    await symlink("real", join(folder, "x"));
    const below = new Map([["x/b.ts", "b"]]);
    const refused = await writeOutput(folder, below, facts, { force: true });
    expect(refused.diagnostics).toMatchObject([
      {
        code: "outside-output",
        message: `${join(folder, "x")} is a symbolic link, and nothing is written or removed through one`,
      },
    ]);
    await writeFile(join(folder, "mine"), "mine");
    await symlink("mine", join(folder, "a.ts"));
    const foreign = await writeOutput(folder, one, facts, { force: false });
    expect(codes(foreign)).toEqual(["foreign-file"]);
    await writeOutput(folder, one, facts, { force: true });
    expect(await tree(folder)).toMatchObject({
      "a.ts": "new",
      mine: "mine",
      real: "(empty)",
      x: "-> real",
    });
  });

  it("to git's own folder, as the output folder, are refused", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, ".git/hooks"), { recursive: true });
    await symlink(".git/hooks", join(folder, "out"));
    const output = join(folder, "out");
    const run = await writeOutput(output, one, facts, { force: true });
    expect(codes(run)).toEqual(["outside-output"]);
    expect(codes(await compareOutput(output, one, facts))).toEqual([
      "outside-output",
    ]);
    expect(await tree(join(folder, ".git"))).toEqual({ hooks: "(empty)" });
  });

  it("that make the whole output folder are the user's choice", async () => {
    const [folder, real] = [await temporaryFolder(), await temporaryFolder()];
    await symlink(real, join(folder, "out"));
    await writeOutput(join(folder, "out"), one, facts, { force: false });
    expect(await tree(real)).toMatchObject({ "a.ts": "new" });
  });
});

describe("what stands in the way", () => {
  it.each([
    ["a file where a folder should be", "x", "x/a.ts"],
    ["a file where a deeper folder should be", "x/y", "x/y/z/a.ts"],
  ])("%s", async (_, file, path) => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, file, ".."), { recursive: true });
    await writeFile(join(folder, file), "mine");
    const run = await writeOutput(folder, new Map([[path, ""]]), facts, {
      force: true,
    });
    expect(codes(run)).toEqual(["unwritable-output"]);
    expect(run.diagnostics[0]?.message).toBe(
      `${join(folder, file)} stands where a folder is needed`,
    );
    expect(await tree(folder)).toEqual({ [file]: "mine" });
  });

  it("a folder where a file should be", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "a.ts"));
    const run = await writeOutput(folder, one, facts, { force: true });
    expect(codes(run)).toEqual(["unwritable-output"]);
    expect(await tree(folder)).toEqual({ "a.ts": "(empty)" });
  });

  it("a file where the output folder should be", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "out"), "mine");
    for (const path of ["out", "out/deeper"]) {
      const run = await writeOutput(join(folder, path), one, facts, {
        force: true,
      });
      expect(codes(run)).toEqual(["unwritable-output"]);
      expect(run.diagnostics[0]?.message).toMatch(
        /a file stands where a folder is needed$/,
      );
    }
    expect(await tree(folder)).toEqual({ out: "mine" });
  });

  it.each(["a folder", "a link"])(
    "%s where the lock should be, which stays",
    async (what) => {
      const folder = await temporaryFolder();
      const lock = join(folder, ".pathwright.tmp/lock");
      await mkdir(join(folder, ".pathwright.tmp"));
      await writeFile(join(folder, "mine"), "mine");
      if (what === "a link") await symlink("../mine", lock);
      else await mkdir(lock);
      const before = await tree(folder);
      const run = await writeOutput(folder, one, facts, { force: true });
      expect(codes(run)).toEqual(["unwritable-output"]);
      expect(await tree(folder)).toEqual(before);
    },
  );

  it("a dangling link where a folder should be", async () => {
    const folder = await temporaryFolder();
    await symlink("nowhere", join(folder, "x"));
    const run = await writeOutput(folder, new Map([["x/a.ts", ""]]), facts, {
      force: true,
    });
    expect(codes(run)).toEqual(["outside-output"]);
    expect(await tree(folder)).toEqual({ x: "-> nowhere" });
  });
});

describe("manifests that Pathwright did not write", () => {
  const victim = hash("victim");
  it.each([
    ["no JSON", "<<<<<<< HEAD\n{}\n"],
    ["no object", "[]"],
    ["no files", '{ "files": [] }'],
    ["a path that leaves", `{ "files": { "../victim": "${victim}" } }`],
    ["an absolute path", `{ "files": { "/victim": "${victim}" } }`],
    ["a path with a backslash", `{ "files": { "..\\\\victim": "${victim}" } }`],
    ["no hash", '{ "files": { "a.ts": "link" } }'],
    ["itself as a file", `{ "files": { ".pathwright.json": "${victim}" } }`],
    ["a file of git's", `{ "files": { "x/.git/config": "${victim}" } }`],
    ["100,000 levels", "[".repeat(100_000)],
  ])(
    "with %s speaks for no file, and is replaced only by force",
    async (_, text) => {
      const parent = await temporaryFolder();
      const folder = join(parent, "out");
      await mkdir(folder);
      await writeFile(join(parent, "victim"), "victim");
      await writeFile(join(folder, "a.ts"), "old");
      await writeFile(join(folder, ".pathwright.json"), text);
      const refused = await writeOutput(folder, one, facts, { force: false });
      expect(codes(refused)).toEqual(["foreign-file", "foreign-file"]);
      expect(await tree(folder)).toEqual({
        "a.ts": "old",
        ".pathwright.json": text,
      });
      const forced = await writeOutput(folder, one, facts, { force: true });
      expect(codes(forced)).toEqual([]);
      expect(await tree(parent)).toMatchObject({
        victim: "victim",
        "out/a.ts": "new",
      });
    },
  );

  it("is not read where it is huge", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, ".pathwright.json");
    const files = { "a.ts": hash("old") };
    await writeFile(join(folder, "a.ts"), "old");
    await writeFile(path, JSON.stringify({ files }).padEnd(33 * 1024 * 1024));
    const run = await writeOutput(folder, one, facts, { force: false });
    expect(codes(run)).toEqual(["foreign-file", "foreign-file"]);
  });

  it("holds names that objects have from birth", async () => {
    const folder = await temporaryFolder();
    const files = new Map([
      ["__proto__", "1"],
      ["constructor", "1"],
    ]);
    await writeOutput(folder, files, facts, { force: false });
    const run = await writeOutput(folder, new Map(), facts, { force: false });
    expect(run.removed).toEqual(["__proto__", "constructor"]);
  });
});

describe("journals that Pathwright did not write", () => {
  it.each([
    [
      "leaves the folder",
      [{ path: "../victim", before: hash("victim"), after: null }],
    ],
    [
      "names the lock",
      [{ path: ".pathwright.tmp/lock", before: null, after: null }],
    ],
    ["is no list", { path: "a.ts", before: hash("old"), after: null }],
    ["has wrong members", [{ path: "a.ts", before: 1, after: null }]],
    ["names git's", [{ path: ".git/hooks/x", before: null, after: hash("") }]],
    ["is empty", null],
  ])("one that %s is discarded", async (_, journal) => {
    const parent = await temporaryFolder();
    const folder = join(parent, "out");
    await mkdir(join(folder, ".pathwright.tmp"), { recursive: true });
    await writeFile(join(parent, "victim"), "victim");
    await writeFile(join(folder, "a.ts"), "old");
    await writeFile(
      join(folder, ".pathwright.tmp/journal.json"),
      JSON.stringify(journal),
    );
    const run = await writeOutput(folder, one, facts, { force: false });
    expect(codes(run)).toEqual(["foreign-file"]);
    expect(await tree(parent)).toEqual({ victim: "victim", "out/a.ts": "old" });
  });

  it.each(["a link", "a folder", "another text"])(
    "one whose staged file is %s writes nothing",
    async (what) => {
      const folder = await temporaryFolder();
      const waiting = join(folder, ".pathwright.tmp", hash("b.ts"));
      await mkdir(join(folder, ".pathwright.tmp"));
      await writeFile(join(folder, "mine"), "b");
      if (what === "a link") await symlink("../mine", waiting);
      else if (what === "a folder") await mkdir(waiting);
      else await writeFile(waiting, "else");
      const journal = [{ path: "b.ts", before: null, after: hash("b") }];
      await writeFile(
        join(folder, ".pathwright.tmp/journal.json"),
        JSON.stringify(journal),
      );
      await writeOutput(folder, one, facts, { force: false });
      const after = await tree(folder);
      expect(after).toMatchObject({ mine: "b" });
      expect(Object.keys(after)).not.toContain("b.ts");
    },
  );

  it("what is not Pathwright's stays in the staging folder", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, ".pathwright.tmp/deep"), { recursive: true });
    await writeFile(join(folder, ".pathwright.tmp/deep/mine"), "mine");
    await writeFile(join(folder, ".pathwright.tmp/notes"), "mine");
    const run = await writeOutput(folder, one, facts, { force: false });
    expect(codes(run)).toEqual([]);
    expect(await tree(folder)).toMatchObject({
      "a.ts": "new",
      ".pathwright.tmp/deep/mine": "mine",
      ".pathwright.tmp/notes": "mine",
    });
  });

  it("one through a link that leads outside changes nothing there", async () => {
    const [folder, outside] = [
      await temporaryFolder(),
      await temporaryFolder(),
    ];
    await writeFile(join(outside, "a.ts"), "victim");
    await symlink(outside, join(folder, "x"));
    await mkdir(join(folder, ".pathwright.tmp"));
    const journal = [{ path: "x/a.ts", before: hash("victim"), after: null }];
    await writeFile(
      join(folder, ".pathwright.tmp/journal.json"),
      JSON.stringify(journal),
    );
    await writeOutput(folder, one, facts, { force: false });
    expect(await tree(outside)).toEqual({ "a.ts": "victim" });
  });

  it("a check carries none out", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "a.ts"), "old");
    await mkdir(join(folder, ".pathwright.tmp"));
    const journal = [{ path: "a.ts", before: hash("old"), after: null }];
    await writeFile(
      join(folder, ".pathwright.tmp/journal.json"),
      JSON.stringify(journal),
    );
    const before = await tree(folder);
    expect(await compareOutput(folder, one, facts)).toMatchObject({
      differences: [],
      diagnostics: [
        {
          code: "output-busy",
          help: 'run "pathwright generate", which finishes its changes',
        },
      ],
    });
    expect(await tree(folder)).toEqual(before);
  });
});
