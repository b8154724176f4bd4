import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Progress } from "../../../generator/cli/progress.ts";
import { Collector, petStore, run, workplace } from "./support.ts";

const wiped = "\r\u001b[K";

describe("what is happening", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  /** What a terminal shows while work takes some time. */
  async function shown(
    milliseconds: number,
    { isTTY = true, isQuiet = false, text = "reading a.yaml" } = {},
  ): Promise<string> {
    const stderr = new Collector(isTTY);
    const work = new Progress({ stderr }, isQuiet).during(
      text,
      () => new Promise((done) => setTimeout(done, milliseconds)),
    );
    await vi.advanceTimersByTimeAsync(milliseconds);
    await work;
    return stderr.text;
  }

  it("is said after a second, and wiped away", async () => {
    expect(await shown(1_500)).toBe(`reading a.yaml …${wiped}`);
  });

  it.each([
    ["is done before", 900, {}],
    ["nobody looks", 1_500, { isTTY: false }],
    ["it is to be quiet", 1_500, { isQuiet: true }],
  ])("is not said where it %s", async (_, milliseconds, how) => {
    expect(await shown(milliseconds, how)).toBe("");
  });

  it("stays on one line, and commands nothing", async () => {
    const text = `\u001b[2J${"x".repeat(200)}`;
    const [line = ""] = (await shown(1_500, { text })).split(wiped);
    expect(line).toMatch(/^\\u\{1b\}\[2Jx+…$/);
    expect(line).toHaveLength(79);
  });

  it("is wiped away after a failure too", async () => {
    const stderr = new Collector(true);
    const failing = new Progress({ stderr }, false).during(
      "reading",
      () => Promise.reject(new Error("no")),
      { blocks: true },
    );
    await expect(failing).rejects.toThrow("no");
    expect(stderr.text).toBe(`reading …${wiped}`);
  });
});

it("a large document is told at once, since no timer fires meanwhile", async () => {
  const large = `${petStore}# ${"x".repeat(600_000)}\n`;
  const folder = await workplace({ "spec.yaml": large });
  const { stderr } = await run(folder, ["generate", "spec.yaml"], "", {
    isTTY: true,
    // Where a line is longer than that, it is cut, and a temporary folder's path may be long.
    columns: 1_000,
  });
  expect(stderr).toMatch(/^generating the client of \S*spec\.yaml …/);
  expect(stderr).toContain(wiped);
});
