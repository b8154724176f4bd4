import { dirname, join } from "node:path";
import ts from "typescript";
import {
  compareApis,
  type Changes,
  type Given,
} from "../../../generator/api-changes/index.ts";
import type { Config } from "../../../generator/config/index.ts";
import { emit } from "../../../generator/emit/index.ts";
import { givenOf } from "./compared.ts";
import { consumerOf } from "./consumer.ts";

/** What came of one pair of documents. */
export interface Judged extends Changes {
  /** The errors of the consumer's file with the new client, each with its line; none: it still compiles. */
  readonly errors: readonly string[];
  /** How many lines of it do not compile with the old client either, and are left out. */
  readonly leftOut: number;
  readonly lines: number;
}

/** Compares two documents, and has the compiler say whether a consumer of the old client can go on with the new one. */
export function judge(old: string, now: string, config: Config = {}): Judged {
  const [before, after] = givenOf(old, now, config);
  const [oldFiles, newFiles] = [filesOf(before), filesOf(after)];
  const written = consumerOf(before.model);
  const wrong = wrongAlone(old, oldFiles, written);
  const lines = written.map((line, index) => (wrong.has(index) ? "" : line));
  const errors = compiled(oldFiles, newFiles, lines).map(
    ({ line, message }) => `${message}\n    ${lines[line] ?? ""}`,
  );
  return {
    ...compareApis(before, after),
    errors,
    leftOut: wrong.size,
    lines: lines.length,
  };
}

/** The lines that do not compile with the old client itself, by its document. */
const alone = new Map<string, ReadonlySet<number>>();

function wrongAlone(
  text: string,
  files: ReadonlyMap<string, string>,
  consumer: readonly string[],
): ReadonlySet<number> {
  const known = alone.get(text);
  if (known !== undefined) return known;
  const found = new Set(
    compiled(files, files, consumer).map(({ line }) => line),
  );
  alone.set(text, found);
  return found;
}

function filesOf({ model }: Given): ReadonlyMap<string, string> {
  return emit(model, {
    document: "api.yaml",
    transport: "vendored",
    hasFunctions: false,
    hasApiList: false,
    schemaTypes: null,
    importExtension: "js",
    runtime: null,
  });
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: [
    "lib.es2022.d.ts",
    "lib.dom.d.ts",
    "lib.dom.iterable.d.ts",
    "lib.esnext.d.ts",
  ],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
};

/** Files that are parsed once: those of the compiler, and of the runtime. */
const parsed = new Map<string, ts.SourceFile>();

/** What is wrong with a consumer's file beside two clients. */
function compiled(
  old: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  consumer: readonly string[],
): { line: number; message: string }[] {
  const texts = new Map<string, string>([
    ["/project/consumer.ts", consumer.join("\n")],
    ...[...old].map(([path, text]): [string, string] => [
      `/project/old/${path}`,
      text,
    ]),
    ...[...now].map(([path, text]): [string, string] => [
      `/project/api/${path}`,
      text,
    ]),
  ]);
  const libraries = dirname(ts.getDefaultLibFilePath(options));
  const host: ts.CompilerHost = {
    getSourceFile: (file) => {
      const text = texts.get(file) ?? ts.sys.readFile(file);
      if (text === undefined) return undefined;
      const isCommon = !texts.has(file) || file.includes("/runtime/");
      const key = `${file}\n${isCommon && texts.has(file) ? text : ""}`;
      const known = isCommon ? parsed.get(key) : undefined;
      const source =
        known ?? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
      if (isCommon) parsed.set(key, source);
      return source;
    },
    getDefaultLibFileName: () => join(libraries, "lib.d.ts"),
    getDefaultLibLocation: () => libraries,
    writeFile: () => undefined,
    getCurrentDirectory: () => "/work",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    fileExists: (file) => texts.has(file),
    readFile: (file) => texts.get(file),
    directoryExists: () => true,
    getDirectories: () => [],
  };
  const program = ts.createProgram(["/project/consumer.ts"], options, host);
  const file = program.getSourceFile("/project/consumer.ts");
  return [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ].map(({ start = 0, messageText }) => ({
    line: file?.getLineAndCharacterOfPosition(start).line ?? 0,
    message: ts.flattenDiagnosticMessageText(messageText, "\n"),
  }));
}
