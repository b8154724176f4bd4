import { describe, expect, test } from "vitest";
import {
  conversionFor,
  convert,
  type Conversion,
  type Converting,
} from "../../../templates/runtime/conversion.ts";
import { quoteIntegers } from "../../../templates/runtime/integers.ts";
import {
  readJson,
  writeJson,
} from "../../../templates/runtime/json-converting.ts";
import type { Operation } from "../../../templates/runtime/operation.ts";
import { Draw } from "../../conformance/faults/draw.ts";

/** Reads a text as the answer of an operation whose answers are converted so. */
function read(text: string, conversion: Conversion): unknown {
  const operation: Operation & Converting = {
    id: null,
    method: "GET",
    path: "/",
    security: [],
    answers: { default: conversion },
  };
  return readJson(text, operation, 200);
}

const date = (text: string): unknown => read(JSON.stringify(text), "date-time");
const integer = (text: string): unknown => read(text, "int64");

describe("a date-time", () => {
  test.each([
    ["2026-11-25T08:00:00Z", "2026-11-25T08:00:00.000Z"],
    ["2026-11-25t08:00:00.5z", "2026-11-25T08:00:00.500Z"],
    ["2026-11-25T08:00:00+01:00", "2026-11-25T07:00:00.000Z"],
    ["2026-11-25T08:00:00.123456789-00:00", "2026-11-25T08:00:00.123Z"],
    ["2024-02-29T23:59:59Z", "2024-02-29T23:59:59.000Z"],
    ["0000-01-01T00:00:00Z", "0000-01-01T00:00:00.000Z"],
  ])("%s is a Date", (text, iso) => {
    const value = date(text);
    expect(value).toBeInstanceOf(Date);
    expect((value as Date).toISOString()).toBe(iso);
  });

  test.each([
    "",
    "now",
    "2026-11-25",
    "2026-11-25 08:00:00Z",
    "2026-11-25T08:00:00",
    "2026-11-25T08:00Z",
    "2026-02-30T08:00:00Z",
    "2023-02-29T08:00:00Z",
    "2026-13-01T08:00:00Z",
    "2026-11-00T08:00:00Z",
    "2026-11-25T24:00:00Z",
    "2026-11-25T08:00:60Z",
    "2026-11-25T08:00:00+99:00",
    "0000-00-00T00:00:00Z",
    " 2026-11-25T08:00:00Z",
    "2026-11-25T08:00:00Z\n",
    "+002026-11-25T08:00:00Z",
  ])("%j stays a string", (text) => {
    expect(date(text)).toBe(text);
  });

  test("of a million digits is no trouble", () => {
    const text = `2026-11-25T08:00:00.${"1".repeat(1_000_000)}`;
    expect(date(text) === text).toBe(true);
  });

  test.each(["null", "1764057600", "true", "[]", "{}"])(
    "%s stays what it is",
    (text) => {
      expect(read(text, "date-time")).toEqual(JSON.parse(text));
    },
  );
});

describe("an int64", () => {
  test.each([
    ["0", 0n],
    ["-0", 0n],
    ["7", 7n],
    ["9007199254740991", 9007199254740991n],
    ["9007199254740993", 9007199254740993n],
    ["9223372036854775807", 9223372036854775807n],
    ["-9223372036854775808", -9223372036854775808n],
    ["18446744073709551615", 18446744073709551615n],
    ["1.0", 1n],
    ["1e3", 1000n],
  ])("%s keeps its digits", (text, expected) => {
    expect(integer(text)).toBe(expected);
  });

  test.each(["1.5", "-0.1", "1e-7", "1e20", "9.3e18", "1e400"])(
    "%s is no integer in digits, and stays a number",
    (text) => {
      expect(integer(text)).toBe(Number(text));
    },
  );

  test("nobody counts with more than 99 digits", () => {
    const text = "9".repeat(100);
    expect(integer(text)).toBe(Number(text));
    expect(integer(text.slice(1))).toBe(BigInt(text.slice(1)));
  });

  test.each(["null", '"9223372036854775807"', "true", "[]", "{}"])(
    "%s stays what it is",
    (text) => {
      expect(integer(text)).toEqual(JSON.parse(text));
    },
  );

  test("keeps its digits in lists and maps, and only where it is one", () => {
    const max = "9223372036854775807";
    const text = `{"ids": [${max}, 1, [${max}]], "byName": {"a\\\\": -${max}, "${max}": ${max}, "\\"${max}": 0.5}, "other": ${max}, "text": "${max}", "fraction": 1.${max}, "power": ${max}e1, "small": 1e-${max}}`;
    const value = read(text, {
      members: {
        ids: { first: ["int64"], items: { items: "int64" } },
        byName: { others: "int64" },
        text: "int64",
        fraction: "int64",
        power: "int64",
        small: "int64",
      },
    });
    expect(value).toEqual({
      ...(JSON.parse(text) as object),
      ids: [BigInt(max), 1, [BigInt(max)]],
      byName: {
        "a\\": -BigInt(max),
        [max]: BigInt(max),
        [`"${max}`]: 0.5,
      },
      other: Number(max),
      small: 0n,
    });
  });
});

