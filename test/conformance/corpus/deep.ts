import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import type { Config } from "../../../generator/config/index.ts";
import { generate } from "../../../generator/generate.ts";
import { compile, compilers } from "./compile.ts";
import type { RealDocument } from "./documents.ts";
import { cache } from "./fetch.ts";
import { lay } from "./lay.ts";

/** Large documents that between them have nearly everything. */
export const deeplyProven: readonly string[] = [
  "api.github.com",
  "stripe.com",
  "kubernetes.io",
];

/**
 * Generates each document twice, has Prettier format it, and every compiler check its types. Prints a line for each; gives
 * how many fail.
 */
export async function proveDeeply(
  wanted: readonly RealDocument[],
  config: Config,
): Promise<number> {
  let failures = 0;
  for (const { name, file } of wanted)
    failures += await prove(name, readFileSync(file, "utf8"), config);
  return failures;
}

async function prove(
  name: string,
  text: string,
  config: Config,
): Promise<number> {
  const { files, diagnostics, operations } = await generate({
    file: `${name}.json`,
    text,
    config,
  });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const again = await generate({ file: `${name}.json`, text, config });
  const isSame =
    [...files].every(
      ([file, contents]) => again.files.get(file) === contents,
    ) && again.files.size === files.size;
  const unformatted = (await unformattedFiles(files)).length;
  const folder = join(cache, "output", name);
  rmSync(folder, { recursive: true, force: true });
  lay(folder, files);
  const faults = compilers.map(
    (compiler) => [compiler, compile(compiler, folder)] as const,
  );
  console.log(
    [
      `${name}: ${operations} operations, ${files.size} files`,
      `${errors.length} errors`,
      `${diagnostics.length - errors.length} warnings`,
      isSame ? "the same twice" : "NOT THE SAME TWICE",
      `${unformatted} files that Prettier would change`,
      ...faults.map(
        ([compiler, printed]) =>
          `${compiler}: ${printed === "" ? "type-checks" : "FAILS"}`,
      ),
    ].join(", "),
  );
  for (const [, printed] of faults)
    if (printed !== "") console.log(printed.slice(0, 4000));
  const isSound =
    errors.length === 0 && files.size > 0 && isSame && unformatted === 0;
  return isSound && faults.every(([, printed]) => printed === "") ? 0 : 1;
}

/** The files that Prettier would change. */
export async function unformattedFiles(
  files: ReadonlyMap<string, string>,
): Promise<string[]> {
  const found: string[] = [];
  for (const [filepath, text] of files)
    if ((await format(text, { filepath })) !== text) found.push(filepath);
  return found;
}
