import type { NamedVerdict } from "./batch.ts";
import type { Tally } from "./count.ts";
import { decisions } from "./decided.ts";

/** How many faults of a document are printed. */
const printed = 10;

/** Prints what came of all documents; gives how many faults are ours. */
export function report(verdicts: readonly NamedVerdict[]): number {
  let faults = 0;
  for (const { name, counted, failure } of verdicts) {
    if (failure !== null) console.log(`${name} has no client: ${failure}`);
    const found = counted?.faults ?? [];
    faults += found.length + (failure === null ? 0 : 1);
    for (const fault of found.slice(0, printed))
      console.log(`OURS ${name}: ${fault}`);
    if (found.length > printed)
      console.log(`OURS ${name}: and ${found.length - printed} more`);
  }
  const counts = verdicts.flatMap(({ counted }) => counted ?? []);
  const sum = (key: "answers" | "bodies" | "others" | "runs" | "given") =>
    counts.reduce((total, one) => total + one[key], 0);
  const withExamples = counts.filter((one) => one.answers + one.bodies > 0);
  const documents = tallied(counts.map((one) => one.documents));
  const decided = tallied(counts.map((one) => one.decided));
  const loose = tallied(counts.map((one) => one.loose));
  console.log(
    `${verdicts.length} documents, ${withExamples.length} of them with examples: ${sum("answers")} of answers, ${sum("bodies")} of bodies, ` +
      `${sum("others")} of these not JSON; ${sum("runs")} answers came through clients, which gave ${sum("given")} typed values`,
  );
  printTally(
    "refused by the types and by the document's own schemas",
    documents,
  );
  printTally(
    "refused by the types alone, as decided",
    decided,
    (name) => decisions[name]?.why ?? "",
  );
  printTally("refused by the document's own schemas alone", loose);
  printUnsaid(verdicts);
  console.log(`${faults} faults of ours`);
  return faults;
}

function tallied(tallies: readonly Tally[]): Tally {
  const total: Tally = {};
  for (const tally of tallies)
    for (const [kind, times] of Object.entries(tally))
      total[kind] = (total[kind] ?? 0) + times;
  return total;
}

function printTally(
  title: string,
  tally: Tally,
  explain: (kind: string) => string = () => "",
): void {
  const kinds = Object.entries(tally).sort(([, one], [, other]) => other - one);
  console.log(`${kinds.reduce((all, [, one]) => all + one, 0)} ${title}`);
  for (const [kind, times] of kinds)
    console.log(
      `${String(times).padStart(7)} × ${kind} ${explain(kind)}`.trimEnd(),
    );
}

/** Prints where types say nothing and the document does, with a place of each kind. */
function printUnsaid(verdicts: readonly NamedVerdict[]): void {
  const places = verdicts.reduce((sum, { unsaid }) => sum + unsaid.places, 0);
  const found = verdicts.flatMap(({ name, unsaid }) =>
    unsaid.found.map(({ kind, place }) => ({
      kind,
      place: `${name} ${place}`,
    })),
  );
  const first = new Map(
    found.toReversed().map(({ kind, place }) => [kind, place]),
  );
  const tally = tallied(found.map(({ kind }) => ({ [kind]: 1 })));
  printTally(
    `of ${places} components, properties and items say nothing where the document does`,
    tally,
    (kind) => `(${first.get(kind) ?? ""})`,
  );
}
