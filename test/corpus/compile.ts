import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

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

/** Type-checks every file below `folder`; gives what the compiler prints, which is nothing where all is well. */
export function compile(
  compiler: (typeof compilers)[number] | "typescript-5.4",
  folder: string,
  settings: Readonly<Record<string, unknown>> = {
    module: "nodenext",
    moduleResolution: "nodenext",
  },
  exclude: readonly string[] = [],
): string {
  const project = join(
    folder,
    `tsconfig.${compiler}.${String(settings["moduleResolution"])}.json`,
  );
  writeFileSync(
    project,
    JSON.stringify({
      compilerOptions: { ...strictest, ...settings },
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
    [tsc, "-p", project],
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
