// A process of its own, to be killed. `child.js before <n> <folder>` writes the new version and dies before its n-th step,
// `child.js within <n> <folder>` after half of the bytes that this step writes to a file, `child.js forever <folders>` writes both
// versions in turn until it is killed, into all folders at once.
import { writeFile } from "node:fs/promises";
import type { Disk } from "../../../generator/output/disk.ts";
import { writeOutput } from "../../../generator/output/index.ts";
import { watchedDisk } from "./disk.ts";
import { type Version, versions } from "./versions.ts";

const [, , manner, ...args] = process.argv;

async function write(
  folder: string,
  version: Version,
  disk?: Disk,
): Promise<void> {
  const { files, facts } = versions[version];
  const { diagnostics } = await writeOutput(folder, files, facts, {
    force: false,
    ...(disk && { disk }),
  });
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
}

async function writeForever(folder: string): Promise<never> {
  for (;;)
    for (const version of ["new", "old"] as const) await write(folder, version);
}

if (manner === "forever") {
  process.stdout.write("started");
  await Promise.all(args.map(writeForever));
}

const [moment = "", folder = ""] = args;
let step = 0;
const mortal = watchedDisk(async (name, given) => {
  if (++step !== Number(moment)) return;
  if (manner === "within" && name === "writeFile") {
    const [path, text, options] = given as [string, string, { flag?: string }];
    await writeFile(path, text.slice(0, text.length / 2), options);
  }
  process.kill(process.pid, "SIGKILL");
});
await write(folder, "new", mortal);
