import { readFileSync } from "node:fs";
import type { RealDocument } from "../corpus/documents.ts";
import { type Changes, type Held, namesHeld } from "./held.ts";

/** A document, and how its names hold. */
interface Judged {
  readonly name: string;
  readonly held: Held;
}

/** Judges the names of real documents, prints a table, and gives what fails. */
export function judgeCorpus(documents: readonly RealDocument[]): string[] {
  const judged = documents.flatMap(({ name, file }): Judged[] => {
    const held = namesHeld(file, readFileSync(file, "utf8"));
    return held === null ? [] : [{ name, held }];
  });
  const rest = judged.filter(({ held }) => held.style === "rest");
  console.log(`${counts(judged)}, of which rest: ${counts(rest)}`);
  printChanges(judged);
  const failures = judged.flatMap(failuresOf);
  const isLong = ({ held }: Judged): number => held.long.length;
  const long = judged.filter(({ held }) => held.style !== "rest");
  console.log(`names above 40 characters: operationId ${sum(long, isLong)}`);
  return failures;
}

function counts(judged: readonly Judged[]): string {
  const operations = sum(judged, ({ held }) => held.operations);
  return `${judged.length} documents, ${operations} operations`;
}

/** Prints how many names change where operations are added, by the style of the client that is there. */
function printChanges(judged: readonly Judged[]): void {
  console.log(
    row("", "", "names", "changed", "documents", "with", "documents"),
  );
  for (const [index, added] of ["last operation", "last tenth"].entries())
    for (const style of ["operationId", "rest"] as const) {
      const all = judged
        .flatMap(({ held }) => held.changed[index] ?? [])
        .filter((one) => one.style === style);
      const figures = [
        sum(all, ({ operations }) => operations),
        ...[withoutManifest, withManifest].flatMap((count) => [
          sum(all, count),
          all.filter((one) => count(one) > 0).length,
        ]),
      ];
      console.log(row(added, style, ...figures.map(String)));
    }
}

function row(added: string, style: string, ...figures: string[]): string {
  return [
    added.padEnd(15),
    style.padEnd(12),
    ...figures.map((figure) => figure.padStart(10)),
  ].join("");
}

const withoutManifest = (changes: Changes): number => changes.withoutManifest;
const withManifest = (changes: Changes): number => changes.withManifest;

/** What no document may show. */
function failuresOf({ name, held }: Judged): string[] {
  const { style, changed, doubled, long } = held;
  const renamed = changed.filter(
    (one) => one.style === "operationId" && one.withManifest > 0,
  );
  return [
    ...renamed.map(() => `${name}: added operations rename others`),
    ...doubled.map((one) => `${name}: ${one} is called so twice`),
    ...(style === "rest" ? long : []).map((one) => `${name}: ${one} is long`),
  ];
}

function sum<Item>(
  items: readonly Item[],
  count: (item: Item) => number,
): number {
  return items.reduce((total, item) => total + count(item), 0);
}
