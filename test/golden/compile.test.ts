import { describe, expect, test } from "vitest";
import { compile, compilers } from "../corpus/compile.ts";
import { cache } from "./cases.ts";

const resolutions = [
  { module: "nodenext", moduleResolution: "nodenext" },
  { module: "preserve", moduleResolution: "bundler" },
];

describe.each(compilers)(
  "every golden client, its calls and its examples compile with %s",
  (compiler) => {
    test.each(resolutions)(
      "under $moduleResolution resolution",
      (resolution) => {
        expect(compile(compiler, cache, resolution)).toBe("");
      },
    );
  },
);
