import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import type { Config } from "../../generator/config.ts";
import { generate } from "../../generator/generate.ts";

/** The pinned documents of one operation each: the smallest, and one with a credential and a client parameter. */
export const documents = ["pets", "realtime-kit"] as const;

/** A client of a pinned document, compiled to JavaScript. */
export interface BuiltClient {
  readonly document: (typeof documents)[number];
  readonly transport: NonNullable<Config["transport"]>;
  /** The folder with its `index.js`. */
  readonly folder: string;
}

const cache = fileURLToPath(new URL("../../.cache/bench/", import.meta.url));

/** Generates and compiles the client of each document once for each transport. */
export async function clients(): Promise<BuiltClient[]> {
  await rm(cache, { recursive: true, force: true });
  const built: BuiltClient[] = [];
  for (const document of documents) {
    for (const transport of ["openapi-fetch", "vendored"] as const) {
      const folder = join(cache, document, transport);
      await compile(document, transport, folder);
      built.push({ document, transport, folder });
    }
  }
  return built;
}

async function compile(
  document: BuiltClient["document"],
  transport: BuiltClient["transport"],
  folder: string,
): Promise<void> {
  const file = `${document}.yaml`;
  const text = await readFile(new URL(file, import.meta.url), "utf8");
  const { files } = await generate({ file, text, config: { transport } });
  for (const [path, source] of files) {
    const target = join(folder, path.replace(/\.ts$/, ".js"));
    await mkdir(dirname(target), { recursive: true });
    const { code } = await transform(source, {
      loader: "ts",
      target: "es2022",
    });
    await writeFile(target, code);
  }
}
