import { readFile } from "node:fs/promises";
import type { Cell, Lab } from "../cell.ts";
import { document } from "../client.ts";
import { compile } from "../compile.ts";
import { runProgram } from "../runners.ts";
import { nodeTypes, type Package, pin } from "../versions.ts";

/** The compilers of projects that come from openapi-typescript, which wants TypeScript 5 and is refused beside 7. */
const versions: readonly (readonly [string, Package])[] = [
  ["5.9", "typescript-5.9"],
  ["6", "typescript-6"],
  ["7", "typescript-7"],
];

export const typesAlone: readonly Cell[] = versions.map(
  ([version, compiler]): Cell => ({
    group: "types alone",
    name: `an empty project, TypeScript ${version}, openapi-fetch`,
    quick: version === "7",
    run: (lab) => compileAndRun(lab, version, compiler),
  }),
);

/** Installs what a user of openapi-fetch has, and nothing else, writes the types of the bookshop, and calls it. */
async function compileAndRun(
  lab: Lab,
  version: string,
  compiler: Package,
): Promise<void> {
  const project = await lab.project(`types-alone-${version}`, {
    packages: [
      pin("openapi-fetch"),
      `typescript@${exact(compiler)}`,
      nodeTypes["20"],
    ],
    files: {
      "api.yaml": document,
      "program.ts": await readProgram(),
      "tsconfig.json": JSON.stringify(tsconfig, null, 2),
    },
  });
  await project.types();
  await project.types("--check");
  await compile(project, "typescript");
  await runProgram(project, ["node", "out/program.js", lab.server.url]);
}

/** The version alone: the user installs it under its own name. */
function exact(compiler: Package): string {
  return pin(compiler).replace(/.*@/, "");
}

const tsconfig = {
  compilerOptions: {
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    types: ["node"],
    module: "nodenext",
    outDir: "out",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    isolatedDeclarations: true,
    declaration: true,
  },
  include: ["*.ts"],
};

function readProgram(): Promise<string> {
  const file = new URL("../program/types-alone.ts", import.meta.url);
  return readFile(file, "utf8");
}
