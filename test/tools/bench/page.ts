import { type Report, table } from "./report.ts";

/** A table with when and where it was measured. */
export interface Result extends Omit<Report, "figures"> {
  /** The day, as `2026-11-29`. */
  readonly date: string;
  /** Processors, and the version of Node. */
  readonly machine: string;
}

export type Results = Readonly<Record<string, Result>>;

/** Returns the page of the documentation that shows results, in their order. */
export function page(results: Results, versions: readonly string[]): string {
  const ordered = Object.values(results).toSorted(
    (one, other) => placeOf(one) - placeOf(other),
  );
  const sections = ordered.map(
    (result) =>
      `## ${result.title}\n\n${table(result)}\n${result.date}, ${result.machine}.\n`,
  );
  return `${introduction(versions)}\n${sections.join("\n")}`;
}

/** What the keys of results begin with, in the order of the page. */
const order = ["client", "types", "check", "YAML", "growth", "bundles"];

function placeOf({ key }: Result): number {
  const place = order.findIndex((start) => key.startsWith(start));
  return place < 0 ? order.length : place;
}

function introduction(versions: readonly string[]): string {
  return `# How fast it is

\`npm run bench\` measures all of this; \`npm run bench -- --update\` writes this page. Whole processes run in turn, on one machine, with one
Node, in a project that has the package installed. Times are medians: of the clock, and of the processor, in which the machine's second
processor counts too. "Unchanged" is the same run once more; "ratio to the fastest peer" divides it by that peer's first run. A peer that
fails is not compared. Clients are not alike: Redocly's is one file, its calls are not typed by path, and bodies of forms, which all of
Stripe's are, it takes as \`URLSearchParams\`.

The peers: ${versions.join(", ")}.
`;
}

/** Returns results with others in their places; parts that were not measured stay as they are. */
export function withResults(
  before: Results,
  reports: readonly Report[],
  measured: Pick<Result, "date" | "machine">,
): Results {
  const results = reports.map(
    ({ key, title, head, rows }) =>
      [key, { key, title, head, rows, ...measured }] as const,
  );
  return { ...before, ...Object.fromEntries(results) };
}
