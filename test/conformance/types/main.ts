import { statSync } from "node:fs";
import { readOptions } from "../../tools/support/options.ts";
import { chosen } from "../corpus/documents.ts";
import { drawnFlags } from "./flags.ts";
import { judgeFlags } from "./judge.ts";

/** Bytes of a document that is compared forty times without taking minutes. */
const largest = 150_000;

/** How many findings are printed of a flag. */
const printed = 3;

const { values, names } = readOptions(
  {
    sample: { type: "number", default: 60 },
    pairs: { type: "number", least: 1, default: 20 },
  },
  { takesNames: true },
);
const flags = drawnFlags(values.pairs);
const documents = chosen(names, values.sample).filter(
  ({ file }) => names.length > 0 || statSync(file).size <= largest,
);
const counts = new Map(
  flags.map(({ name }) => [
    name,
    { same: 0, decided: 0, refused: 0, findings: [] as string[] },
  ]),
);
for (const document of documents)
  for (const { flags: name, findings } of judgeFlags(document, flags)) {
    const count = counts.get(name);
    if (count === undefined) continue;
    if (findings === null) {
      count.refused++;
      continue;
    }
    const faults = findings.filter(({ kind }) => kind !== "decided");
    if (faults.length === 0) count.same++;
    else
      count.findings.push(
        ...faults.map(
          ({ kind, place, message }) =>
            `${document.name} ${kind}: ${place} ${message}`,
        ),
      );
    if (findings.length > faults.length) count.decided++;
  }
let failed = 0;
for (const [name, { same, decided, refused, findings }] of counts) {
  console.log(
    `${name}: ${same} of ${documents.length - refused} documents the same, ${decided} with decided places`,
  );
  for (const finding of findings.slice(0, printed)) console.log(`  ${finding}`);
  if (findings.length > printed)
    console.log(`  and ${findings.length - printed} more`);
  if (findings.length > 0) failed++;
}
console.log(
  `${documents.length} documents under ${flags.length} sets of flags: ${failed} sets with differences`,
);
process.exitCode = documents.length > 0 && failed === 0 ? 0 : 1;
