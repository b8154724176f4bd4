import { describe, expect, test } from "vitest";
import { compile, compilers } from "../corpus/compile.ts";
import { cache } from "./cases.ts";

/** Imports that end in `.ts` are compiled with those that do not. */
const allowImportingTsExtensions = true;

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

/** By resolution: the cases that it cannot compile. An ES module of Node's imports nothing without its extension. */
const without: Readonly<Record<string, readonly string[]>> = {
  nodenext: ["imports-none"],
};

/** Milliseconds that a compiler may take: some machines do other things as well. */
const patience = 300_000;

describe.each(compilers)(
  "every golden client, its calls and its examples compile with %s",
  (compiler) => {
    test.each(resolutions)(
      "under $moduleResolution resolution",
      (resolution) => {
        const settings = { ...resolution, allowImportingTsExtensions };
        const excluded = without[resolution.moduleResolution];
        expect(compile(compiler, cache, settings, excluded)).toBe("");
      },
      patience,
    );
  },
);
