import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { defineConfig, type ViteUserConfigFnObject } from "vitest/config";
import { optimizingLate } from "./test/tools/support/optimizing-late.ts";

for (const flag of optimizingLate) setFlagsFromString(flag);

const isUpdate = process.argv.some(
  (argument) => argument === "-u" || argument === "--update",
);

const config: ViteUserConfigFnObject = defineConfig(({ mode }) => ({
  test: {
    include: ["test/**/*.test.ts"],
    // Tests of a user's project, which run in that project.
    exclude: ["test/conformance/consumers/program/**"],
    globalSetup: [
      "test/golden/materialize.ts",
      "test/tools/support/temporary-folder.ts",
    ],
    provide: { isUpdate, isWhole: mode === "whole" },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Much of what is tested waits for processes of its own.
    maxWorkers: availableParallelism(),
    // The generator and the compiler are loaded once, not for each file: that took a quarter of the time.
    isolate: false,
    execArgv: [...optimizingLate],
    // The compilers that are written in Go: one thread each, as two files run side by side, and garbage is collected seldom.
    env: { GOMAXPROCS: "1", GOGC: "400" },
  },
}));

export default config;

declare module "vitest" {
  interface ProvidedContext {
    isUpdate: boolean;
    /** Whether what is otherwise drawn is tested as a whole: `vitest run --mode whole`. */
    isWhole: boolean;
  }
}
