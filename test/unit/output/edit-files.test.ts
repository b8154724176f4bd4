import {
  chmod,
  lstat,
  mkdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  type EditedFile,
  editFiles,
} from "../../../generator/output/edit-files.ts";
import { list, workplace } from "../cli/support.ts";
import { diskError, watchedDisk } from "./disk.ts";

const edits: readonly EditedFile[] = [
  { path: "a", before: "a\r\n", after: "A\r\n" },
  { path: "b", before: "b", after: null },
  { path: "c", before: null, after: "C" },
];

const plan = (): Promise<readonly EditedFile[]> => Promise.resolve(edits);

describe("files of a project", () => {
  test("are edited, made and removed, and keep their permissions", async () => {
    const folder = await workplace({ a: "a\r\n", b: "b" });
    await chmod(join(folder, "a"), 0o754);
    expect(await editFiles(folder, plan)).toEqual([]);
    expect(await list(folder)).toEqual(["a", "c"]);
    expect(await readFile(join(folder, "a"), "utf8")).toBe("A\r\n");
    expect((await lstat(join(folder, "a"))).mode & 0o777).toBe(0o754);
  });

  test.each([
    [
      "edited",
      (folder: string) => writeFile(join(folder, "b"), "x"),
      "foreign-file",
    ],
    [
      "there by now",
      (folder: string) => mkdir(join(folder, "c")),
      "foreign-file",
    ],
    [
      "a link",
      (folder: string) => symlink("a", join(folder, "c")),
      "foreign-file",
    ],
  ])("are all left where one is %s", async (_, act, code) => {
    const folder = await workplace({ a: "a\r\n", b: "b" });
    await act(folder);
    const found = await editFiles(folder, plan);
    expect(found.map((one) => one.code)).toEqual([code]);
    expect(await readFile(join(folder, "a"), "utf8")).toBe("a\r\n");
    expect(await list(folder)).not.toContain(".pathwright.tmp");
  });

  test.each(["../a", ".git/config", "x/../../a", "/a"])(
    "elsewhere are not: %s",
    async (path) => {
      const folder = await workplace();
      const edit = { path, before: null, after: "x" };
      const found = await editFiles(folder, () => Promise.resolve([edit]));
      expect(found).toMatchObject([{ code: "outside-output" }]);
    },
  );

  test("are old or new whenever it is stopped, and the next run goes on", async () => {
    for (let stop = 0; ; stop += 1) {
      const folder = await workplace({ a: "a\r\n", b: "b" });
      let steps = 0;
      let isStopped = false;
      const disk = watchedDisk(() => {
        isStopped ||= steps === stop;
        steps += 1;
        if (isStopped) throw diskError("EIO", "stopped");
      });
      await editFiles(folder, plan, disk);
      // The lock of a process that has ended is void.
      await rm(join(folder, ".pathwright.tmp/lock"), { force: true });
      expect(["a\r\n", "A\r\n"]).toContain(
        await readFile(join(folder, "a"), "utf8"),
      );
      let isWhole = false;
      const found = await editFiles(folder, async () => {
        const done = (await list(folder)).includes("c");
        isWhole = done === !(await list(folder)).includes("b");
        return done ? [] : edits;
      });
      expect(found, String(stop)).toEqual([]);
      expect(isWhole).toBe(true);
      expect(await list(folder)).toEqual(["a", "c"]);
      if (!isStopped) break;
    }
  });
});
