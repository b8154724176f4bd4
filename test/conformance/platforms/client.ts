import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { generate } from "../../../generator/generate.ts";
import type { Transport } from "../consumers/client.ts";
import { compile } from "../corpus/compile.ts";

const program = fileURLToPath(new URL("program/", import.meta.url));

/** What the document does not say of its pages. */
const pagination = {
  listDrafts: { kind: "link", items: "/data" },
} as const;

/** One file of all that `program/` is, as an ES module and as a module of CommonJS: each exports `run`. */
export interface Bundle {
  readonly module: string;
  readonly common: string;
}

/** Generates the client of `program/api.yaml` in `folder`, checks the types of the program with it, and bundles both. */
export async function bundleProgram(
  folder: string,
  transport: Transport,
): Promise<Bundle> {
  await rm(folder, { recursive: true, force: true });
  await cp(program, folder, { recursive: true });
  const file = "api.yaml";
  const text = await readFile(join(folder, file), "utf8");
  const config = { transport, pagination };
  const { files } = await generate({ file, text, config });
  for (const [path, source] of files) {
    const target = join(folder, "api", path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, source);
  }
  const faults = compile("typescript-7", folder);
  if (faults) throw new Error(faults.slice(0, 2_000));
  const bundle = async (format: "esm" | "cjs"): Promise<string> => {
    const { outputFiles } = await build({
      entryPoints: [join(folder, "run.ts")],
      bundle: true,
      write: false,
      format,
      target: "es2022",
      charset: "ascii",
    });
    return outputFiles[0]?.text ?? "";
  };
  return {
    module: await bundle("esm"),
    common: await bundle("cjs"),
  };
}
