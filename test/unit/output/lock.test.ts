import { spawn } from "node:child_process";
import { mkdir, readFile, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compareOutput, writeOutput } from "../../../generator/output/index.ts";
import { watchedDisk } from "./disk.ts";
import { temporaryFolder } from "../../tools/support/temporary-folder.ts";
import { tree } from "./support.ts";

const facts = {
  generator: "1.0.0",
  operations: new Map([["GET /a", "a.list"]]),
};
const files = new Map([["a.ts", "a"]]);

/** A folder that another run has locked. */
async function lockedFolder(text: string, minutesOld = 0): Promise<string> {
  const folder = await temporaryFolder();
  const path = join(folder, ".pathwright.tmp/lock");
  await mkdir(join(folder, ".pathwright.tmp"));
  await writeFile(path, text);
  const then = new Date(Date.now() - minutesOld * 60_000);
  await utimes(path, then, then);
  return folder;
}

/** The id of a process that has ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
  await new Promise((resolve) => child.once("exit", resolve));
  return child.pid ?? 0;
}

it("of two runs at once one writes, and the other says which process does", async () => {
  const folder = await temporaryFolder();
  const second = async () => {
    const run = await writeOutput(folder, files, facts, { force: true });
    expect(run.diagnostics).toMatchObject([{ code: "output-busy" }]);
    expect(run.diagnostics[0]?.message).toContain(
      `process ${String(process.pid)} `,
    );
    expect(run.diagnostics[0]?.help).toContain(
      join(folder, ".pathwright.tmp/lock"),
    );
    const check = await compareOutput(folder, files, facts);
    expect(check.diagnostics).toMatchObject([{ code: "output-busy" }]);
  };
  const seen: string[] = [];
  const disk = watchedDisk(async (name) => {
    if (name === "rename") await second();
    seen.push(name);
  });
  const first = await writeOutput(folder, files, facts, { force: false, disk });
  expect(seen).toContain("rename");
  expect(first.diagnostics).toEqual([]);
  expect(Object.keys(await tree(folder))).toEqual([".pathwright.json", "a.ts"]);
});

it("ten runs at once leave a whole output", async () => {
  const folder = await temporaryFolder();
  const runs = await Promise.all(
    Array.from({ length: 10 }, () =>
      writeOutput(folder, files, facts, { force: false }),
    ),
  );
  const codes = runs.flatMap((run) => run.diagnostics.map(({ code }) => code));
  expect(new Set(codes)).toEqual(new Set(["output-busy"]));
  expect(codes.length).toBeLessThan(10);
  expect(Object.keys(await tree(folder))).toEqual([".pathwright.json", "a.ts"]);
});

it.each([
  [
    "a process that has ended",
    async () => ({ pid: await endedProcess(), host: hostname() }),
    0,
  ],
  [
    "this host, ten minutes old",
    () => ({ pid: process.pid, host: hostname() }),
    11,
  ],
  ["another host, ten minutes old", () => ({ pid: 1, host: "elsewhere" }), 11],
])("the lock of %s is taken over", async (_, owner, age) => {
  const folder = await lockedFolder(JSON.stringify(await owner()), age);
  const run = await writeOutput(folder, files, facts, { force: false });
  expect(run.diagnostics).toEqual([]);
  expect(Object.keys(await tree(folder))).toEqual([".pathwright.json", "a.ts"]);
});

it.each([
  ["this host", { pid: process.pid, host: hostname() }],
  ["another host", { pid: 1, host: "elsewhere" }],
])("the young lock of %s is left alone", async (_, owner) => {
  const text = JSON.stringify(owner);
  const folder = await lockedFolder(text);
  const run = await writeOutput(folder, files, facts, { force: false });
  expect(run.diagnostics).toMatchObject([{ code: "output-busy" }]);
  expect(await tree(folder)).toEqual({ ".pathwright.tmp/lock": text });
});

it.each(["", "{", '{ "pid": 0, "host": "x" }'])(
  "a lock that holds %j is a killed run's",
  async (text) => {
    const folder = await lockedFolder(text);
    const run = await writeOutput(folder, files, facts, { force: false });
    expect(run.diagnostics).toEqual([]);
  },
);

it("of two runs that find the same void lock, the second gives the first one's lock back", async () => {
  const folder = await lockedFolder(
    JSON.stringify({ pid: 1, host: "elsewhere" }),
    11,
  );
  const path = join(folder, ".pathwright.tmp/lock");
  const firstRun = JSON.stringify({ pid: process.ppid, host: hostname() });
  const disk = watchedDisk(async (name, [from]) => {
    if (name !== "rename" || from !== path) return;
    // between looking at the void lock and taking it away, another run was faster
    if ((await readFile(path, "utf8")).includes("elsewhere"))
      await writeFile(path, firstRun);
  });
  const run = await writeOutput(folder, files, facts, { force: false, disk });
  expect(run.diagnostics).toMatchObject([{ code: "output-busy" }]);
  expect(await tree(folder)).toEqual({ ".pathwright.tmp/lock": firstRun });
});
