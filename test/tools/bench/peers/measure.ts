import { spawnSync } from "node:child_process";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "../report.ts";
import { installNode } from "./install.ts";
import { project } from "./project.ts";
import type { Tool } from "./tools.ts";

const hook = fileURLToPath(new URL("usage.cjs", import.meta.url));

/** Milliseconds after which a run counts as one that fails. */
const patience = 180_000;

/** What a run of a whole process took. */
export interface Usage {
  /** Milliseconds of the clock, and of the processor. */
  readonly wall: number;
  readonly processor: number;
  /** Bytes at the most. */
  readonly memory: number;
}

/** A run, and the same once more where nothing has changed since. */
export interface Round {
  readonly first: Usage;
  readonly again: Usage;
}

/** What a tool took for a document. */
export interface Measured {
  /** As many of each tool, which ran in turn. */
  readonly rounds: readonly Round[];
  /** Medians of them. */
  readonly first: Usage;
  readonly again: Usage;
  /** Bytes of all that was written. */
  readonly output: number;
}

/** Runs tools over a document in turn, in one project; `null` of one that fails. */
export async function measure(
  tools: readonly Tool[],
  document: string,
  rounds: number,
): Promise<ReadonlyMap<string, Measured | null>> {
  const folder = await project();
  const measured = new Map(tools.map(({ name }) => [name, [] as Round[]]));
  const failed = new Set<string>();
  const sizes = new Map<string, number>();
  for (let round = -1; round < rounds; round += 1)
    for (const tool of tools) {
      if (failed.has(tool.name)) continue;
      const output = mkdtempSync(join(folder, "output-"));
      const argv = tool.argv(document, output);
      const first = run(argv, folder);
      const again = first === null ? null : run(argv, folder);
      if (first === null || again === null) failed.add(tool.name);
      // The first round fills caches, of the tools and of the system.
      else if (round >= 0) measured.get(tool.name)?.push({ first, again });
      sizes.set(tool.name, sizeOf(output));
      rmSync(output, { recursive: true });
    }
  return new Map(
    tools.map(({ name }) => {
      if (failed.has(name)) return [name, null];
      const rounds = measured.get(name) ?? [];
      const first = middle(rounds.map((round) => round.first));
      const again = middle(rounds.map((round) => round.again));
      return [name, { rounds, first, again, output: sizes.get(name) ?? 0 }];
    }),
  );
}

function middle(runs: readonly Usage[]): Usage {
  return {
    wall: median(runs.map(({ wall }) => wall)),
    processor: median(runs.map(({ processor }) => processor)),
    memory: median(runs.map(({ memory }) => memory)),
  };
}

/** Runs a program of Node; `null` where it fails, or takes too long. */
function run(argv: readonly string[], folder: string): Usage | null {
  const report = join(folder, "usage.txt");
  rmSync(report, { force: true });
  const start = performance.now();
  const { status } = spawnSync(installNode(), argv, {
    cwd: folder,
    stdio: "ignore",
    timeout: patience,
    killSignal: "SIGKILL",
    env: {
      ...process.env,
      NODE_OPTIONS: `--max-old-space-size=8192 --require ${JSON.stringify(hook)}`,
      BENCH_USAGE: report,
      REDOCLY_TELEMETRY: "off",
      REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    },
  });
  const wall = performance.now() - start;
  return status === 0
    ? { wall, ...usageIn(readFileSync(report, "utf8")) }
    : null;
}

/** Adds up what the processes of a run told; threads of one tell the same of all. */
export function usageIn(lines: string): Omit<Usage, "wall"> {
  const told = lines
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { pid: number } & Omit<Usage, "wall">);
  const last = [...new Map(told.map((one) => [one.pid, one])).values()];
  return {
    processor: last.reduce((sum, { processor }) => sum + processor, 0),
    memory: Math.max(...last.map(({ memory }) => memory)),
  };
}

function sizeOf(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.size;
  return readdirSync(path).reduce(
    (sum, name) => sum + sizeOf(join(path, name)),
    0,
  );
}
