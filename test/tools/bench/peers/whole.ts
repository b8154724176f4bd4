import {
  type BenchOptions,
  megabytes,
  type Report,
  seconds,
} from "../report.ts";
import { fileOf } from "./documents.ts";
import { measure, type Measured } from "./measure.ts";
import { pathwright, pathwrightTypes, type Tool, toolOf } from "./tools.ts";
import type { Peer } from "./versions.ts";

const head = ["", "time", "processor", "memory", "unchanged", "output"];

/** Runs whole clients beside those of peers, a table for each document. */
export function wholeClients({
  documents,
  tools,
  rounds,
}: BenchOptions): Report[] {
  const all = [pathwright, ...tools.map((name) => toolOf(name as Peer))];
  return documents.map((document) =>
    reportOf(`client of ${document}`, all, fileOf(document), rounds),
  );
}

/** Runs the types alone beside openapi-typescript, a table for each document. */
export function typesAlone({ documents, rounds }: BenchOptions): Report[] {
  const all = [pathwrightTypes, toolOf("openapi-typescript")];
  return documents.map((document) =>
    reportOf(`types of ${document}`, all, fileOf(document), rounds),
  );
}

/** Runs a document of 10 MB in YAML beside the same in JSON. */
export function yamlBesideJson({ rounds }: BenchOptions): Report[] {
  const [yaml, json] = ["10 MB of YAML", "the same in JSON"].map(
    (name) =>
      [
        name,
        measure([pathwright], fileOf(name), rounds).get(pathwright.name) ??
          null,
      ] as const,
  );
  const rows = [yaml, json].flatMap((one) =>
    one === undefined ? [] : [rowOf(...one)],
  );
  return [{ key: "YAML", title: "YAML beside JSON", head, rows, figures: {} }];
}

function reportOf(
  title: string,
  tools: readonly Tool[],
  file: string,
  rounds: number,
): Report {
  const measured = measure(tools, file, rounds);
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
  const { usage, again, output } = one;
  return [
    name,
    seconds(usage.wall),
    seconds(usage.processor),
    megabytes(usage.memory),
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
    .sort((one, other) => one.usage.wall - other.usage.wall);
  if (own === null || fastest === undefined) return [];
  const ratio = (of: (one: Measured) => number): string =>
    (of(own) / of(fastest)).toFixed(2);
  return [
    [
      "ratio to the fastest peer",
      ratio(({ usage }) => usage.wall),
      ratio(({ usage }) => usage.processor),
      ratio(({ usage }) => usage.memory),
      (own.again.wall / fastest.usage.wall).toFixed(2),
      ratio(({ output }) => output),
    ],
  ];
}

/** The first tool's processor time and memory as parts of the others', which a busy machine blurs least. */
function ratiosOf(
  title: string,
  measured: ReadonlyMap<string, Measured | null>,
): Record<string, number> {
  const [own, ...peers] = [...measured.values()];
  if (own === null || own === undefined) return {};
  return Object.fromEntries(
    peers
      .filter((one) => one !== null)
      .flatMap(({ tool, usage }) => {
        const of = `${title}, of ${tool.replace(/ .*$/, "")}`;
        return [
          [`ratio: processor, ${of}`, own.usage.processor / usage.processor],
          [`ratio: unchanged, ${of}`, own.again.processor / usage.processor],
        ];
      }),
  );
}
