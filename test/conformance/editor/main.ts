import { readFileSync, writeFileSync } from "node:fs";
import { readOptions } from "../../tools/support/options.ts";
import { generate } from "../../../generator/generate.ts";
import { deeplyProven } from "../corpus/deep.ts";
import { documents } from "../corpus/documents.ts";
import { cases } from "../../golden/cases.ts";
import { lost } from "./against.ts";
import { type Calls, calls } from "./calls.ts";
import { type Hovers, hovers } from "./hovers.ts";
import { probe, probeFile } from "./probe.ts";
import { openEditor } from "./service.ts";

/** What was found, by client. */
type Findings = Readonly<
  Record<string, { readonly hovers: Hovers; readonly calls: Calls }>
>;

/** Where a type is told by where it stands, not by its name. */
const coordinates = /\b(?:paths|components|operations)\[/;

const { values } = readOptions({
  against: { type: "string" },
  write: { type: "string" },
});
const findings = await lookAround();
if (values.write !== undefined)
  writeFileSync(values.write, JSON.stringify(findings, null, 1));
const faults = [...printHovers(), ...printCalls()];
for (const fault of faults.slice(0, 20)) console.log(fault);
console.log(`${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Opens the client of every golden case and of the large documents. */
async function lookAround(): Promise<Findings> {
  const large = documents()
    .filter(({ name }) => deeplyProven.includes(name))
    .map(({ name, file }) => ({
      name,
      spec: `${name}.json`,
      text: readFileSync(file, "utf8"),
    }));
  const found: Record<string, Findings[string]> = {};
  for (const { name, spec, ...input } of [...cases(), ...large]) {
    const { files } = await generate({ ...input, file: spec });
    if (files.size === 0) continue;
    const editor = openEditor(new Map([...files, [probeFile, probe(files)]]));
    found[name] = { hovers: hovers(editor), calls: calls(editor) };
  }
  return found;
}

/** Prints how long the hovers are; gives those that show no names. */
function printHovers(): string[] {
  const faults: string[] = [];
  for (const kind of ["methods", "values", "members", "errors"] as const) {
    const shown = Object.values(findings).flatMap(({ hovers }) => hovers[kind]);
    const lengths = shown
      .map(({ length }) => length)
      .sort((one, other) => one - other);
    const addressed = shown.filter((text) => coordinates.test(text));
    const nameless =
      kind === "values" ? shown.filter((text) => text.includes("{")) : [];
    console.log(
      `${kind}: ${shown.length} hovers, median ${lengths[lengths.length >> 1] ?? 0}, longest ${lengths.at(-1) ?? 0} characters; ` +
        `${addressed.length} with coordinates${kind === "values" ? `, ${nameless.length} without a name` : ""}`,
    );
    for (const text of new Set([...addressed, ...nameless]))
      faults.push(`hover of ${kind}: ${text.slice(0, 200)}`);
    if (shown.length < (kind === "methods" ? 200 : 100))
      faults.push(`too few hovers of ${kind}`);
  }
  return faults;
}

/** Prints what editors offer in calls by path; gives what was there before and is not any more. */
function printCalls(): string[] {
  const all = Object.values(findings).map(({ calls }) => calls);
  const count = all.reduce((sum, calls) => sum + Object.keys(calls).length, 0);
  for (const place of ["query", "body", "data"] as const) {
    const members = all
      .flatMap((calls) => Object.values(calls))
      .flatMap((call) => Object.values(call[place]));
    const documented = members.filter(({ length }) => length > 0);
    console.log(
      `${count} calls by path: ${members.length} members of ${place}, ${documented.length} documented`,
    );
  }
  const few = count < 100 ? ["too few calls by path"] : [];
  if (values.against === undefined) return few;
  const before = JSON.parse(readFileSync(values.against, "utf8")) as Findings;
  const faults = Object.entries(before).flatMap(([client, { calls }]) =>
    lost(calls, findings[client]?.calls ?? {}).map(
      (line) => `${client} ${line}`,
    ),
  );
  console.log(`${faults.length} lost against ${values.against}`);
  return [...few, ...faults];
}
