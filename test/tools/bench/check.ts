import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "../../../generator/generate.ts";
import { compile, compilers } from "../../conformance/corpus/compile.ts";
import { lay } from "../../conformance/corpus/lay.ts";
import { fileOf } from "./peers/documents.ts";
import { installNode } from "./peers/install.ts";
import { toolOf } from "./peers/tools.ts";
import {
  type BenchOptions,
  median,
  megabytes,
  type Report,
  seconds,
} from "./report.ts";

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

const cache = fileURLToPath(
  new URL("../../../.cache/output/", import.meta.url),
);

/** Type-checks whole outputs beside those of Redocly's generate-client, a table for each document. */
export async function typeCheck({
  documents,
  rounds,
}: BenchOptions): Promise<Report[]> {
  const reports: Report[] = [];
  for (const document of documents)
    reports.push(await reportOf(document, rounds));
  return reports;
}

async function reportOf(document: string, rounds: number): Promise<Report> {
  const home = join(cache, document);
  const folders = [join(home, "ours"), join(home, "theirs")] as const;
  await outputs(fileOf(document), home, folders);
  const [ours, theirs] = folders.map(sourcesIn);
  const rows = [["bytes", megabytes(ours ?? 0), megabytes(theirs ?? 0)]];
  const ratios: [string, number][] = [["bytes", (ours ?? 0) / (theirs ?? 1)]];
  for (const compiler of compilers) {
    const times = timesOf(compiler, folders, rounds);
    const [own, other] = [0, 1].map((side) =>
      median(times.map((time) => time[side] ?? 0)),
    );
    rows.push([compiler, seconds(own ?? 0), seconds(other ?? 0)]);
    ratios.push([compiler, (own ?? 0) / (other ?? 1)]);
  }
  return {
    key: `check of ${document}`,
    title: `Type-check of the whole output of ${document}`,
    head: ["", "Pathwright", "Redocly", "ratio"],
    rows: rows.map((row, index) => [
      ...row,
      (ratios[index]?.[1] ?? 0).toFixed(2),
    ]),
    figures: Object.fromEntries(
      ratios.map(([name, ratio]) => [`check: ${name}, ${document}`, ratio]),
    ),
  };
}

/** Writes both outputs of a document. */
async function outputs(
  file: string,
  home: string,
  [ours, theirs]: readonly [string, string],
): Promise<void> {
  rmSync(home, { recursive: true, force: true });
  const { files } = await generate({ file, text: readFileSync(file, "utf8") });
  lay(ours, files);
  mkdirSync(theirs, { recursive: true });
  const { status, stderr } = spawnSync(
    installNode(),
    ["--max-old-space-size=8192", ...toolOf("redocly").argv(file, theirs)],
    { encoding: "utf8", maxBuffer: 64 << 20 },
  );
  if (status !== 0)
    throw new Error(`generate-client failed: ${stderr.slice(-2000)}`);
}

function timesOf(
  compiler: (typeof compilers)[number],
  folders: readonly string[],
  rounds: number,
): number[][] {
  return Array.from({ length: rounds }, () =>
    folders.map((folder) => millisecondsOf(compiler, folder)),
  );
}

/** How long a compiler takes to check a folder. Throws where it finds an error: it might stop early. */
function millisecondsOf(
  compiler: (typeof compilers)[number],
  folder: string,
): number {
  const start = performance.now();
  const printed = compile(compiler, folder, ordinary);
  if (printed !== "")
    throw new Error(`${compiler}, ${folder}: ${printed.slice(0, 1000)}`);
  return performance.now() - start;
}

/** Bytes of the TypeScript below a folder. */
function sourcesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}
