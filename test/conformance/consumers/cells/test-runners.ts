import { readFile } from "node:fs/promises";
import type { Cell, Lab } from "../cell.ts";
import { useBookshop } from "../client.ts";
import { compile } from "../compile.ts";
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

const transforms: readonly JestTransform[] = [
  { name: "ts-jest", quick: false, transform: "ts-jest" },
  {
    name: "@swc/jest",
    quick: true,
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
  { group: "test runners", name: "vitest", quick: true, run: runInVitest },
  ...transforms.map((transform): Cell => ({
    group: "test runners",
    name: `jest with ${transform.name}`,
    quick: transform.quick,
    run: (lab) => runInJest(transform, lab),
  })),
];

const compilerOptions = {
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  strict: true,
  esModuleInterop: true,
  skipLibCheck: true,
};

async function runInVitest(lab: Lab): Promise<void> {
  const packages = (
    ["openapi-fetch", "typescript", "vitest", "msw"] as const
  ).map(pin);
  const shared = await lab.project("vitest", {
    packages: [...packages, nodeTypes["20"]],
  });
  const project = await useBookshop(shared, "vitest", {
    transport: "openapi-fetch",
    ending: "",
    tsconfig: {
      compilerOptions: { ...compilerOptions, module: "preserve", noEmit: true },
    },
    files: testFiles(`import { ${names}, vi as mocks } from "vitest";`),
  });
  await compile(project, "typescript");
  await project.run(["npx", "--no-install", "vitest", "run"]);
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

async function runInJest(
  { name, transform }: JestTransform,
  lab: Lab,
): Promise<void> {
  const shared = await lab.project("jest", {
    packages: [...packagesOfJest.map(pin), nodeTypes["20"]],
  });
  const config = {
    testEnvironment: "node",
    transform: { "^.+\\.ts$": transform },
  };
  const project = await useBookshop(shared, name.replaceAll(/\W+/g, "-"), {
    transport: "openapi-fetch",
    ending: "",
    type: null,
    tsconfig: { compilerOptions: { ...compilerOptions, module: "commonjs" } },
    files: {
      ...testFiles(`import { ${names}, jest as mocks } from "@jest/globals";`),
      "jest.config.json": JSON.stringify(config, null, 2),
    },
  });
  await project.run(["npx", "--no-install", "jest"]);
}

/** The tests with what they import from their tool. */
function testFiles(imported: string): Record<string, string> {
  const old = imported.includes("jest") ? "msw-2.10" : "msw";
  return {
    "client.test.ts": tests
      .replace(/^import .* from "\.\/tool";$/m, imported)
      .replaceAll(/"msw(?=["/])/g, `"${old}`),
  };
}
