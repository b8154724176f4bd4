import { describe, expect, test } from "vitest";
import { findingsOf, type Case } from "./support.ts";

/** An object with a comment at its member. */
const commented = (...lines: string[]): string =>
  `{\n/**\n${lines.map((line) => ` * ${line}\n`).join("")} */\nid?: string;\n}`;

const cases: readonly Case[] = [
  {
    name: "a description without words",
    ours: commented("~", "", "`format`: int64"),
    theirs: commented("Format: int64", "@description ~"),
    findings: [],
  },
  {
    name: "a lost description without words",
    ours: commented("`format`: int64"),
    theirs: commented("Format: int64", "@description ~"),
    findings: [".id says nothing of @description ~"],
  },
  {
    name: "a blank description",
    ours: commented("@example 011"),
    theirs: commented("@description    ", "@example 011"),
    findings: [],
  },
  {
    name: "a lost example without words",
    ours: commented("@example ???"),
    theirs: commented("@example ->"),
    findings: [".id says nothing of @example ->"],
  },
  {
    name: "an escaped tag in the text of a description",
    ours: commented("Of IPTC \\@deprecated: Use place."),
    theirs: commented("@description Of IPTC @deprecated: Use place."),
    findings: [],
  },
  {
    name: "an escaped tag that begins a line of a description",
    ours: commented("Of IPTC", "\\@deprecated Use place."),
    theirs: commented("@description Of IPTC", "    @deprecated Use place."),
    findings: [],
  },
  {
    name: "the words after a tag in the text of a description",
    ours: commented("Of IPTC"),
    theirs: commented("@description Of IPTC @deprecated: Use place."),
    findings: [".id says nothing of @description Of IPTC deprecated Use place"],
  },
  {
    name: "a deprecation that the text of a description only seems to have",
    ours: commented("Of IPTC \\@deprecated Use place."),
    theirs: commented(
      "@deprecated",
      "@description Of IPTC @deprecated Use place.",
    ),
    findings: [".id says nothing of @deprecated "],
  },
];

describe("the judge reads comments", () => {
  const found = findingsOf(cases);
  test.each(cases)("$name", (one) => {
    expect(found.get(one)).toEqual(one.findings);
  });
});
