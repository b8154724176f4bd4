import { describe, expect, test } from "vitest";
import {
  assign,
  folded,
  group,
  hardline,
  ifBroken,
  indent,
  join,
  line,
  softline,
} from "../../../generator/emit/typescript/layout.ts";
import { print } from "../../../generator/emit/typescript/print.ts";

const call = (name: string, ...items: string[]) =>
  group([
    name,
    "(",
    indent([softline, join([",", line], items)]),
    ifBroken(","),
    softline,
    ")",
  ]);

describe("a group", () => {
  test("stays on one line where it fits", () => {
    expect(print(call("f", "a", "b"), 7)).toBe("f(a, b)");
  });

  test("breaks at all its places where it does not", () => {
    expect(print(call("f", "a", "b"), 6)).toBe("f(\n  a,\n  b,\n)");
  });

  test("leaves room for what follows on its line", () => {
    expect(print([call("f", "a"), ";"], 5)).toBe("f(a);");
    expect(print([call("f", "a"), ";;"], 5)).toBe("f(\n  a,\n);;");
  });

  test("within a broken one is measured on its own", () => {
    expect(
      print(
        group(["(", indent([softline, call("f", "a", "b")]), softline, ")"]),
        9,
      ),
    ).toBe("(f(a, b))");
    const pair = group([
      "(",
      indent([softline, call("f", "a", "b"), ",", line, "c"]),
      softline,
      ")",
    ]);
    expect(print(pair, 11)).toBe("(\n  f(a, b),\n  c\n)");
    expect(print(pair, 9)).toBe("(\n  f(\n    a,\n    b,\n  ),\n  c\n)");
  });

  test("that holds the end of a line breaks", () => {
    expect(print(group(["a", line, "b", hardline, "c"]))).toBe("a\nb\nc");
  });
});

test("what is folded is printed as a group is, and unfolded only where it does not fit", () => {
  const list = folded("f(a, b)", "f(", () => call("f", "a", "b"));
  const flat = folded("f(a, b)", "f(", () => expect.fail("it fits"));
  expect(print([flat, ";"], 8)).toBe("f(a, b);");
  expect(print(group(["(", flat, ")"]), 9)).toBe("(f(a, b))");
  expect(print([list, ";"], 7)).toBe("f(\n  a,\n  b,\n);");
  expect(print(["x", assign(" =", list)], 6)).toBe("x = f(\n  a,\n  b,\n)");
  expect(print(["x", assign(" =", list)], 5)).toBe(
    "x =\n  f(\n    a,\n    b,\n  )",
  );
});

test("the right side of an assignment moves down only where its beginning does not fit", () => {
  expect(print(["x", assign(" =", call("f", "a"))], 8)).toBe("x = f(a)");
  expect(print(["x", assign(" =", call("f", "a"))], 7)).toBe("x = f(\n  a,\n)");
  expect(print(["x", assign(" =", "long")], 6)).toBe("x =\n  long");
});

test("no blanks stand at the end of a line, however many there were", () => {
  expect(print(["a", " ".repeat(100_000), hardline, "  ", hardline, "b"])).toBe(
    "a\n\nb",
  );
});

test("wide characters take two columns, combining marks none", () => {
  expect(print(call("日本", "a"), 7)).toBe("日本(a)");
  expect(print(call("日本", "a"), 6)).toBe("日本(\n  a,\n)");
  expect(print(call("e\u0301", "a"), 4)).toBe("e\u0301(a)");
});
