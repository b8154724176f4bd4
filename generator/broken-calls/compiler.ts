import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type ts from "typescript";

/** The compiler of a project. */
export type Compiler = typeof ts;

/** Loads the TypeScript that a project has; gives what is wrong where it has none that can be asked. */
export function compilerOf(tsconfig: string): Compiler | string {
  const require = createRequire(join(dirname(resolve(tsconfig)), "index.js"));
  let found: Partial<Compiler>;
  try {
    found = require("typescript") as Partial<Compiler>;
  } catch {
    return "the project has no TypeScript installed";
  }
  return typeof found.createProgram === "function"
    ? (found as Compiler)
    : `the project's TypeScript ${String(found.version)} has no programming interface`;
}

/** A project's files and settings, of each `tsconfig.json` that it consists of. */
export type Project = readonly ts.ParsedCommandLine[];

/** So many projects are looked at where one refers to others. */
const maximumProjects = 100;

/** Reads a project, and those that it refers to; gives what is wrong where it cannot be read. */
export function projectAt(ts: Compiler, tsconfig: string): Project | string {
  const projects: ts.ParsedCommandLine[] = [];
  const files = new Set([resolve(tsconfig)]);
  for (const file of files) {
    const problems: string[] = [];
    const parsed = ts.getParsedCommandLineOfConfigFile(
      file,
      { noEmit: true },
      {
        ...ts.sys,
        onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
          problems.push(ts.flattenDiagnosticMessageText(messageText, " "));
        },
      },
    );
    if (parsed === undefined) return problems.join(" ");
    projects.push(parsed);
    for (const reference of parsed.projectReferences ?? [])
      if (files.size < maximumProjects)
        files.add(ts.resolveProjectReferencePath(reference));
  }
  return projects;
}

/** Files that stand in the place of those on disk, by their full paths; `null`: there is none. */
export type Overlay = ReadonlyMap<string, string | null>;

/** Compiles a project with other files in the place of some, and writes nothing. */
export function programOf(
  ts: Compiler,
  { fileNames, options }: ts.ParsedCommandLine,
  overlay: Overlay,
): ts.Program {
  const settings: ts.CompilerOptions = {
    ...options,
    noEmit: true,
    composite: false,
    incremental: false,
    declaration: false,
    declarationMap: false,
    emitDeclarationOnly: false,
  };
  delete settings.tsBuildInfoFile;
  const rootNames = fileNames.filter(
    (file) => overlay.get(resolve(file)) !== null,
  );
  const host = overlaid(ts, ts.createCompilerHost(settings), overlay);
  return ts.createProgram({ rootNames, options: settings, host });
}

function overlaid(
  ts: Compiler,
  host: ts.CompilerHost,
  overlay: Overlay,
): ts.CompilerHost {
  const folders = new Set<string>();
  for (const [file, text] of overlay)
    for (
      let at = dirname(file);
      text !== null && !folders.has(at);
      at = dirname(at)
    )
      folders.add(at);
  const given = (file: string): string | null | undefined =>
    overlay.get(resolve(file));
  return {
    ...host,
    fileExists: (file) =>
      given(file) === undefined ? host.fileExists(file) : given(file) !== null,
    readFile: (file) =>
      given(file) === undefined
        ? host.readFile(file)
        : (given(file) ?? undefined),
    directoryExists: (folder) =>
      folders.has(resolve(folder)) || (host.directoryExists?.(folder) ?? true),
    getSourceFile: (file, version, onError, isNew) => {
      const text = given(file);
      if (text === undefined)
        return host.getSourceFile(file, version, onError, isNew);
      return text === null
        ? undefined
        : ts.createSourceFile(file, text, version);
    },
    writeFile: () => undefined,
  };
}
