import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { readOptions, refuse } from "../../tools/support/options.ts";
import { transports } from "../consumers/client.ts";
import { root } from "../consumers/lab.ts";
import { cases } from "./cases/index.ts";
import { bundleProgram } from "./client.ts";
import { installPackages } from "./install.ts";
import { printMatrix, type Row } from "./matrix.ts";
import { platforms } from "./platforms.ts";
import { runOn } from "./run.ts";
import { startServer } from "./server.ts";

const { values } = readOptions({
  quick: { type: "boolean", default: false },
  only: { type: "string", default: "" },
});

const chosen = platforms.filter(
  ({ quick, name }) => (!values.quick || quick) && name.includes(values.only),
);
if (chosen.length === 0) refuse(`No platform is a "${values.only}"`);

const folder = join(root, ".cache/platforms");
await mkdir(folder, { recursive: true });
const project = await installPackages(
  folder,
  new Set(chosen.flatMap(({ packages }) => packages)),
);
const server = await startServer((call) => cases[call]?.answers);
const rows: Row[] = [];
for (const transport of transports) {
  const bundle = await bundleProgram(join(folder, transport), transport);
  for (const [index, platform] of chosen.entries()) {
    // In CI each platform has one of the two.
    if (values.quick && transports[index % 2] !== transport) continue;
    const began = performance.now();
    const row = await runOn(platform, transport, bundle, project, server);
    const seconds = (performance.now() - began) / 1000;
    console.error(`${row.name}: ${seconds.toFixed(0)} s`);
    rows.push(row);
  }
}
server.close();
if (!printMatrix(rows)) process.exitCode = 1;
