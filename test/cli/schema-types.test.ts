import { execFile } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { productionPackages } from "../bench/installed.ts";
import { petStore, run, workplace } from "./support.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const config = JSON.stringify({ schemaTypes: "openapi-typescript" });
const argv = ["generate", "spec.yaml", "-o", "out"];

describe("the schema types of openapi-typescript", () => {
  it("are printed where they are asked for, as Pathwright prints them", async () => {
    const folder = await workplace({ "spec.yaml": petStore });
    expect(await run(folder, argv)).toMatchObject({ code: 0 });
    const own = await readFile(join(folder, "out/schema.ts"), "utf8");
    await writeFile(join(folder, "pathwright.config.json"), config);
    expect(await run(folder, argv)).toMatchObject({ code: 0 });
    expect(await readFile(join(folder, "out/schema.ts"), "utf8")).toBe(own);
  });

  it("are refused where the package is not installed, and not missed where they are not asked for", async () => {
    const folder = await workplace({ "spec.yaml": petStore });
    const command = await installed(folder);
    const generate = (): Promise<unknown> =>
      promisify(execFile)(process.execPath, [command, ...argv], {
        cwd: folder,
      });
    await generate();
    await writeFile(join(folder, "pathwright.config.json"), config);
    await expect(generate()).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        'run "npm install --save-dev openapi-typescript@7 typescript@5"',
      ) as unknown,
    });
  });
});

/** Lays the compiled package out with what it needs at run time and nothing else; gives its command. */
async function installed(folder: string): Promise<string> {
  const home = join(folder, "node_modules/pathwright");
  // It compiles to the same JavaScript as the older one that `npm run build` takes, in less time.
  const compiler = join(root, "node_modules/typescript-7/bin/tsc");
  await promisify(execFile)(process.execPath, [
    compiler,
    "-p",
    join(root, "tsconfig.build.json"),
    "--outDir",
    join(home, "dist"),
    "--declarationDir",
    join(home, "types"),
  ]);
  const upgrader = join(home, "dist/read/swagger/upgrader.js");
  await build({
    entryPoints: [upgrader],
    outfile: upgrader,
    allowOverwrite: true,
    bundle: true,
    platform: "node",
    format: "esm",
    nodePaths: [join(root, "node_modules")],
    logLevel: "error",
  });
  for (const path of ["templates", "package.json"])
    await cp(join(root, path), join(home, path), { recursive: true });
  for (const path of productionPackages()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await cp(join(root, path), join(folder, path), { recursive: true });
  }
  return join(home, "dist/cli.js");
}
