import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { optimizingLate } from "../../tools/support/optimizing-late.ts";

const require = createRequire(import.meta.url);

/** The compilers that every output must pass, by the name of their package. */
export const compilers = ["typescript", "typescript-7"] as const;

/** The strictest settings; a client must pass them all. */
export const strictest: Readonly<Record<string, unknown>> = {
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  isolatedDeclarations: true,
  declaration: true,
  skipLibCheck: true,
  noEmit: true,
};

/** The settings among these that not every compiler knows, with the version that brought them. */
const since: Readonly<Record<string, number>> = {
  isolatedDeclarations: 5.5,
  erasableSyntaxOnly: 5.8,
};

/**
 * Type-checks every file below `folder`; gives what the compiler prints, which is nothing where all is well. `compiler` is an
 * installed package, or the folder of one.
 */
export function compile(
  compiler: string,
  folder: string,
  settings: Readonly<Record<string, unknown>> = {
    module: "nodenext",
    moduleResolution: "nodenext",
  },
  exclude: readonly string[] = [],
): string {
  const project = join(
    folder,
    `tsconfig.${compiler.replaceAll(/[^\w.-]/g, "+")}.${String(settings["moduleResolution"])}.json`,
  );
  const { version } = require(`${compiler}/package.json`) as {
    version: string;
  };
  const known = Object.entries({ ...strictest, ...settings }).filter(
    ([name]) => (since[name] ?? 0) <= parseFloat(version),
  );
  writeFileSync(
    project,
    JSON.stringify({
      compilerOptions: Object.fromEntries(known),
      include: ["**/*.ts"],
      exclude,
    }),
  );
  const tsc = join(
    dirname(require.resolve(`${compiler}/package.json`)),
    "bin/tsc",
  );
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...optimizingLate, tsc, "-p", project],
    {
      encoding: "utf8",
      maxBuffer: 64 << 20,
      env: { ...process.env, NODE_OPTIONS: "--max-old-space-size=8192" },
    },
  );
  const printed = stdout + stderr;
  return status !== 0 && printed === ""
    ? `${compiler} ended with ${String(status)}`
    : printed;
}
