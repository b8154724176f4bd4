import { describe, expect, test } from "vitest";
import { findingsOf, type Case } from "./support.ts";

/** Alternatives that are the same types, each written by what is said of one of its members. */
const alternatives = (
  write: (said: string) => string,
  ...said: string[]
): string => said.map(write).join(" | ");

const inList = (said: string): string =>
  `{ reasons?: ${documented("code", said)}[] }`;
const inMap = (said: string): string =>
  `{ [key: string]: ${documented("least", said)} }`;
const inOwnList = (said: string): string => `${documented("code", said)}[]`;

/** An object with a member of which something is said. */
function documented(member: string, said: string): string {
  return `{\n/** ${said} */\n${member}?: string;\n}`;
}

const cases: readonly Case[] = [
  {
    name: "members of lists, documented in the same way",
    ours: alternatives(inList, "One.", "Two."),
    theirs: alternatives(inList, "@description One.", "@description Two."),
    findings: [],
  },
  {
    name: "members of lists, one description lost",
    ours: alternatives(inList, "One.", ""),
    theirs: alternatives(inList, "@description One.", "@description Two."),
    findings: [
      ".reasons[].code says nothing of @description One",
      ".reasons[].code says nothing of @description Two",
    ],
  },
  {
    name: "members of the values of index signatures, documented in the same way",
    ours: alternatives(inMap, "@example 1", "@example 2"),
    theirs: alternatives(inMap, "@example 1", "@example 2"),
    findings: [],
  },
  {
    name: "members of the values of index signatures, one example lost",
    ours: alternatives(inMap, "@example 1", ""),
    theirs: alternatives(inMap, "@example 1", "@example 2"),
    findings: [
      "[string].least says nothing of @example 1",
      "[string].least says nothing of @example 2",
    ],
  },
  {
    name: "lists that are parts of one type, documented in the same way",
    ours: ["One.", "Two."].map(inOwnList).join(" & "),
    theirs: ["One.", "Two."]
      .map((one) => inOwnList(`@description ${one}`))
      .join(" & "),
    findings: [],
  },
  {
    name: "lists that are parts of one type, one description lost",
    ours: ["One.", ""].map(inOwnList).join(" & "),
    theirs: ["One.", "Two."]
      .map((one) => inOwnList(`@description ${one}`))
      .join(" & "),
    findings: [
      "[].code says nothing of @description One",
      "[].code says nothing of @description Two",
    ],
  },
  {
    name: "index signatures in another order",
    ours: "{ [key: string]: number } | { [key: string]: string }",
    theirs: "{ [key: string]: string } | { [key: string]: number }",
    findings: [],
  },
  {
    name: "an index signature of another type",
    ours: "{ [key: string]: number } | { [key: string]: boolean }",
    theirs: "{ [key: string]: string } | { [key: string]: number }",
    findings: ["[string] also false, true", "[string] lacks string"],
  },
];

describe("the judge tells alternatives apart", () => {
  const found = findingsOf(cases);
  test.each(cases)("$name", (one) => {
    expect(found.get(one)).toEqual(one.findings);
  });
});
