import { describe, expect, test } from "vitest";
import { compared, worsened } from "./guards.ts";
import { page, withResults } from "./page.ts";
import { usageIn } from "./peers/measure.ts";
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
    ).toEqual([]);
    const faults = worsened({ "ratio: a": 0.58, "bundle: a": 1031 }, committed);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain("ratio: a is 0.580, and was 0.500");
    expect(faults[1]).toContain("bundle: a is 1031, and was 1000");
  });

  test("what is better, or new, is no fault", () => {
    expect(worsened({ "ratio: a": 0.1 }, { "ratio: a": 0.5 })).toEqual([]);
    expect(worsened({ "ratio: b": 9 }, {})).toEqual([]);
  });

  test("some figures have a limit, whatever is committed", () => {
    expect(worsened({ "installed: bytes": 3_999_999 }, {})).toEqual([]);
    expect(worsened({ "installed: bytes": 4_000_001 }, {})).toHaveLength(1);
    const name = "overhead: resource-shaped, vendored";
    expect(worsened({ [name]: 1.29 }, {})).toEqual([]);
    expect(worsened({ [name]: 1.31 }, {})).toHaveLength(1);
    expect(worsened({ "overhead: path-typed, vendored": 9 }, {})).toEqual([]);
    const unchanged = "ratio: unchanged, client of stripe, of redocly/cli";
    const committed = { [unchanged]: 0.05 };
    expect(compared(committed)).toEqual({});
    expect(worsened({ [unchanged]: 0.15 }, committed)).toEqual([]);
    expect(worsened({ [unchanged]: 0.16 }, committed)).toHaveLength(1);
  });

  test("a figure that could not be measured is a fault, not a success", () => {
    const growth = "growth: an operation of 16,000 beside one of 4,000";
    expect(worsened({ [growth]: Number.NaN }, {})).toHaveLength(1);
    expect(
      worsened({ "ratio: a": Number.NaN }, { "ratio: a": 1 }),
    ).toHaveLength(1);
  });

  test("only what later runs are compared with is committed", () => {
    const figures = { "ratio: a": 1, "bundle: a": 2, "installed: bytes": 3 };
    expect(compared(figures)).toEqual({ "ratio: a": 1, "bundle: a": 2 });
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