describe("what is converted", () => {
  const tree: Conversion = {
    members: { at: "date-time", below: { items: () => tree } },
  };

  test("leads back to itself", () => {
    const at = "2026-11-25T08:00:00Z";
    const text = JSON.stringify({ at, below: [{ at, below: [] }, { at: 1 }] });
    expect(read(text, tree)).toEqual({
      at: new Date(at),
      below: [{ at: new Date(at), below: [] }, { at: 1 }],
    });
  });

  test("may lie 10,000 levels deep", () => {
    const depth = 10_000;
    const text = `${'{"below":['.repeat(depth)}{"at":"2026-11-25T08:00:00Z"}${"]}".repeat(depth)}`;
    let value = read(text, tree) as { at?: unknown; below?: [unknown] };
    while (value.below) value = value.below[0] as typeof value;
    expect(value.at).toEqual(new Date("2026-11-25T08:00:00Z"));
    const list: Conversion = { items: () => list, formats: ["int64"] };
    let nested: unknown = read(
      `${"[".repeat(depth)}9223372036854775807${"]".repeat(depth)}`,
      list,
    );
    while (Array.isArray(nested)) nested = nested[0];
    expect(nested).toBe(9223372036854775807n);
  });

  test("may be of several kinds", () => {
    const either: Conversion = {
      formats: ["date-time", "int64"],
      items: "int64",
    };
    expect(read('"2026-11-25T08:00:00Z"', either)).toBeInstanceOf(Date);
    expect(read("1", either)).toBe(1n);
    expect(read("[1]", either)).toEqual([1n]);
  });

  test("are members by their own names, whatever these are", () => {
    const conversion: Conversion = {
      members: {
        ["__proto__"]: "int64",
        constructor: "int64" as const,
        toString: null,
      },
      others: "date-time",
    };
    const text = `{"__proto__": 9223372036854775807, "constructor": 2, "toString": "2026-11-25T08:00:00Z", "valueOf": "2026-11-25T08:00:00Z"}`;
    const value = read(text, conversion) as object;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.entries(value)).toEqual([
      ["__proto__", 9223372036854775807n],
      ["constructor", 2n],
      ["toString", "2026-11-25T08:00:00Z"],
      ["valueOf", new Date("2026-11-25T08:00:00Z")],
    ]);
    expect(Object.keys(read("{}", conversion) as object)).toEqual([]);
    expect(
      read('{"a": 1}', { members: { hasOwnProperty: "int64" as const } }),
    ).toEqual({
      a: 1,
    });
  });

  test("depends on the status: its own, its range, default", () => {
    const converting: Converting = {
      answers: { 404: null, "4XX": "int64", default: "date-time" },
      item: "int64",
    };
    expect(conversionFor(converting, 404)).toBeNull();
    expect(conversionFor(converting, 409)).toBe("int64");
    expect(conversionFor(converting, 200)).toBe("date-time");
    expect(conversionFor(converting, undefined)).toBe("int64");
    expect(conversionFor({}, 200)).toBeUndefined();
  });
});

