import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { format } from "prettier";
import { readOptions, refuse } from "../support/options.ts";
import { typeCheck } from "./check.ts";
import { compared, type Figures, worsened, worsenedTwice } from "./guards.ts";
import { bundles, calls, installed, schemaTypes } from "./inside.ts";
import { page, type Results, withResults } from "./page.ts";
import { realDocuments } from "./peers/documents.ts";
import { growth } from "./peers/growth.ts";
import { node, versions } from "./peers/versions.ts";
import { typesAlone, wholeClients, yamlBesideJson } from "./peers/whole.ts";
import { type BenchOptions, type Report, table } from "./report.ts";

/** The parts, and those whose figures CI guards, with what is enough for that. */
const parts: Readonly<
  Record<string, (options: BenchOptions) => Report[] | Promise<Report[]>>
> = {
  bundles,
  overhead: calls,
  schema: schemaTypes,
  installed,
  clients: wholeClients,
  types: typesAlone,
  check: typeCheck,
  yaml: yamlBesideJson,
  growth,
};
const guarded = [
  "bundles",
  "overhead",
  "schema",
  "installed",
  "clients",
  "types",
];
const cheap: BenchOptions = {
  documents: ["one", "stripe"],
  tools: ["redocly"],
  rounds: 5,
};

const { values } = readOptions({
  only: { type: "string" },
  documents: { type: "string" },
  tools: { type: "string" },
  rounds: { type: "number", least: 1 },
  update: { type: "boolean", default: false },
});
const whole: BenchOptions = {
  documents: realDocuments,
  tools: ["redocly", "oazapfts", "hey-api", "orval"],
  rounds: 5,
};
const usual = values.only === undefined ? cheap : whole;
const options: BenchOptions = {
  documents: values.documents?.split(",") ?? usual.documents,
  tools: values.tools?.split(",") ?? usual.tools,
  rounds: Number(values.rounds ?? usual.rounds),
};

const asked = values.only?.split(",") ?? guarded;
const mistakes = [
  ...unknown("part", asked, Object.keys(parts)),
  ...unknown("document", options.documents, whole.documents),
  ...unknown("tool", options.tools, whole.tools),
];
if (mistakes.length > 0) refuse(mistakes.join("\n"));

const measured = await measureParts(asked);
const reports = [...measured.values()].flat();
const figures = figuresOf(reports);
const figuresFile = new URL("figures.json", import.meta.url);
const committed = jsonIn<Figures>(figuresFile);
if (values.update) await update();
else
  for (const fault of await faults()) {
    console.error(fault);
    process.exitCode = 1;
  }

/** Measures parts, and prints their tables as they come. */
async function measureParts(
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly Report[]>> {
  const all = new Map<string, readonly Report[]>();
  for (const [name, part] of Object.entries(parts)) {
    if (!names.includes(name)) continue;
    const reports = await part(options);
    for (const report of reports)
      console.log(`\n${report.title}\n\n${table(report)}`);
    all.set(name, reports);
  }
  return all;
}

/** Says which figures are worse than they may be, in this run and where their parts are measured once more: a busy machine blurs them. */
async function faults(): Promise<string[]> {
  const worse = worsened(figures, committed);
  const concerned = [...measured].filter(([, reports]) =>
    Object.keys(figuresOf(reports)).some((name) => name in worse),
  );
  if (concerned.length === 0) return [];
  console.log("\nWorse than they may be, so measured once more:");
  const again = await measureParts(concerned.map(([name]) => name));
  return worsenedTwice(
    figures,
    figuresOf([...again.values()].flat()),
    committed,
  );
}

function figuresOf(reports: readonly Report[]): Figures {
  return Object.assign({}, ...reports.map((report) => report.figures));
}

/** Says of each name that is none of those that there are, what these are. */
function unknown(
  what: string,
  names: readonly string[],
  known: readonly string[],
): string[] {
  return names
    .filter((name) => !known.includes(name))
    .map(
      (name) => `There is no ${what} "${name}"; there are ${known.join(", ")}.`,
    );
}

/** Commits to the figures of this run, and writes the page. */
async function update(): Promise<void> {
  writeFileSync(
    figuresFile,
    await asJson({ ...committed, ...compared(figures) }),
  );
  const resultsFile = new URL("results.json", import.meta.url);
  const results = withResults(jsonIn<Results>(resultsFile), reports, {
    date: new Date().toISOString().slice(0, 10),
    machine: `${String(availableParallelism())} processors, Node ${node.replace(/^.*@/, "")}`,
  });
  writeFileSync(resultsFile, await asJson(results));
  const text = page(results, Object.values(versions));
  const docs = new URL("../../../docs/performance.md", import.meta.url);
  writeFileSync(docs, await format(text, { parser: "markdown" }));
}

function jsonIn<T>(file: URL): T {
  return JSON.parse(readFileSync(file, "utf8")) as T;
}

function asJson(value: unknown): Promise<string> {
  return format(JSON.stringify(value), { parser: "json" });
}
