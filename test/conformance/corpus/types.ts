import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemaFiles } from "../../tools/support/schema-types.ts";
import { type RealDocument, valueOf } from "./documents.ts";
import { compile, type compilers } from "./compile.ts";
import { cache } from "./fetch.ts";

type Compiler = (typeof compilers)[number];

/** The runtime imports one another as its templates do. */
const settings = {
  module: "nodenext",
  moduleResolution: "nodenext",
  allowImportingTsExtensions: true,
};

/** How many documents one run of a compiler sees: few enough for its memory. */
const batchSize = 60;

/**
 * Prints the schema types of the documents, and has each compiler check them with the strictest settings. Gives how many
 * documents fail, and prints their first faults.
 */
export function proveTypes(
  wanted: readonly RealDocument[],
  compilers: readonly Compiler[],
): number {
  const folder = join(cache, "types");
  const failed = new Set<string>();
  for (let from = 0; from < wanted.length; from += batchSize) {
    const batch = wanted.slice(from, from + batchSize);
    lay(folder, batch);
    for (const compiler of compilers)
      for (const name of faulty(compile(compiler, folder, settings), compiler))
        failed.add(name);
  }
  const checked = `${wanted.length} documents, ${compilers.join(" and ")}`;
  console.log(`schema types: ${checked}: ${failed.size} fail to type-check`);
  return wanted.length === 0 || compilers.length === 0 ? 1 : failed.size;
}

function lay(folder: string, batch: readonly RealDocument[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const document of batch) {
    const { models, schema, runtime } = schemaFiles(valueOf(document));
    const own = join(folder, document.name.replaceAll("/", "+"));
    mkdirSync(join(own, "runtime"), { recursive: true });
    writeFileSync(join(own, "models.ts"), models);
    writeFileSync(join(own, "schema.ts"), schema);
    for (const [path, text] of runtime) writeFileSync(join(own, path), text);
  }
}

/** The documents at which a compiler finds faults; prints the first of each. A fault that is no document's stands for one. */
function faulty(printed: string, compiler: Compiler): Set<string> {
  const found = new Set<string>();
  for (const line of printed.split("\n")) {
    if (line === "" || line.startsWith(" ")) continue;
    const [, file = line] =
      /types[/\\]([^/\\]*)[/\\].*\.ts\(\d+,\d+\): error/.exec(line) ?? [];
    const name = file.replaceAll("+", "/");
    if (!found.has(name)) console.log(`${name}: ${compiler}: ${line}`);
    found.add(name);
  }
  return found;
}
