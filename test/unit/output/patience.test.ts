import { hostname } from "node:os";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import {
  compareOutput,
  previewOutput,
  writeOutput,
} from "../../../generator/output/index.ts";
import { temporaryFolder } from "./support.ts";

const pauses = vi.hoisted(() => ({ ends: () => Promise.resolve() }));
vi.mock("node:timers/promises", () => ({ setTimeout: () => pauses.ends() }));

const facts = { generator: "1.0.0", operations: new Map<string, string>() };

/** A runtime folder that another run has locked, and what a client is written with that shares it. */
async function lockedRuntime() {
  const folder = join(await temporaryFolder(), "runtime");
  await mkdir(join(folder, ".pathwright.tmp"), { recursive: true });
  const lock = join(folder, ".pathwright.tmp/lock");
  const owner = { pid: process.pid, host: hostname() };
  await writeFile(lock, JSON.stringify(owner));
  const files = new Map([["all.ts", ""]]);
  const runtime = { folder, files, importExtension: "js" } as const;
  const options = { force: false, runtime };
  return { lock, client: join(folder, "../a"), options };
}

it("waits for another run in the runtime folder", async () => {
  const { lock, client, options } = await lockedRuntime();
  let pausesLeft = 5;
  pauses.ends = async () => {
    if (--pausesLeft === 0) await rm(lock);
  };
  const run = await writeOutput(client, new Map(), facts, options);
  expect(run).toMatchObject({ diagnostics: [], runtimes: [{ removed: [] }] });
  expect(pausesLeft).toBe(0);
});

it("gives up when it takes too long, and says who has the folder", async () => {
  const { client, options } = await lockedRuntime();
  let count = 0;
  pauses.ends = () => Promise.resolve(void count++);
  const runs = [
    await writeOutput(client, new Map(), facts, options),
    await previewOutput(client, new Map(), facts, options),
    await compareOutput(client, new Map(), facts, options),
  ];
  for (const { diagnostics } of runs)
    expect(diagnostics).toMatchObject([
      {
        code: "output-busy",
        message: expect.stringContaining(options.runtime.folder) as unknown,
      },
    ]);
  expect(count).toBe(3 * 239);
});
