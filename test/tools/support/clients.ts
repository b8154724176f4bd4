import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import type { Config } from "../../../generator/config/index.ts";
import { generate } from "../../../generator/generate.ts";

/** A client of one document, compiled to JavaScript. */
export interface BuiltClient {
  readonly transport: NonNullable<Config["transport"]>;
  /** The folder with its `index.js`. */
  readonly folder: string;
}

const cache = fileURLToPath(new URL("../../../.cache/", import.meta.url));

/** Generates and compiles the client of `document` once for each transport, into the folder `name` of the cache. */
export async function buildClients(
  document: URL,
  name: string,
  config: Config = {},
): Promise<BuiltClient[]> {
  const text = await readFile(document, "utf8");
  await rm(join(cache, name), { recursive: true, force: true });
  const built: BuiltClient[] = [];
  for (const transport of ["openapi-fetch", "vendored"] as const) {
    const folder = join(cache, name, transport);
    const { files } = await generate({
      file: basename(document.pathname),
      text,
      config: { ...config, transport },
    });
    for (const [path, source] of files) {
      const target = join(folder, path.replace(/\.ts$/, ".js"));
      await mkdir(dirname(target), { recursive: true });
      const { code } = await transform(source, {
        loader: "ts",
        target: "es2022",
      });
      await writeFile(target, code);
    }
    built.push({ transport, folder });
  }
  return built;
}
