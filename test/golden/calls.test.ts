import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { recordRequests } from "../tools/support/recorder.ts";
import { cache, cases } from "./cases.ts";

const called = cases().filter(({ name }) =>
  existsSync(join(cache, name, "calls.ts")),
);

/** Where the calls of every case are, each in one file with its own client: Vite would transform its runtime in each of them. */
const bundles = `${cache}-called`;

beforeAll(async () => {
  await build({
    entryPoints: called.map(({ name }) => join(cache, name, "calls.ts")),
    outbase: cache,
    outdir: bundles,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    treeShaking: false,
    format: "esm",
    platform: "node",
    target: "es2022",
    packages: "external",
    logLevel: "error",
  });
});

describe.each(called)("$name", ({ name, folder }) => {
  test("sends the expected requests", async () => {
    const { default: calls } = (await import(
      /* @vite-ignore */ join(bundles, name, "calls.mjs")
    )) as {
      default: (baseUrl: string) => Promise<void>;
    };
    const requests = await recordRequests(calls);
    await expect(requests).toMatchFileSnapshot(
      join(folder, "expected.requests"),
    );
  });
});

test("every client that a golden case gives is called", () => {
  const clients = cases().filter(({ name }) =>
    existsSync(join(cache, name, "expected")),
  );
  expect(clients.map(({ name }) => name)).toEqual(
    called.map(({ name }) => name),
  );
});
