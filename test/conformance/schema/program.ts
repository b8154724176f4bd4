import ts from "typescript";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

/** A folder that does not exist, inside this repository, where packages are found. */
export const inMemory: string = fileURLToPath(
  new URL("../../../.cache/in-memory", import.meta.url),
);

/** What the programs are compiled with. */
export const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.Preserve,
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
};

/** The declarations of the platform, parsed once for all programs of a process. */
const libraries = new Map<string, ts.SourceFile>();

/** A program of files that are in memory alone. */
export interface MemoryProgram {
  readonly checker: ts.TypeChecker;
  /** The parsed file of a path, as the program was given it. */
  readonly file: (path: string) => ts.SourceFile;
  /** What the compiler says of a file, and where. */
  readonly diagnostics: (path: string) => readonly ts.Diagnostic[];
  /** The same in words. */
  readonly errors: (path: string) => string[];
}

/** Makes a program of files by their paths; what they import is looked for among them, then on disk. */
export function memoryProgram(
  files: ReadonlyMap<string, string>,
): MemoryProgram {
  const host = memoryHost(files);
  const program = ts.createProgram({ rootNames: host.paths, options, host });
  const file = (path: string): ts.SourceFile => {
    const found = program.getSourceFile(join(inMemory, path));
    if (found === undefined) throw new Error(`${path} is not in the program`);
    return found;
  };
  const diagnostics = (path: string): readonly ts.Diagnostic[] =>
    program.getSemanticDiagnostics(file(path));
  return {
    checker: program.getTypeChecker(),
    file,
    diagnostics,
    errors: (path) =>
      diagnostics(path).map(({ messageText }) =>
        ts.flattenDiagnosticMessageText(messageText, "\n"),
      ),
  };
}

/** A host for the compiler that has these files too, at `paths`. */
export function memoryHost(
  files: ReadonlyMap<string, string>,
): ts.CompilerHost & { readonly paths: readonly string[] } {
  const texts = new Map(
    Array.from(files, ([path, text]) => [join(inMemory, path), text]),
  );
  const host = ts.createCompilerHost(options);
  const folders = new Set(
    Array.from(texts.keys()).flatMap((path) => foldersOf(path)),
  );
  return {
    ...host,
    paths: [...texts.keys()],
    fileExists: (path) => texts.has(path) || host.fileExists(path),
    directoryExists: (path) =>
      folders.has(path) || ts.sys.directoryExists(path),
    readFile: (path) => texts.get(path) ?? host.readFile(path),
    realpath: (path) => path,
    getSourceFile(path, settings) {
      const text = texts.get(path);
      if (text !== undefined)
        return ts.createSourceFile(path, text, settings, true);
      const known = libraries.get(path) ?? host.getSourceFile(path, settings);
      if (known !== undefined) libraries.set(path, known);
      return known;
    },
  };
}

function foldersOf(path: string): string[] {
  const parts = path.split("/");
  return parts.map((_, index) => parts.slice(0, index).join("/"));
}
