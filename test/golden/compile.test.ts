import { readdirSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import ts from "typescript";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { compile, compilers } from "../conformance/corpus/compile.ts";
import { cache, tree } from "./cases.ts";
import { type Laid, layOutForCompilers } from "./compiled.ts";

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

let laid: Laid;

beforeAll(() => {
  laid = layOutForCompilers(cache, "expected");
});

// The slower compiler takes one of two, and every sixth client; all in `npm run compile`.
const isWhole = inject("isWhole");
const slow = isWhole ? resolutions : resolutions.slice(1);
const leftOut = readdirSync(cache)
  .sort()
  .filter((_, index) => !isWhole && index % 6 !== 0);

describe.each(compilers)(
  "every golden client, its calls and its examples compile with %s",
  (compiler) => {
    test.each(compiler === "typescript" ? slow : resolutions)(
      "under $moduleResolution resolution",
      (resolution) => {
        const { folder, rootDirs } = laid;
        const settings = {
          ...resolution,
          allowImportingTsExtensions,
          rootDirs,
        };
        const excluded = [
          ...(without[resolution.moduleResolution] ?? []),
          ...(compiler === "typescript" ? leftOut : []),
        ];
        expect(compile(compiler, folder, settings, excluded)).toBe("");
      },
      patience,
    );
  },
);

// The compilers would find in one client's folder what another lacks.
test("every golden client has the files that it imports", () => {
  const all = tree(cache, (path) => path.endsWith(".ts"));
  let count = 0;
  for (const [path, text] of all)
    for (const [, specifier = ""] of text.matchAll(/ from "(\.[^"]*)";$/gm)) {
      const target = join(dirname(path), specifier.replace(/\.[jt]s$/, ""));
      expect(all.has(`${target}.ts`), `${path}: ${specifier}`).toBe(true);
      count++;
    }
  expect(count).toBeGreaterThan(5000);
});

/** What the compiler counts, though its types do not tell. */
interface Counting {
  getRelationCacheSizes(): { readonly strictSubtype: number };
}

// It would compare the classes of a list two by two: of two hundred that took half of the time of the whole client.
test("no class of a resource is compared with another", () => {
  const file = join(cache, "pages-of-frameworks/expected/client.ts");
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Preserve,
    allowImportingTsExtensions,
    strict: true,
    noEmit: true,
    types: [],
  });
  expect(program.getSemanticDiagnostics(program.getSourceFile(file))).toEqual(
    [],
  );
  const { strictSubtype } = (
    program as unknown as Counting
  ).getRelationCacheSizes();
  expect(strictSubtype).toBeLessThan(8);
});
