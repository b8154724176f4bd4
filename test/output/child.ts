// A process of its own, to be killed. `child.js <folder> <n>` writes the new version and dies before its n-th step,
// `child.js <folder> <n> half` after half of the bytes where that step writes a file, `child.js <folder> forever` writes
// both versions in turn until it is killed.
import { writeFile } from "node:fs/promises";
import { writeOutput } from "../../generator/output/index.ts";
import { watchedDisk } from "./disk.ts";
import { type Version, versions } from "./versions.ts";

const [, , folder = "", moment = "", half] = process.argv;

let step = 0;
const disk = watchedDisk(async (name, args) => {
  if (++step !== Number(moment)) return;
  if (half !== undefined && name === "writeFile") {
    const [path, text, options] = args as [string, string, { flag?: string }];
    await writeFile(path, text.slice(0, text.length / 2), options);
  }
  process.kill(process.pid, "SIGKILL");
});

async function write(version: Version): Promise<void> {
  const { files, facts } = versions[version];
  const { diagnostics } = await writeOutput(folder, files, facts, {
    force: false,
    ...(moment === "forever" ? {} : { disk }),
  });
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
}

if (moment === "forever") {
  process.stdout.write("started");
  for (;;) for (const version of ["new", "old"] as const) await write(version);
}
await write("new");
