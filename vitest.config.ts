import { availableParallelism } from "node:os";
import { defineConfig, type ViteUserConfigFnObject } from "vitest/config";

const isUpdate = process.argv.some(
  (argument) => argument === "-u" || argument === "--update",
);

const config: ViteUserConfigFnObject = defineConfig(({ mode }) => ({
  test: {
    include: ["test/**/*.test.ts"],
    // Tests of a user's project, which run in that project.
    exclude: ["test/conformance/consumers/program/**"],
    globalSetup: ["test/golden/materialize.ts"],
    provide: { isUpdate, isWhole: mode === "whole" },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Much of what is tested waits for processes of its own.
    maxWorkers: availableParallelism(),
    // The generator and the compiler are loaded once, not for each file: that took a quarter of the time.
    isolate: false,
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
