import type { Package } from "../consumers/versions.ts";
import type { Platform } from "./platform.ts";
import { reactNative } from "./react-native.ts";
import { bunRules, happyDomRules } from "./rules.ts";

/** What platforms have that know Node's modules; the name of the file is a path, as Bun has it. */
const foreign = `{
  bytes: runInNewContext("new Uint8Array([112, 105, 99, 116, 117, 114, 101]).buffer"),
  file:
    globalThis.Bun?.file(process.cwd() + "/picture.png") ??
    Object.assign(await openAsBlob("picture.png", { type: "image/png" }), {
      name: process.cwd() + "/picture.png",
    }),
}`;
const picture = { "picture.png": "picture" };

/** Starts the calls where a module that is run is all there is. */
function startModule(url: string): Readonly<Record<string, string>> {
  return {
    ...picture,
    "start.mjs": `import { openAsBlob } from "node:fs";
import { runInNewContext } from "node:vm";
import { run } from "./program.mjs";
await run("${url}", ${foreign});
`,
  };
}

/** A test that makes the calls; the platform's own `fetch` is that of its environment. */
function testFile(url: string, imported: string): string {
  return `${imported}
test("calls", async () => run("${url}", ${foreign}), 300_000);
`;
}

/** A platform whose program is a binary of a package. */
function binary(
  name: string,
  quick: boolean,
  source: Package,
  path: string,
  ...argv: readonly string[]
): Platform {
  return {
    name,
    quick,
    packages: [source],
    files: startModule,
    command: (project) => [
      project.module(`${source}/${path}`),
      ...argv,
      "start.mjs",
    ],
  };
}

/** vitest with the globals of an environment, which has the server's address for its own. */
function vitest(
  environment: "jsdom" | "happy-dom",
  config: (url: string) => string,
): Platform {
  return {
    name: `vitest with ${environment}`,
    quick: true,
    packages: ["vitest", environment],
    files: (url) => ({
      ...picture,
      "calls.test.mjs": testFile(
        url,
        `import { openAsBlob } from "node:fs";
import { runInNewContext } from "node:vm";
import { test } from "vitest";
import { run } from "./program.mjs";`,
      ),
      "vitest.config.mjs": `export default {
  test: { environment: "${environment}", ${config(url)} },
};
`,
    }),
    command: (project) => [
      process.execPath,
      project.module("vitest/vitest.mjs"),
      "run",
    ],
  };
}

const jsdom = vitest(
  "jsdom",
  (url) => `environmentOptions: { jsdom: { url: "${url}" } }`,
);

const happyDom: Platform = {
  ...vitest(
    "happy-dom",
    (url) => `environmentOptions: { happyDOM: { url: "${url}" } },
    onUnhandledError: ({ stack }) => !/already closed[^]*happy-dom.lib.fetch.utilities/.test(stack)`,
  ),
  rules: happyDomRules,
  fault:
    "where more of a body comes after it was cancelled, happy-dom throws, and nobody can catch it",
};

const jest: Platform = {
  name: "jest",
  quick: false,
  packages: ["jest"],
  files: (url) => ({
    ...picture,
    "calls.test.cjs": testFile(
      url,
      `const { openAsBlob } = require("node:fs");
const { runInNewContext } = require("node:vm");
const { run } = require("./program.cjs");`,
    ),
    "jest.config.json": JSON.stringify({
      testEnvironment: "node",
      testMatch: ["**/*.test.cjs"],
      transform: {},
    }),
  }),
  command: (project) => [
    process.execPath,
    project.module("jest/bin/jest.js"),
    "--runInBand",
  ],
};

const workerd: Platform = {
  name: "workerd",
  quick: true,
  packages: ["@cloudflare/workerd-linux-64"],
  files: (url) => ({
    "start.mjs": `import { run } from "./program.mjs";
export default { test: () => run("${url}") };
`,
    "worker.capnp": `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "internet", network = (allow = ["local"])),
  ],
);
const main :Workerd.Worker = (
  modules = [
    (name = "start.mjs", esModule = embed "start.mjs"),
    (name = "program.mjs", esModule = embed "program.mjs"),
  ],
  compatibilityDate = "2026-07-01",
);
`,
  }),
  command: (project) => [
    project.module("@cloudflare/workerd-linux-64/bin/workerd"),
    "test",
    "worker.capnp",
  ],
};

const [major = ""] = process.versions.node.split(".");

/** The Node that runs this. */
const ownNode: Platform = {
  name: `Node ${major}`,
  quick: true,
  packages: [],
  files: startModule,
  command: () => [process.execPath, "start.mjs"],
};

/** Every platform, as its users have it. */
export const platforms: readonly Platform[] = [
  ownNode,
  ...(["20", "22", "24"] as const)
    .filter((version) => version !== major)
    .map((version) =>
      binary(`Node ${version}`, false, `node-${version}`, "bin/node"),
    ),
  {
    ...binary("Bun", true, "@oven/bun-linux-x64", "bin/bun", "run"),
    rules: bunRules,
  },
  binary(
    "Deno",
    true,
    "@deno/linux-x64-glibc",
    "deno",
    "run",
    "--allow-net=127.0.0.1",
    "--allow-read",
    "--no-prompt",
  ),
  workerd,
  jsdom,
  happyDom,
  jest,
  reactNative,
];
