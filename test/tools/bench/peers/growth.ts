import {
  type BenchOptions,
  megabytes,
  type Report,
  seconds,
} from "../report.ts";
import { madeDocument } from "./documents.ts";
import { measure, type Measured } from "./measure.ts";
import { pathwright } from "./tools.ts";

/** How many operations the made documents have. */
const sizes = [1_000, 4_000, 16_000];

/** Runs documents of more and more operations: what an operation takes is to stay the same. */
export async function growth({ rounds }: BenchOptions): Promise<Report[]> {
  const runs: { operations: number; measured: Measured | null }[] = [];
  for (const operations of sizes) {
    const file = madeDocument(operations);
    const measured = await measure([pathwright], file, rounds);
    runs.push({ operations, measured: measured.get(pathwright.name) ?? null });
  }
  const rows = runs.map(({ operations, measured }) => {
    const name = `${operations.toLocaleString("en")} operations`;
    if (measured === null) return [name, "fails"];
    const { wall, processor, memory } = measured.first;
    const each = (processor / operations).toFixed(2);
    return [
      name,
      seconds(wall),
      seconds(processor),
      megabytes(memory),
      `${each} ms`,
    ];
  });
  const [, some, most] = runs.map(({ operations, measured }) =>
    measured === null ? Number.NaN : measured.first.processor / operations,
  );
  return [
    {
      key: "growth",
      title: "Growth",
      head: ["", "time", "processor", "memory", "processor for each"],
      rows,
      figures: {
        "growth: an operation of 16,000 beside one of 4,000":
          (most ?? Number.NaN) / (some ?? Number.NaN),
      },
    },
  ];
}
