import { readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { generate } from "../../generator/generate.ts";
import { compile, compilers } from "./compile.ts";
import { cache, fetchPackage } from "./fetch.ts";
import { proveTypes } from "./types.ts";

/** Real documents, each a test of the whole: generated twice, formatted, type-checked by every compiler. */
const documents = [
  {
    name: "github",
    path: () => join(fetchPackage("github"), "generated/api.github.com.json"),
  },
  {
    name: "stripe",
    path: () => join(fetchPackage("directory"), "api/stripe.com.json"),
  },
  {
    name: "kubernetes",
    path: () => join(fetchPackage("directory"), "api/kubernetes.io.json"),
  },
];

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    types: { type: "boolean", default: false },
    sample: { type: "string" },
    compiler: { type: "string", multiple: true },
  },
});
let failures = 0;
if (values.types) {
  const count = values.sample === undefined ? null : Number(values.sample);
  const chosen = compilers.filter(
    (name) => values.compiler?.includes(name) ?? true,
  );
  failures = proveTypes(wanted, count, chosen);
} else {
  for (const { name, path } of documents) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    failures += await prove(name, readFileSync(path(), "utf8"));
  }
}
process.exitCode = failures === 0 ? 0 : 1;

async function prove(name: string, text: string): Promise<number> {
  const { files, diagnostics, operations } = await generate({
    file: `${name}.json`,
    text,
  });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const again = await generate({ file: `${name}.json`, text });
  const isSame =
    [...files].every(
      ([file, contents]) => again.files.get(file) === contents,
    ) && again.files.size === files.size;
  const unformatted = await countUnformatted(files);
  const folder = join(cache, "output", name);
  await lay(folder, files);
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

async function countUnformatted(
  files: ReadonlyMap<string, string>,
): Promise<number> {
  let count = 0;
  for (const [filepath, text] of files)
    if ((await format(text, { filepath })) !== text) count++;
  return count;
}

async function lay(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
