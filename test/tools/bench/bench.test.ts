import { describe, expect, test } from "vitest";
import { compared, type Figures, worsened, worsenedTwice } from "./guards.ts";
import { page, withResults } from "./page.ts";
import { usageIn } from "./peers/measure.ts";
import { ratiosOf } from "./peers/whole.ts";
import { median, megabytes, seconds, table } from "./report.ts";

describe("tables", () => {
  test("have columns as wide as they need be, and Markdown's rule", () => {
    const rows = [
      ["Pathwright", "0.200 s"],
      ["a peer", "fails"],
      ["another", "12.50 s", "1.0 MB"],
    ];
    expect(table({ head: ["", "time", "memory"], rows })).toBe(
      [
        "|            |    time | memory |",
        "| ---------- | ------: | -----: |",
        "| Pathwright | 0.200 s |        |",
        "| a peer     |   fails |        |",
        "| another    | 12.50 s | 1.0 MB |",
        "",
      ].join("\n"),
    );
  });

  test("have figures as people read them", () => {
    expect([seconds(215.4), seconds(1_630)]).toEqual(["0.215 s", "1.63 s"]);
    expect([megabytes(70_763), megabytes(436.2e6)]).toEqual([
      "0.07 MB",
      "436.2 MB",
    ]);
  });
});

test.each([
  [[3, 1, 2], 2],
  [[10, 9, 100], 10],
  [[4, 1], 4],
  [[], Number.NaN],
])("the median of %j is %d", (values, middle) => {
  expect(median(values)).toBe(middle);
});

describe("guards", () => {
  test("a ratio may be 15 % worse than the committed one, a bundle 3 %", () => {
    const committed = { "ratio: a": 0.5, "bundle: a": 1000 };
    expect(
      worsened({ "ratio: a": 0.57, "bundle: a": 1029 }, committed),
    ).toEqual({});
    const faults = worsened({ "ratio: a": 0.58, "bundle: a": 1031 }, committed);
    expect(faults).toEqual({
      "ratio: a": expect.stringContaining("is 0.580, and was 0.500"),
      "bundle: a": expect.stringContaining("is 1031, and was 1000"),
    });
  });

  test("what is better, or new, is no fault", () => {
    expect(worsened({ "ratio: a": 0.1 }, { "ratio: a": 0.5 })).toEqual({});
    expect(worsened({ "ratio: b": 9 }, {})).toEqual({});
  });

  test("some figures have a limit, whatever is committed", () => {
    const faulty = (figures: Figures, committed: Figures = {}): string[] =>
      Object.keys(worsened(figures, committed));
    expect(faulty({ "installed: bytes": 3_999_999 })).toEqual([]);
    expect(faulty({ "installed: bytes": 4_000_001 })).toHaveLength(1);
    const name = "overhead: resource-shaped, vendored";
    expect(faulty({ [name]: 1.29 })).toEqual([]);
    expect(faulty({ [name]: 1.31 })).toEqual([name]);
    expect(faulty({ "overhead: path-typed, vendored": 9 })).toEqual([]);
    const unchanged = "ratio: unchanged, client of stripe, of redocly/cli";
    const committed = { [unchanged]: 0.05 };
    expect(compared(committed)).toEqual({});
    expect(faulty({ [unchanged]: 0.15 }, committed)).toEqual([]);
    expect(faulty({ [unchanged]: 0.16 }, committed)).toEqual([unchanged]);
  });

  test("a figure that could not be measured is a fault, not a success", () => {
    const growth = "growth: an operation of 16,000 beside one of 4,000";
    const none = Number.NaN;
    expect(Object.keys(worsened({ [growth]: none }, {}))).toEqual([growth]);
    const ratio = { "ratio: a": none };
    expect(Object.keys(worsened(ratio, { "ratio: a": 1 }))).toHaveLength(1);
    expect(compared(ratio)).toEqual({});
  });

  test("what is worse once is measured again, and a fault where it is worse twice, or missing", () => {
    const committed = { "ratio: a": 1, "ratio: b": 1, "ratio: c": 1 };
    const first = { "ratio: a": 2, "ratio: b": 2, "ratio: c": 2 };
    const second = { "ratio: a": 2, "ratio: b": 1 };
    const faults = worsenedTwice(first, second, committed);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain("ratio: a is 2.000");
    expect(faults[1]).toContain("ratio: c is 2.000");
    expect(worsenedTwice({ "ratio: a": 1 }, first, committed)).toEqual([]);
  });

  test("only what later runs are compared with is committed", () => {
    const figures = { "ratio: a": 1, "bundle: a": 2, "installed: bytes": 3 };
    expect(compared(figures)).toEqual({ "ratio: a": 1, "bundle: a": 2 });
  });
});

