import { describe, expect, test } from "vitest";
import { caseNumbers, parseOptions } from "./options.ts";

const options = {
  count: { type: "number", least: 1, default: 3 },
  seed: { type: "number" },
  only: { type: "string" },
  compiler: { type: "string", multiple: true },
  quick: { type: "boolean", default: false },
} as const;

describe("options of the tools", () => {
  test("are what they are without any, or what is told", () => {
    expect(parseOptions(options, [], false)).toEqual({
      values: { count: 3, quick: false },
      names: [],
    });
    const args = [
      "--count=10 --seed 0 --only a --compiler b --compiler c --quick",
      "d",
    ].flatMap((text) => text.split(" "));
    expect(parseOptions(options, args, true)).toEqual({
      values: {
        count: 10,
        seed: 0,
        only: "a",
        compiler: ["b", "c"],
        quick: true,
      },
      names: ["d"],
    });
  });

  test.each([
    ["--help", "Unknown option '--help'; there are --count <number>, --seed"],
    ["--only", "argument missing; there are"],
    ["pets", "Unexpected argument 'pets'; there are"],
    ["--count=0", '--count is a whole number from 1, and not "0"'],
    ["--seed=1.5", '--seed is a whole number from 0, and not "1.5"'],
    ["--seed=-1", '--seed is a whole number from 0, and not "-1"'],
    ["--seed=", '--seed is a whole number from 0, and not ""'],
  ])("%s is refused in words", (argument, words) => {
    expect(() => parseOptions(options, [argument], false)).toThrow(words);
  });

  test("number the cases, or name the only one, the first among them", () => {
    expect(caseNumbers(3, undefined)).toEqual([0, 1, 2]);
    expect(caseNumbers(3, undefined, 1)).toEqual([1, 2]);
    expect(caseNumbers(3, 0)).toEqual([0]);
  });
});
