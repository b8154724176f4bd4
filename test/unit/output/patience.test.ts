import { hostname } from "node:os";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
  compareOutput,
  previewOutput,
  writeOutput,
} from "../../../generator/output/index.ts";
import { temporaryFolder } from "../../tools/support/temporary-folder.ts";

let pauses = 0;
/** Called when a pause begins; it then ends at once. */
let atPause: () => Promise<void>;

beforeEach(() => {
  pauses = 0;
  atPause = () => Promise.resolve();
  vi.stubGlobal("setTimeout", (resume: () => void) => {
    pauses++;
    void atPause().then(resume);
  });
});
afterEach(() => vi.unstubAllGlobals());

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
  atPause = async () => {
    if (pauses === 5) await rm(lock);
  };
  const run = await writeOutput(client, new Map(), facts, options);
  expect(run).toMatchObject({ diagnostics: [], runtimes: [{ removed: [] }] });
  expect(pauses).toBe(5);
});

it("gives up when it takes too long, and says who has the folder", async () => {
  const { client, options } = await lockedRuntime();
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
  expect(pauses).toBe(3 * 239);
});
