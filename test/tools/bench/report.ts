/** What was measured, as a table. */
export interface Report {
  /** What it is remembered by: the part that measured it, and the document. */
  readonly key: string;
  readonly title: string;
  readonly head: readonly string[];
  /** The cells of each row, the name of what was measured first. */
  readonly rows: readonly (readonly string[])[];
  /** Figures that every machine has alike, by name: bytes, and ratios within one run. */
  readonly figures: Readonly<Record<string, number>>;
}

/** What a part of the bench is told. */
export interface BenchOptions {
  /** The names of documents. */
  readonly documents: readonly string[];
  /** The names of tools. */
  readonly tools: readonly string[];
  /** How often each is run, in turn. */
  readonly rounds: number;
}

/** Returns the middle of some values, the upper one of two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Returns a table as Markdown has it, its columns as wide as they need be, numbers to the right. */
export function table({ head, rows }: Pick<Report, "head" | "rows">): string {
  const widths = head.map((name, column) =>
    Math.max(3, name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths
      .map((width, column) => {
        const cell = cells[column] ?? "";
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join(" | ")} |\n`;
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return line(head) + line(rule) + rows.map(line).join("");
}

/** Seconds as a table has them. */
export function seconds(milliseconds: number): string {
  const digits = milliseconds < 1000 ? 3 : 2;
  return `${(milliseconds / 1000).toFixed(digits)} s`;
}

/** Bytes as a table has them. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e6 ? 2 : 1)} MB`;
}
