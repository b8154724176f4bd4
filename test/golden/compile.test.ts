import { describe, expect, test } from "vitest";
import { compile, compilers } from "../corpus/compile.ts";
import { cache } from "./cases.ts";

/** Each way to resolve modules with the types of one platform: a client needs no more than either has. */
const resolutions = [
  {
    module: "nodenext",
    moduleResolution: "nodenext",
    lib: ["ES2022"],
    types: ["node"],
  },
  {
    module: "preserve",
    moduleResolution: "bundler",
    lib: ["ES2022", "DOM"],
    types: [],
  },
];

/** Milliseconds that a compiler may take: some machines do other things as well. */
const patience = 300_000;

describe.each(compilers)(
  "every golden client, its calls and its examples compile with %s",
  (compiler) => {
    test.each(resolutions)(
      "under $moduleResolution resolution",
      (resolution) => {
        expect(compile(compiler, cache, resolution)).toBe("");
      },
      patience,
    );
  },
);
