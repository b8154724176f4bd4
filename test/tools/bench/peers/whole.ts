import {
  type BenchOptions,
  median,
  megabytes,
  type Report,
  seconds,
} from "../report.ts";
import { fileOf } from "./documents.ts";
import { measure, type Measured, type Round } from "./measure.ts";
import { pathwright, pathwrightTypes, type Tool, toolOf } from "./tools.ts";
import type { Peer } from "./versions.ts";

const head = ["", "time", "processor", "memory", "unchanged", "output"];

/** Runs whole clients beside those of peers, a table for each document. */
export function wholeClients(options: BenchOptions): Promise<Report[]> {
  const peers = options.tools.map((name) => toolOf(name as Peer));
  return reportsOf("client", [pathwright, ...peers], options);
}

/** Runs the types alone beside openapi-typescript, a table for each document. */
export function typesAlone(options: BenchOptions): Promise<Report[]> {
  const tools = [pathwrightTypes, toolOf("openapi-typescript")];
  return reportsOf("types", tools, options);
}

/** Runs a document of 10 MB in YAML beside the same in JSON. */
export async function yamlBesideJson({
  rounds,
}: BenchOptions): Promise<Report[]> {
  const rows: string[][] = [];
  for (const name of ["10 MB of YAML", "the same in JSON"]) {
    const measured = await measure([pathwright], fileOf(name), rounds);
    rows.push(rowOf(name, measured.get(pathwright.name) ?? null));
  }
  return [{ key: "YAML", title: "YAML beside JSON", head, rows, figures: {} }];
}

/** Runs tools over documents, whose tables say what is made of them. */
async function reportsOf(
  what: string,
  tools: readonly Tool[],
  { documents, rounds }: BenchOptions,
): Promise<Report[]> {
  const reports: Report[] = [];
  for (const document of documents) {
    const measured = await measure(tools, fileOf(document), rounds);
    reports.push(reportOf(`${what} of ${document}`, measured));
  }
  return reports;
}

function reportOf(
  title: string,
  measured: ReadonlyMap<string, Measured | null>,
): Report {
  const rows = [...measured].map(([name, one]) => rowOf(name, one));
  const [own, ...peers] = [...measured.values()];
  return {
    key: title,
    title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    head,
    rows: [...rows, ...besideFastest(own ?? null, peers)],
    figures: ratiosOf(title, measured),
  };
}

function rowOf(name: string, one: Measured | null): string[] {
  if (one === null) return [name, "fails"];
  const { first, again, output } = one;
  return [
    name,
    seconds(first.wall),
    seconds(first.processor),
    megabytes(first.memory),
    seconds(again.wall),
    megabytes(output),
  ];
}

/** The ratios of the first tool's figures to those of the fastest peer; none where every peer fails. */
function besideFastest(
  own: Measured | null,
  peers: readonly (Measured | null)[],
): string[][] {
  const [fastest] = peers
    .filter((one) => one !== null)
    .sort((one, other) => one.first.wall - other.first.wall);
  if (own === null || fastest === undefined) return [];
  const ratio = (of: (one: Measured) => number): string =>
    (of(own) / of(fastest)).toFixed(2);
  return [
    [
      "ratio to the fastest peer",
      ratio(({ first }) => first.wall),
      ratio(({ first }) => first.processor),
      ratio(({ first }) => first.memory),
      (own.again.wall / fastest.first.wall).toFixed(2),
      ratio(({ output }) => output),
    ],
  ];
}

/**
 * The first tool's processor time as a part of each peer's: the median of what the rounds gave, since a machine's speed may change between
 * them. A ratio that a tool failed to give is no number.
 */
export function ratiosOf(
  title: string,
  measured: ReadonlyMap<string, Measured | null>,
): Record<string, number> {
  const [own, ...peers] = [...measured];
  const rounds = own?.[1]?.rounds ?? [];
  return Object.fromEntries(
    peers.flatMap(([tool, peer]) => {
      const of = `${title}, of ${tool.replace(/ .*$/, "")}`;
      const ratio = (run: keyof Round): number =>
        median(
          (peer?.rounds ?? []).flatMap(({ first }, round) => {
            const one = rounds[round]?.[run].processor;
            return one === undefined ? [] : [one / first.processor];
          }),
        );
      const processor = [`ratio: processor, ${of}`, ratio("first")] as const;
      // Types have nothing that they remember from the last run.
      if (peer === null || !title.startsWith("client")) return [processor];
      return [processor, [`ratio: unchanged, ${of}`, ratio("again")] as const];
    }),
  );
}
