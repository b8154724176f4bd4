import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Command } from "commander";
import { describe, expect, test } from "vitest";
import {
  argumentsFor,
  configOf,
  keyFlags,
} from "../../../generator/cli/config-flags.ts";
import {
  commandNames,
  describe as withFlags,
} from "../../../generator/cli/options.ts";
import type { Config } from "../../../generator/config/index.ts";
import { configurationSchema } from "../../tools/build/configuration-schema.ts";
import { tree } from "../output/support.ts";
import { run, workplace } from "./support.ts";

/** The options of a configuration: those of data, and the one that is only ever code. */
const keys = [
  ...Object.keys(configurationSchema().properties ?? {}),
  ...["transform", "transformDocument", "transformModel"],
].filter((name) => name !== "$schema");

/** Keys that are no flag: what has members of its own, or is code. */
const onlyKeys = [
  ...["credentials", "resources", "pagination", "streams", "clients"],
  ...["transform", "transformDocument", "transformModel"],
];

/** Keys whose flags say less: `--header` is sent to one host, the document's own. */
const otherwise = {
  spec: "[spec]",
  output: "--output",
  allowFiles: "--allow-files",
  allowUrls: "--allow-urls",
  headers: "--header",
};

/** Flags of one run: where its configuration is, what it may overwrite, and what is printed of it. */
const ofOneRun = [
  "--config",
  "--client",
  "--force",
  "--dry-run",
  "--format",
  "--all",
  "--quiet",
];

function flagsOf(name: (typeof commandNames)[number]): string[] {
  return withFlags(new Command(), name).options.flatMap(({ long, negate }) =>
    negate ? [] : (long ?? []),
  );
}

function longOf({ flags }: { flags: string }): string {
  return flags.split(" ")[0] ?? "";
}

