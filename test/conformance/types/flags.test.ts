import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { drawnFlags } from "./flags.ts";
import { judgeFlags } from "./judge.ts";

const file = fileURLToPath(new URL("everything.yaml", import.meta.url));
const verdicts = judgeFlags({ name: "everything.yaml", file }, drawnFlags(20));

describe("the types of a document with all that flags are about are openapi-typescript's", () => {
  test.each(verdicts)("$flags", ({ findings }) => {
    expect(findings).not.toBeNull();
    const faults = findings?.filter(({ kind }) => kind !== "decided");
    expect(faults).toEqual([]);
  });
});