describe("ratios to peers", () => {
  const usage = (processor: number) => ({ wall: 0, processor, memory: 0 });
  const tool = (...processor: readonly number[]) => ({
    rounds: processor.map((first) => ({
      first: usage(first),
      again: usage(first / 10),
    })),
    first: usage(0),
    again: usage(0),
    output: 0,
  });

  test("are those of each round, so that a machine may slow down between them", () => {
    const measured = new Map([
      ["Pathwright", tool(10, 30, 50)],
      ["peer 1.2.3", tool(20, 60, 100)],
      ["failing 1.2.3", null],
    ]);
    expect(ratiosOf("client of one", measured)).toEqual({
      "ratio: processor, client of one, of peer": 0.5,
      "ratio: unchanged, client of one, of peer": 0.05,
      "ratio: processor, client of one, of failing": Number.NaN,
    });
    expect(ratiosOf("types of one", measured)).toEqual({
      "ratio: processor, types of one, of peer": 0.5,
      "ratio: processor, types of one, of failing": Number.NaN,
    });
  });

  test("are no number where a tool fails", () => {
    const failing = new Map([
      ["Pathwright", null],
      ["peer 1.2.3", tool(20)],
    ]);
    expect(ratiosOf("types of one", failing)).toEqual({
      "ratio: processor, types of one, of peer": Number.NaN,
    });
  });
});

test("threads of a process are counted once, its children each", () => {
  const lines = [
    { pid: 1, processor: 10, memory: 100 },
    { pid: 2, processor: 5, memory: 300 },
    { pid: 1, processor: 40, memory: 200 },
  ];
  const told = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  expect(usageIn(told)).toEqual({ processor: 45, memory: 300 });
});

describe("the page", () => {
  const report = (key: string, cell: string) => ({
    key,
    title: `About ${key}`,
    head: ["", "time"],
    rows: [["Pathwright", cell]],
    figures: {},
  });
  const first = { date: "2026-11-01", machine: "2 processors, Node 24" };
  const second = { date: "2026-12-01", machine: "8 processors, Node 24" };

  test("keeps what was not measured again, with its day and machine", () => {
    const before = withResults(
      {},
      [report("bundles", "1"), report("client of one", "2")],
      first,
    );
    const results = withResults(before, [report("bundles", "3")], second);
    const text = page(results, ["a@1", "b@2"]);
    expect(text).toContain("The peers: a@1, b@2.");
    expect(text).toMatch(/client of one[^#]*\b2 \|\n\n2026-11-01, 2 proc/);
    expect(text).toMatch(/bundles[^#]*\b3 \|\n\n2026-12-01, 8 proc/);
  });

  test("shows whole runs first", () => {
    const results = withResults(
      {},
      ["installed", "bundles", "types of one", "client of one"].map((key) =>
        report(key, "1"),
      ),
      first,
    );
    expect(page(results, []).match(/(?<=## About ).*/g)).toEqual([
      "client of one",
      "types of one",
      "bundles",
      "installed",
    ]);
  });
});
