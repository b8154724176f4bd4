import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "../../../generator/read/index.ts";
import { named } from "../../tools/support/options.ts";
import { fetchPackage } from "./fetch.ts";

/** A real document on disk. */
export interface RealDocument {
  readonly name: string;
  readonly file: string;
}

/** Where real documents come from: a package, the folder of it that holds them, what their files and the documents are called. */
const sources = [
  { from: "directory", folder: "api", files: /\.json$/, prefix: "" },
  // Not the copies without references.
  {
    from: "github",
    folder: "generated",
    files: /(?<!\.deref)\.json$/,
    prefix: "",
  },
  {
    from: "readme",
    folder: ".",
    files: /^\d.*\.(json|yaml)$/,
    prefix: "readme/",
  },
] as const;

/** Every document of the corpus by name: the directory of public APIs, then GitHub's, then ReadMe's examples. */
export function documents(): RealDocument[] {
  return sources.flatMap(({ from, folder, files, prefix }) =>
    below(join(fetchPackage(from), folder), files).map(({ name, file }) => ({
      name: `${prefix}${name}`,
      file,
    })),
  );
}

/** What a document says once it is read: Swagger 2.0 as OpenAPI. Throws where it cannot be read. */
export function valueOf({ name, file }: RealDocument): unknown {
  const text = readFileSync(file, "utf8");
  const { document } = read({ file, text });
  if (document === null) throw new Error(`${name} cannot be read`);
  return document.root.value;
}

/** The documents of some names, or all where none is given; of these a sample where it is said how large. */
export function chosen(
  names: readonly string[],
  sampleSize: number | undefined,
): readonly RealDocument[] {
  const wanted = named(documents(), names);
  return sampleSize === undefined ? wanted : sample(wanted, sampleSize);
}

/** Every n-th document, at least `count` of them where there are so many: the same each time. */
function sample(all: readonly RealDocument[], count: number): RealDocument[] {
  const every = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, index) => index % every === 0);
}

function below(folder: string, files: RegExp): RealDocument[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => files.test(path))
    .sort()
    .map((path) => ({
      name: path.replaceAll("\\", "/").replace(/\.\w+$/, ""),
      file: join(folder, path),
    }));
}
