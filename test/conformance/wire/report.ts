import { explanations } from "./explained.ts";
import type { Fault, Judgement } from "./judge.ts";

/** How many calls of a document need an explanation, by its name. */
export type Figures = Readonly<Record<string, number>>;

/** A judgement whose faults have been looked up among the explanations. */
export interface Report {
  readonly judgement: Judgement;
  readonly figures: Figures;
  /** Calls each of whose faults has an explanation. */
  readonly explained: number;
  /** What nothing explains, a line each. */
  readonly unexplained: readonly string[];
}

/** Explains what can be explained: a call is, where each thing that is wrong with it is. */
export function explain(judgement: Judgement): Report {
  const figures: Record<string, number> = {};
  const unexplained: string[] = [];
  let explained = 0;
  for (const faults of judgement.faults) {
    const names = new Set<string>();
    let isExplained = true;
    for (const fault of faults) {
      const name = nameOf(fault);
      if (name !== undefined) names.add(name);
      else if (isExplained) {
        isExplained = false;
        unexplained.push(line(judgement.name, fault));
      }
    }
    for (const name of names) figures[name] = (figures[name] ?? 0) + 1;
    if (isExplained) explained++;
  }
  return { judgement, figures, explained, unexplained };
}

function nameOf(fault: Fault): string | undefined {
  return Object.entries(explanations).find(([, { explains }]) =>
    explains(fault),
  )?.[0];
}

function line(name: string, { target, kind, violation, sent }: Fault): string {
  const { method, path } = target.operation;
  const type = kind.mediaType === null ? "" : ` as ${kind.mediaType}`;
  const where = violation.path.join(".");
  return [
    `${name}: ${method} ${path}, ${kind.shape} call, ${kind.extent}${type}`,
    `${violation.code} ${where} ${violation.message}`,
    `${sent?.url.slice(0, 300) ?? "not sent"} ${sent?.body.slice(0, 300) ?? ""}`,
  ].join("\n    ");
}

/**
 * Where the explanations of a document are not those that are committed: more calls may never need one, and where every
 * operation was called (`isWhole`), fewer need the figure to be lowered.
 */
export function deviations(
  { judgement: { name }, figures }: Report,
  committed: Figures,
  isWhole: boolean,
): string[] {
  const names = [
    ...new Set([...Object.keys(committed), ...Object.keys(figures)]),
  ];
  return names.flatMap((rule) => {
    const allowed = committed[rule] ?? 0;
    const needed = figures[rule] ?? 0;
    if (explanations[rule] === undefined)
      return `${name}: "${rule}" explains nothing; remove it`;
    if (explanations[rule].fault === "pathwright")
      return `${name}: ${needed} calls fail by Pathwright's own fault, ${rule}`;
    if (needed > allowed)
      return `${name}: ${needed} calls need "${rule}", and ${allowed} may`;
    return isWhole && needed < allowed
      ? `${name}: only ${needed} calls need "${rule}" now; lower its ${allowed} with --update`
      : [];
  });
}

const columns = [
  "operations",
  "calls",
  "accepted",
  "unanswered",
  "rejected",
  "explained",
  "set aside",
] as const;

/** A table of all documents with a line of sums. */
export function table(reports: readonly Report[]): string {
  const rows = reports.map(({ judgement, explained }) => [
    judgement.name,
    judgement.operations,
    judgement.calls,
    judgement.accepted,
    judgement.unanswered,
    judgement.rejected,
    explained,
    judgement.setAside,
  ]);
  const sums = columns.map((_, index) =>
    rows.reduce((sum, row) => sum + Number(row[index + 1]), 0),
  );
  const width = Math.max(
    ...reports.map(({ judgement }) => judgement.name.length),
  );
  return [
    ["document", ...columns],
    ...rows,
    [`${rows.length} documents`, ...sums],
  ]
    .map(([name, ...cells]) =>
      [
        String(name).padEnd(width),
        ...cells.map((cell) => String(cell).padStart(10)),
      ].join("  "),
    )
    .join("\n");
}
