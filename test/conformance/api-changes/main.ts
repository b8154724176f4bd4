/**
 * Compares consecutive versions of public documents, and has the compiler say of each pair whether a consumer's file that uses
 * everything still compiles. `--sample 30` draws so many pairs of the directory, `--github 5` takes so many of GitHub's last ones, `--verbose` shows
 * what both say where they disagree. Exit code 1 where they do.
 */
import { readFileSync } from "node:fs";
import { readOptions } from "../../tools/support/options.ts";
import { type Judged, judge } from "./judge.ts";
import { drawn, github, type RealPair } from "./versions.ts";

const { values } = readOptions({
  sample: { type: "number", default: 60 },
  github: { type: "number", default: 0 },
  only: { type: "string" },
  verbose: { type: "boolean", default: false },
});

const all = [...drawn(values.sample), ...github(values.github)].filter(
  ({ name }) => values.only === undefined || name.includes(values.only),
);

let [agreed, refused] = [0, 0];
const verdicts = new Map<string, number>();
for (const pair of all) {
  const judged = judgedPair(pair);
  if (judged === null) {
    refused += 1;
    continue;
  }
  const told = String(judged.verdict);
  verdicts.set(told, (verdicts.get(told) ?? 0) + 1);
  if (agrees(judged)) agreed += 1;
  else console.log(disagreement(judged));
}
const counts = [...verdicts].map(([name, count]) => `${String(count)} ${name}`);
console.log(
  `${String(agreed)} of ${String(all.length - refused)} pairs agree (${counts.join(", ")}), ${String(refused)} give no client`,
);
process.exitCode = agreed + refused === all.length && all.length > 0 ? 0 : 1;

function judgedPair({ name, old, new: now, include }: RealPair): Judged | null {
  const start = performance.now();
  try {
    const texts = [old, now].map((file) => readFileSync(file, "utf8"));
    const [before = "", after = ""] = texts;
    const judged = judge(before, after, include === null ? {} : { include });
    const { verdict, changes, errors, leftOut, lines } = judged;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `${name}: ${String(verdict)}, ${String(changes.length)} changes; ${String(errors.length)} errors, ${String(leftOut)} of ${String(lines)} lines left out; ${seconds} s`,
    );
    return judged;
  } catch (error) {
    console.log(`${name}: ${String(error).slice(0, 300)}`);
    return null;
  }
}

/** What breaks calls silently is not the compiler's to say. */
function agrees({ changes, errors }: Judged): boolean {
  const breaks = changes.some(
    ({ verdict, isSilent }) => verdict === "major" && !isSilent,
  );
  return breaks === errors.length > 0;
}

function disagreement({ changes, errors }: Judged): string {
  const told = changes
    .filter(({ verdict }) => verdict === "major")
    .map((one) => `  ${one.kind} ${one.subject} ${one.part}: ${one.message}`);
  const shown = values.verbose ? 20 : 3;
  return `  DISAGREE\n${[...told.slice(0, shown), ...errors.slice(0, shown).map((one) => `  ${one}`)].join("\n")}`;
}
