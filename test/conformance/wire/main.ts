import { readFileSync, writeFileSync } from "node:fs";
import { named, readOptions, refuse } from "../../tools/support/options.ts";
import { documents } from "./documents.ts";
import { explanations } from "./explained.ts";
import { judge } from "./judge.ts";
import {
  deviations,
  explain,
  type Figures,
  type Report,
  table,
} from "./report.ts";

/*
 * Sends the calls of public documents' clients to Prism, which judges every request by the document. What it refuses has
 * to be explained; `explained.json` says how often each explanation may be needed, and those figures may only fall.
 *
 *   npm run judge:wire -- [document…] [--every <n>] [--transport vendored] [--update]
 */
const { values, names } = readOptions(
  {
    every: { type: "number", least: 1, default: 1 },
    transport: { type: "string", default: "openapi-fetch" },
    update: { type: "boolean", default: false },
  },
  { takesNames: true },
);
const { transport, every } = values;
if (transport !== "openapi-fetch" && transport !== "vendored")
  refuse(`There is no transport "${transport}"`);
const file = new URL("explained.json", import.meta.url);
const committed = JSON.parse(readFileSync(file, "utf8")) as Record<
  string,
  Figures
>;

const reports: Report[] = [];
for (const document of named(documents, names)) {
  const report = explain(await judge(document, transport, every));
  reports.push(report);
  console.error(`${document.name}: ${report.judgement.calls} calls`);
}

console.log(table(reports));
printExplanations(reports);
const known = new Set(documents.map(({ name }) => name));
const faults = [
  ...Object.keys(committed)
    .filter((name) => !known.has(name))
    .map((name) => `${name} is no document that is judged`),
  ...Object.keys(explanations)
    .filter((rule) =>
      Object.values(committed).every((figures) => !(rule in figures)),
    )
    .map((rule) => `Nothing needs the explanation "${rule}"; remove it`),
  ...reports.flatMap(({ unexplained }) => unexplained),
  ...reports.flatMap((report) =>
    deviations(report, committed[report.judgement.name] ?? {}, every === 1),
  ),
];
for (const fault of faults) console.log(fault);
if (values.update && every === 1) lower();
process.exitCode = faults.length === 0 ? 0 : 1;

function printExplanations(all: readonly Report[]): void {
  for (const [name, { fault, why }] of Object.entries(explanations)) {
    const calls = all.reduce(
      (sum, { figures }) => sum + (figures[name] ?? 0),
      0,
    );
    if (calls > 0) console.log(`${calls} × ${name} (${fault}): ${why}`);
  }
}

/** Commits to the figures that have fallen; what has grown stays as it was. */
function lower(): void {
  for (const { judgement, figures } of reports) {
    const before = Object.entries(committed[judgement.name] ?? {});
    const after = before.flatMap(([rule, allowed]) => {
      const needed = Math.min(figures[rule] ?? 0, allowed);
      return needed > 0 ? [[rule, needed] as const] : [];
    });
    committed[judgement.name] = Object.fromEntries(after);
    if (after.length === 0) delete committed[judgement.name];
  }
  writeFileSync(file, `${JSON.stringify(committed, null, 2)}\n`);
}
