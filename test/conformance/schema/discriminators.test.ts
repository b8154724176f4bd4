import { describe, expect, test } from "vitest";
import { findingsOf, type Case } from "./support.ts";

const alternatives =
  "({ kind: string; a: 1 } | { kind: string; b: 1 } | { kind: string; c: 1 })";
const map = "{ kind: string; a?: string } & { [key: string]: unknown }";
const nothing = "{ kind: 1; a: string } & { kind: 2 }";

const cases: readonly Case[] = [
  {
    name: "each of several alternatives without a property",
    ours: '{ kind: "A" } & ({ a: 1 } | { b: 1 } | { c: 1 })',
    theirs: `{ kind: "A" } & Omit<${alternatives}, "kind">`,
    findings: ["decided: Omit that loses members"],
  },
  {
    name: "one of several alternatives lost",
    ours: '{ kind: "A" } & ({ a: 1 } | { b: 1 })',
    theirs: `{ kind: "A" } & Omit<${alternatives}, "kind">`,
    findings: [
      expect.stringContaining("lacks") as string,
      "decided: Omit that loses members",
    ],
  },
  {
    name: "a property that no alternative is without",
    ours: alternatives,
    theirs: `Omit<${alternatives}, "kind">`,
    findings: [
      expect.stringContaining("also") as string,
      expect.stringContaining("lacks") as string,
      "decided: Omit that loses members",
    ],
  },
  {
    name: "members beside an index signature",
    ours: "{ a?: string; [key: string]: unknown }",
    theirs: `Omit<${map}, "kind">`,
    findings: ["decided: Omit that loses members"],
  },
  {
    name: "a member beside an index signature lost",
    ours: "{ [key: string]: unknown }",
    theirs: `Omit<${map}, "kind">`,
    findings: [".a is missing", "decided: Omit that loses members"],
  },
  {
    name: "an index signature lost",
    ours: "{ a?: string }",
    theirs: `Omit<${map}, "kind">`,
    findings: ["[string] is missing", "decided: Omit that loses members"],
  },
  {
    name: "what nothing matches",
    ours: "never",
    theirs: `Omit<${nothing}, "kind">`,
    findings: ["decided: Omit that loses members"],
  },
  {
    name: "the compiler's own Omit where it does no harm",
    ours: "{ a?: string }",
    theirs: 'Omit<{ kind: string; a?: string }, "kind">',
    findings: [],
  },
  {
    name: "a member that is declared twice",
    ours: '{ kind: "A"; of?: { kind?: "A" } }',
    theirs: '{ kind: "A"; kind?: "A"; of?: { kind?: "A" } }',
    findings: ["decided: member declared twice"],
  },
  {
    name: "a ? too many at a member that is declared twice",
    ours: '{ kind?: "A" }',
    theirs: '{ kind: "A"; kind?: "A" }',
    findings: [".kind is optional", "decided: member declared twice"],
  },
  {
    name: "a ? too few at a member that is declared twice as optional",
    ours: '{ kind: "A" }',
    theirs: '{ kind?: "A"; kind?: "A" }',
    findings: [".kind is not optional"],
  },
];

describe("the judge puts right what openapi-typescript makes of discriminators", () => {
  const found = findingsOf(cases);
  test.each(cases)("$name", (one) => {
    expect(found.get(one)).toEqual(one.findings);
  });
});