describe("everything else stays the very same", () => {
  /** A value of JSON with places that are converted, and the conversion of these alone. */
  function drawn(seed: number): { text: string; conversion: Conversion } {
    const draw = new Draw(seed);
    const leaves = [
      "9223372036854775807",
      "-1",
      "0.1",
      "1e21",
      '"2026-11-25T08:00:00Z"',
      '"\\\\\\" 12345678901234567890 \\u0022"',
      "null",
      "true",
      "12345678901234567890",
    ];
    const make = (depth: number): { text: string; to: Conversion | null } => {
      const kind = depth > 3 ? 0 : draw.between(0, 2);
      if (kind === 0) {
        return {
          text: draw.pick(leaves),
          to: draw.pick<Conversion | null>([null, "int64", "date-time"]),
        };
      }
      const parts = Array.from({ length: draw.between(0, 4) }, () =>
        make(depth + 1),
      );
      if (kind === 1)
        return {
          text: `[${parts.map(({ text }) => text).join(" , ")}]`,
          to: { first: parts.map(({ to }) => to) },
        };
      const names = parts.map(
        (_, index) => ["__proto__", "a", "b\\n", '"', "1"][index]!,
      );
      return {
        text: `{${parts.map(({ text }, index) => `${JSON.stringify(names[index])}:${text}`).join(",\n")}}`,
        to: {
          members: Object.fromEntries(
            parts.map(({ to }, index): [string, Conversion | null] => [
              names[index]!,
              to,
            ]),
          ),
        },
      };
    };
    const { text, to } = make(0);
    return { text, conversion: to ?? { members: {} } };
  }

  /** Puts JSON's own values back where the conversion has put others, and fails where it had nothing to put. */
  function undone(value: unknown, to: Conversion | null | undefined): unknown {
    if (value instanceof Date) {
      expect(to).toBe("date-time");
      return "2026-11-25T08:00:00Z";
    }
    if (typeof value === "bigint") {
      expect(to).toBe("int64");
      return Number(value);
    }
    if (typeof value !== "object" || value === null) return value;
    const { first, members } = (typeof to === "object" ? to : {}) ?? {};
    if (Array.isArray(value))
      return value.map((item, index) => undone(item, first?.[index]));
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        name,
        undone(
          member,
          members && Object.hasOwn(members, name) ? members[name] : null,
        ),
      ]),
    );
  }

  test("in 2,000 values drawn at random", () => {
    let converted = 0;
    for (let seed = 1; seed <= 2_000; seed++) {
      const { text, conversion } = drawn(seed);
      const value = read(text, conversion);
      const plain: unknown = JSON.parse(text);
      expect(undone(value, conversion), text).toEqual(plain);
      if (writeJson(value) !== JSON.stringify(plain)) converted++;
    }
    expect(converted).toBeGreaterThan(500);
  });
});

describe("a text whose long integers are quoted", () => {
  test.each([
    ["1234567890123456", '"1234567890123456"'],
    ["123456789012345", "123456789012345"],
    ["[-1234567890123456,1]", '["-1234567890123456",1]'],
    ['"1234567890123456"', '"1234567890123456"'],
    ['"\\"1234567890123456"', '"\\"1234567890123456"'],
    ['{"\\\\":1234567890123456}', '{"\\\\":"1234567890123456"}'],
    ["1234567890123456.5", "1234567890123456.5"],
    ["1.1234567890123456", "1.1234567890123456"],
    ["1e1234567890123456", "1e1234567890123456"],
    ["", ""],
  ])("%s", (text, quoted) => {
    expect(quoteIntegers(text)).toBe(quoted);
  });

  test("is made in time that grows with its length alone", () => {
    const length = 2_000_000;
    expect(quoteIntegers(`"${"\\".repeat(length)}"`)).toHaveLength(length + 2);
    expect(quoteIntegers("1".repeat(length))).toHaveLength(length);
    expect(quoteIntegers(`"${"a".repeat(length)}"`)).toHaveLength(length + 2);
  });
});

describe("a value as JSON", () => {
  test("has big integers as they are, without quotes", () => {
    const value = {
      id: 9223372036854775807n,
      list: [-1n, 2, "3n"],
      at: new Date("2026-11-25T08:00:00Z"),
    };
    expect(writeJson(value)).toBe(
      '{"id":9223372036854775807,"list":[-1,2,"3n"],"at":"2026-11-25T08:00:00.000Z"}',
    );
    expect(writeJson(5n)).toBe("5");
  });

  test("is what JSON.stringify gives where there are none", () => {
    const value = { a: [undefined, () => 1, NaN], b: undefined, c: "\u2028" };
    expect(writeJson(value)).toBe(JSON.stringify(value));
    expect(writeJson(undefined)).toBeUndefined();
  });

  test("has them where somebody gave them a toJSON of their own", () => {
    const prototype = BigInt.prototype as { toJSON?: () => string };
    prototype.toJSON = function (this: bigint) {
      return this.toString();
    };
    try {
      expect(writeJson({ id: 1n })).toBe('{"id":1}');
    } finally {
      delete prototype.toJSON;
    }
  });

  test("comes back the same", () => {
    const at = new Date("2026-11-25T08:00:00.123Z");
    const value = { id: -9223372036854775808n, at };
    expect(
      read(writeJson(value), { members: { id: "int64", at: "date-time" } }),
    ).toEqual(value);
  });
});

test("the digits are asked for only where a number has lost some", () => {
  let asked = 0;
  const value = convert([1, 9007199254740991, 0.5], { items: "int64" }, () => {
    asked++;
  });
  expect(value).toEqual([1n, 9007199254740991n, 0.5]);
  expect(asked).toBe(0);
});
