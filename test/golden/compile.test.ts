import { describe, expect, test } from "vitest";
import { compile, compilers } from "../corpus/compile.ts";
import { cache } from "./cases.ts";

const resolutions = [
  { module: "nodenext", moduleResolution: "nodenext" },
  { module: "preserve", moduleResolution: "bundler" },
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