describe("keys and flags", () => {
  test("every key has its flag, but for those that say too much for one", () => {
    const flagged = [...Object.keys(keyFlags), ...Object.keys(otherwise)];
    expect([...flagged, ...onlyKeys].sort()).toEqual([...keys].sort());
  });

  test.each(["generate", "watch", "check"] as const)(
    "every flag of %s has its key, but for those of one run",
    (name) => {
      const known = [
        ...Object.values(keyFlags).map(longOf),
        ...Object.values(otherwise).filter((flag) => flag.startsWith("--")),
      ];
      const ofRun = flagsOf(name).filter((flag) => !known.includes(flag));
      expect(ofOneRun).toEqual(expect.arrayContaining(ofRun));
      expect(flagsOf(name)).toEqual(expect.arrayContaining(known));
    },
  );

  test("a flag is called as its key; of what it may name several of, it names one", () => {
    for (const [key, flag] of Object.entries(keyFlags)) {
      const name = key.replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`);
      const one = "add" in flag ? name.replace(/s$/, "") : name;
      expect(longOf(flag)).toBe(`--${one}`);
    }
  });
});

const document = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "A", version: "1" },
  servers: [{ url: "https://a.example" }],
  paths: {
    "/accounts/{account_id}/pets": {
      get: {
        tags: ["animals"],
        operationId: "findThem",
        "x-scope": "read",
        deprecated: true,
        parameters: [
          {
            name: "account_id",
            in: "path",
            required: true,
            schema: { type: "string" },
          },
        ],
        responses: {
          200: {
            description: "ok",
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    born: { type: "string", format: "date-time" },
                    size: { type: "integer", default: 1 },
                    names: {
                      type: "array",
                      items: { type: "string" },
                      minItems: 2,
                      maxItems: 2,
                    },
                  },
                },
              },
            },
          },
        },
      },
      post: {
        tags: ["animals"],
        operationId: "addOne",
        parameters: [
          {
            name: "account_id",
            in: "path",
            required: true,
            schema: { type: "string" },
          },
        ],
        responses: { 204: { description: "done" } },
      },
    },
  },
  security: [{ key: [] }],
  components: {
    securitySchemes: {
      key: { type: "http", scheme: "bearer", "x-env": "KEY" },
    },
  },
});

/** What a flag and its key say alike, and what that is without either. */
const said: Readonly<Record<string, Config>> = {
  clientParams: { clientParams: ["account_id"] },
  extensions: { extensions: { "x-scope": "Needs" } },
  idempotencyHeader: { idempotencyHeader: "X-Request-Id" },
  naming: { naming: "rest" },
  types: { types: { "date-time": "Date" } },
  defaultNonNullable: { defaultNonNullable: true },
  additionalProperties: { additionalProperties: true },
  propertiesRequiredByDefault: { propertiesRequiredByDefault: true },
  arrayLength: { arrayLength: true },
  transport: { transport: "vendored" },
  functions: { functions: true },
  emitters: { emitters: ["emitter.mjs"] },
  importExtension: { importExtension: "none" },
  overlays: { overlays: ["more.overlay.yaml"] },
  include: { include: ["findThem"] },
  exclude: { exclude: ["findThem"] },
  runtime: { runtime: "runtime" },
};

const files = {
  "spec.json": document,
  "package.json": "{}",
  "more.overlay.yaml":
    "overlay: 1.0.0\ninfo: { title: A, version: '1' }\nactions: [{ target: $.paths.*.get, remove: true }]\n",
  "emitter.mjs": 'export default () => ({ "more.ts": "export {};\\n" })',
};

async function written(
  config: Config,
  argv: readonly string[],
): Promise<Record<string, string>> {
  const folder = await workplace({
    ...files,
    "pathwright.config.json": JSON.stringify({ spec: "spec.json", ...config }),
  });
  const told = await run(folder, ["generate", "--quiet", ...argv]);
  expect(told).toEqual({ code: 0, stdout: "", stderr: "" });
  const {
    "spec.json": _,
    "pathwright.config.json": __,
    ...made
  } = await tree(folder);
  return made;
}

describe("what a flag says", () => {
  let without: Record<string, string> | undefined;

  test.each(Object.entries(said))(
    "is what its key says: %s",
    async (_, config) => {
      const argv = argumentsFor(config).flat();
      const byFlag = await written({}, argv);
      expect(byFlag).toEqual(await written(config, []));
      without ??= await written({}, []);
      expect(byFlag).not.toEqual(without);
    },
  );

  test("stands in place of what the configuration says, and denies it", async () => {
    const config: Config = { functions: true, include: ["addOne"] };
    const argv = ["--no-functions", "--include", "findThem"];
    expect(await written(config, argv)).toEqual(
      await written({ include: ["findThem"] }, []),
    );
  });

  test("is checked as the configuration is", async () => {
    const folder = await workplace(files);
    const refused = async (...argv: string[]): Promise<string> => {
      const { code, stderr } = await run(folder, [
        ...["generate", "spec.json", ...argv],
      ]);
      expect(code).toBe(2);
      return stderr;
    };
    expect(await refused("--type", "date-tim=Date")).toContain(
      '"types" has the unknown format "date-tim"; it knows "date-time" and "int64"\n  = did you mean "date-time"?',
    );
    expect(await refused("--type", "int64")).toContain("It has no =.");
    expect(await refused("--include", "")).toContain('"include" has the rule');
    const both = ["--type", "int64=bigint", "--schema-types"];
    expect(await refused(...both, "openapi-typescript")).toContain(
      '"types" needs the "schemaTypes" of "pathwright"',
    );
    expect(await refused("--transport", "own")).toContain("Allowed choices");
  });

  test("is named where the output is outdated", async () => {
    const folder = await workplace(files);
    const argv = ["--include", "GET /**", "--type", "date-time=Date"];
    const { stderr } = await run(folder, [
      ...["check", "spec.json", ...argv, "--no-functions", "--strict"],
    ]);
    expect(stderr).toContain(
      `run "pathwright generate spec.json --type date-time=Date --no-functions --include 'GET /**'"`,
    );
  });

  test("is read back from what is written of it", () => {
    for (const config of Object.values(said)) {
      const command = withFlags(new Command(), "generate");
      command.parse(argumentsFor(config).flat(), { from: "user" });
      expect(configOf(command.opts())).toEqual(config);
    }
  });
});

test("docs/command-line.md names every flag of one run, and every key that has none", async () => {
  const path = join(import.meta.dirname, "../../../docs/command-line.md");
  const text = await readFile(path, "utf8");
  for (const flag of [...ofOneRun, ...onlyKeys])
    expect(text).toContain(`\`${flag}`);
});
