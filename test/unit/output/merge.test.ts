import { describe, expect, it } from "vitest";
import { merge } from "../../../generator/output/merge.ts";

const old = text("one", "two", "three", "four", "five", "six", "seven");

function text(...lines: string[]): string {
  return `${lines.join("\n")}\n`;
}

/** Merges texts that differ from the old one in the lines given by number. */
function merged(
  mine: Readonly<Record<number, string>>,
  theirs: Readonly<Record<number, string>>,
) {
  return merge(old, changed(mine), changed(theirs));
}

function changed(lines: Readonly<Record<number, string>>): string {
  return old
    .split("\n")
    .map((line, at) => lines[at + 1] ?? line)
    .join("\n");
}

describe("merge", () => {
  it("takes what only one side has changed", () => {
    expect(merged({ 1: "ONE" }, { 7: "SEVEN" })).toEqual({
      text: changed({ 1: "ONE", 7: "SEVEN" }),
      conflicts: 0,
    });
    expect(merge(old, old, "new\n").text).toBe("new\n");
    expect(merge(old, "mine\n", old).text).toBe("mine\n");
  });

  it("takes what both have added, removed or changed alike once", () => {
    expect(merged({ 3: "THREE" }, { 3: "THREE" })).toEqual({
      text: changed({ 3: "THREE" }),
      conflicts: 0,
    });
    const without = text("one", "two", "four", "five", "six", "seven");
    expect(merge(old, without, without)).toEqual({
      text: without,
      conflicts: 0,
    });
  });

  it("marks as git does what both have changed in one place, or next to each other", () => {
    expect(merged({ 3: "mine" }, { 3: "theirs" })).toEqual({
      text: changed({
        3: "<<<<<<< yours\nmine\n=======\ntheirs\n>>>>>>> generated",
      }),
      conflicts: 1,
    });
    expect(merged({ 3: "mine" }, { 4: "theirs" }).text).toBe(
      text(
        "one",
        "two",
        "<<<<<<< yours",
        "mine",
        "four",
        "=======",
        "three",
        "theirs",
        ">>>>>>> generated",
        "five",
        "six",
        "seven",
      ),
    );
    expect(merged({ 1: "a", 7: "b" }, { 1: "c", 7: "d" }).conflicts).toBe(2);
  });

  it("marks an edit of what is no longer generated, and the other way round", () => {
    const without = text("one", "two", "four", "five", "six", "seven");
    expect(merge(old, changed({ 3: "mine" }), without).text).toContain(
      "<<<<<<< yours\nmine\n=======\n>>>>>>> generated\n",
    );
    expect(merge(old, without, changed({ 3: "theirs" })).text).toContain(
      "<<<<<<< yours\n=======\ntheirs\n>>>>>>> generated\n",
    );
  });

  it("marks all differences where nobody knows what the sides come from", () => {
    const { text: both, conflicts } = merge(
      null,
      changed({ 2: "mine" }),
      changed({ 6: "theirs" }),
    );
    expect(conflicts).toBe(2);
    expect(both).toContain("<<<<<<< yours\nmine\n=======\ntwo\n>>>>>>>");
    expect(both).toContain("<<<<<<< yours\nsix\n=======\ntheirs\n>>>>>>>");
    expect(merge(null, old, old)).toEqual({ text: old, conflicts: 0 });
  });

  it("counts neither indentation nor quotes nor what ends a line as changes, and leaves them to the user's formatter", () => {
    const generated = text('const a = "1";', "call(", "  b,", ");", "end();");
    const formatted = text("const a = '1'", "call(", "\tb", ")", "end()");
    const theirs = generated.replace("end();", "end(1);");
    expect(merge(generated, formatted, theirs)).toEqual({
      text: text("const a = '1'", "call(", "\tb", ")", "end(1);"),
      conflicts: 0,
    });
    const quoted = generated.replace('"1"', "'1'");
    expect(merge(generated, generated, quoted).text).toBe(quoted);
  });

  it("ends lines as the user's text does", () => {
    const mine = changed({ 1: "ONE" }).replaceAll("\n", "\r\n");
    const { text: both } = merge(old, mine, changed({ 3: "a", 5: "b" }));
    expect(both).toBe(
      changed({ 1: "ONE", 3: "a", 5: "b" }).replaceAll("\n", "\r\n"),
    );
  });

  it("sets texts that have too little in common beside each other", () => {
    const lines = (name: string): string =>
      text(
        ...Array.from({ length: 3_000 }, (_, at) => `${name} ${String(at)}`),
      );
    const { text: both, conflicts } = merge(
      lines("old"),
      lines("mine"),
      lines("theirs"),
    );
    expect(conflicts).toBe(1);
    expect(both).toBe(
      `<<<<<<< yours\n${lines("mine")}\n=======\n${lines("theirs")}\n>>>>>>> generated`,
    );
  });
});
