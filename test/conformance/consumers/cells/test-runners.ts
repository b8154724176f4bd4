import { readFile } from "node:fs/promises";
import type { Cell, Lab } from "../cell.ts";
import { folderOf, type Imports, noEnding, useBookshop } from "../client.ts";
import { compile } from "../compile.ts";
import type { Project } from "../project.ts";
import { nodeTypes, type Package, pin } from "../versions.ts";

const tests = await readFile(
  new URL("../program/tests.ts", import.meta.url),
  "utf8",
);

const names = "afterAll, beforeAll, expect, test";

/** How Jest is told to compile TypeScript. */
interface JestTransform {
  readonly name: string;
  readonly quick: boolean;
  readonly transform: unknown;
}

export const transforms: readonly JestTransform[] = [
  { name: "ts-jest", quick: false, transform: "ts-jest" },
  {
    name: "@swc/jest",
    quick: false,
    transform: [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
    ],
  },
  {
    name: "babel-jest",
    quick: true,
    transform: [
      "babel-jest",
      {
        presets: [
          ["@babel/preset-env", { targets: { node: "current" } }],
          "@babel/preset-typescript",
        ],
      },
    ],
  },
];

export const testRunners: readonly Cell[] = [
  {
    group: "test runners",
    name: "vitest",
    quick: true,
    async run(lab) {
      const project = await runInVitest(lab, noEnding);
      await compile(project, "typescript");
    },
  },
  ...transforms.map((transform): Cell => ({
    group: "test runners",
    name: `jest with ${transform.name}`,
    quick: transform.quick,
    run: (lab) => runInJest(transform, lab, noEnding),
  })),
];

const compilerOptions = {
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  strict: true,
  esModuleInterop: true,
  skipLibCheck: true,
};

export async function runInVitest(
  lab: Lab,
  imports: Imports,
): Promise<Project> {
  const packages = (
    ["openapi-fetch", "typescript", "vitest", "msw"] as const
  ).map(pin);
  const shared = await lab.project("vitest", {
    packages: [...packages, nodeTypes["20"]],
  });
  const project = await useBookshop(shared, folderOf("vitest", imports), {
    ...imports,
    transport: "openapi-fetch",
    tsconfig: {
      compilerOptions: {
        ...compilerOptions,
        module: "preserve",
        noEmit: true,
        ...imports.compilerOptions,
      },
    },
    files: testFiles(
      `import { ${names}, vi as mocks } from "vitest";`,
      imports,
    ),
  });
  await project.run(["npx", "--no-install", "vitest", "run"]);
  return project;
}

const packagesOfJest: readonly Package[] = [
  "openapi-fetch",
  "typescript",
  "jest",
  "@jest/globals",
  "ts-jest",
  "@swc/core",
  "@swc/jest",
  "babel-jest",
  "@babel/core",
  "@babel/preset-env",
  "@babel/preset-typescript",
  // From 2.11 on msw needs ES modules, which Jest loads only with Node 24.
  "msw-2.10",
];

export async function runInJest(
  { name, transform }: JestTransform,
  lab: Lab,
  imports: Imports,
): Promise<void> {
  const shared = await lab.project("jest", {
    packages: [...packagesOfJest.map(pin), nodeTypes["20"]],
  });
  const config = {
    testEnvironment: "node",
    transform: { "^.+\\.ts$": transform },
    ...imports.toolOptions,
  };
  const project = await useBookshop(shared, folderOf(name, imports), {
    ...imports,
    transport: "openapi-fetch",
    type: null,
    tsconfig: {
      compilerOptions: {
        ...compilerOptions,
        module: "commonjs",
        ...imports.compilerOptions,
      },
    },
    files: {
      ...testFiles(
        `import { ${names}, jest as mocks } from "@jest/globals";`,
        imports,
      ),
      "jest.config.json": JSON.stringify(config, null, 2),
    },
  });
  await project.run(["npx", "--no-install", "jest"]);
}

/** The tests with what they import from their tool. */
function testFiles(
  imported: string,
  { ending }: Imports,
): Record<string, string> {
  const api = ending === "" ? "./api" : `./api/index${ending}`;
  const old = imported.includes("jest") ? "msw-2.10" : "msw";
  return {
    "client.test.ts": tests
      .replace(/^import .* from "\.\/tool";$/m, imported)
      .replace('"./api"', JSON.stringify(api))
      .replaceAll(/"msw(?=["/])/g, `"${old}`),
  };
}
