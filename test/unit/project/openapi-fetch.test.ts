import { mkdir, rm, writeFile } from "node:fs/promises";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { generate } from "../../../generator/generate.ts";
import {
  checkOpenapiFetch,
  openapiFetchVersions,
} from "../../../generator/project/openapi-fetch.ts";
import { petStore, workplace } from "../cli/support.ts";
import { compile } from "../../conformance/corpus/compile.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The package of a version, as it is installed here. */
const packageOf = (version: string): string =>
  ["openapi-fetch", `openapi-fetch-${version}`]
    .map((name) => join(root, "node_modules", name))
    .find((folder) => versionIn(folder).startsWith(`${version}.`)) ?? "";

function versionIn(folder: string): string {
  const path = join(folder, "package.json");
  if (!existsSync(path)) return "";
  return (JSON.parse(readFileSync(path, "utf8")) as { version: string })
    .version;
}

describe.each(openapiFetchVersions)("openapi-fetch %s", (version) => {
  test("is what a client compiles with, and runs over", async () => {
    const installed = packageOf(version);
    expect(installed).not.toBe("");
    const folder = join(root, ".cache/openapi-fetch", version);
    await rm(folder, { recursive: true, force: true });
    const { files } = await generate({ file: "pets.yaml", text: petStore });
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const paths = { "openapi-fetch": [join(installed, "dist/index.d.mts")] };
    const settings = { module: "preserve", moduleResolution: "bundler", paths };
    expect(compile("typescript-7", folder, settings)).toBe("");
    const { outputFiles } = await build({
      entryPoints: [join(folder, "index.ts")],
      bundle: true,
      format: "esm",
      write: false,
      alias: { "openapi-fetch": installed },
    });
    const bundle = join(folder, "bundle.mjs");
    await writeFile(bundle, outputFiles[0]?.contents ?? "");
    const { createClient } = (await import(/* @vite-ignore */ bundle)) as {
      createClient: (options: object) => {
        GET: (path: string) => Promise<{ data?: unknown }>;
      };
    };
    const fetch = () => Promise.resolve(Response.json(["Rex"]));
    const { data } = await createClient({ fetch }).GET("/pets");
    expect(data).toEqual(["Rex"]);
  });
});

describe("what is installed around the output folder", () => {
  const install = async (folder: string, version: string): Promise<void> => {
    const target = join(folder, "node_modules/openapi-fetch");
    await mkdir(target, { recursive: true });
    const manifest = JSON.stringify({ name: "openapi-fetch", version });
    await writeFile(join(target, "package.json"), manifest);
  };
  const found = (folder: string): string | undefined => {
    const finding = checkOpenapiFetch(join(folder, "src/api"));
    return finding === null
      ? undefined
      : `${finding.message}; ${String(finding.help)}`;
  };

  test.each(["0.16.0", "0.17.3"])("%s is well", async (version) => {
    const folder = await workplace();
    await install(folder, version);
    expect(found(folder)).toBeUndefined();
  });

  test.each(["0.15.2", "0.18.0", "1.0.0"])("%s is not", async (version) => {
    const folder = await workplace();
    await install(folder, version);
    expect(found(folder)).toBe(
      `the client imports openapi-fetch 0.16 or 0.17, and ${version} is installed; run "npm install openapi-fetch@0.17", or set "transport" to "vendored"`,
    );
  });

  test("none is told, with the command of the platform", async () => {
    const folder = await workplace({}, "bare");
    expect(found(folder)).toMatch(
      /and none is installed; run "npm install openapi-fetch@0\.17"/,
    );
    await writeFile(join(folder, "deno.json"), "{}");
    expect(found(folder)).toMatch(/run "deno add npm:openapi-fetch@0\.17"/);
    const imports = { imports: { "openapi-fetch": "npm:openapi-fetch@0.17" } };
    await writeFile(join(folder, "deno.json"), JSON.stringify(imports));
    expect(found(folder)).toBeUndefined();
  });

  test("a vendored client needs none", async () => {
    const output = join(await workplace({}, "bare"), "api");
    const codes = async (transport: "openapi-fetch" | "vendored") => {
      const config = { transport };
      const input = { file: "pets.yaml", text: petStore, config, output };
      const { diagnostics } = await generate(input);
      return diagnostics.map(({ code }) => code);
    };
    expect(await codes("openapi-fetch")).toEqual(["unmet-dependency"]);
    expect(await codes("vendored")).toEqual([]);
  });
});

test("the documentation names these versions", () => {
  const page = readFileSync(join(root, "docs/requirements.md"), "utf8");
  expect(page).toContain(
    `\`openapi-fetch\` ${openapiFetchVersions.join(" or ")},`,
  );
});
