import { join } from "node:path";
import ts from "typescript";
import { inMemory, options } from "../schema/program.ts";

/** What an editor asks about files that are in memory alone. */
export interface Editor {
  readonly checker: ts.TypeChecker;
  /** The paths of all files. */
  readonly paths: readonly string[];
  readonly file: (path: string) => ts.SourceFile;
  /** What hovering over a node shows. */
  readonly hover: (node: ts.Node) => string;
}

/** Opens files, by their paths, as an editor does. */
export function openEditor(files: ReadonlyMap<string, string>): Editor {
  const texts = new Map(
    Array.from(files, ([path, text]) => [join(inMemory, path), text]),
  );
  const service = ts.createLanguageService(hostOf(texts));
  const program = service.getProgram();
  const file = (path: string): ts.SourceFile => {
    const found = program?.getSourceFile(join(inMemory, path));
    if (found === undefined) throw new Error(`${path} is not in the program`);
    return found;
  };
  if (program === undefined) throw new Error("there is no program");
  return {
    checker: program.getTypeChecker(),
    paths: [...files.keys()],
    file,
    hover(node) {
      const { fileName } = node.getSourceFile();
      const info = service.getQuickInfoAtPosition(fileName, node.getStart());
      return ts.displayPartsToString(info?.displayParts);
    },
  };
}

function hostOf(texts: ReadonlyMap<string, string>): ts.LanguageServiceHost {
  const folders = new Set(
    Array.from(texts.keys()).flatMap((path) => {
      const parts = path.split("/");
      return parts.map((_, index) => parts.slice(0, index).join("/"));
    }),
  );
  return {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...texts.keys()],
    getScriptVersion: () => "1",
    getScriptSnapshot(path) {
      const text = texts.get(path) ?? ts.sys.readFile(path);
      return text === undefined
        ? undefined
        : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => inMemory,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (path) => texts.has(path) || ts.sys.fileExists(path),
    readFile: (path) => texts.get(path) ?? ts.sys.readFile(path),
    directoryExists: (path) =>
      folders.has(path) || ts.sys.directoryExists(path),
    realpath: (path) => path,
  };
}
