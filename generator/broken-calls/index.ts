import { relative, resolve, sep } from "node:path";
import type ts from "typescript";
import type { Change } from "../api-changes/index.ts";
import { changeBehind } from "./change-behind.ts";
import {
  type Compiler,
  compilerOf,
  type Overlay,
  programOf,
  projectAt,
} from "./compiler.ts";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";

/** A place of a project that does not compile with the new client, and does with the old one. */
export interface BrokenCall {
  /** From the working directory. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What the compiler says, and the number that it has for it: `TS2345`. */
  readonly message: string;
  readonly code: string;
  /** The change that it comes from; `null` where that cannot be told. */
  readonly change: Change | null;
}

/** A client as it would be written, by full path. */
export type ClientFiles = ReadonlyMap<string, string>;

/**
 * Finds what breaks in a project that has the old client where the new one takes its place. Both are laid over the files on disk, which stay as
 * they are; it is the project's own TypeScript that says what breaks.
 */
export function brokenCalls(
  tsconfig: string,
  old: ClientFiles,
  now: ClientFiles,
  changes: readonly Change[],
): readonly BrokenCall[] | Diagnostic {
  const ts = compilerOf(tsconfig);
  if (typeof ts === "string")
    return diagnostic(
      "unusable-typescript",
      `${tsconfig}: ${ts}`,
      null,
      'run "npm install --save-dev typescript@5" there, or leave --project out',
    );
  const project = projectAt(ts, tsconfig);
  if (typeof project === "string")
    return diagnostic(
      "unreadable-tsconfig",
      `${tsconfig}: ${project}`,
      null,
      "name the tsconfig.json of the project",
    );
  const after = overlayOf(old, now);
  const found = new Map<string, BrokenCall>();
  for (const one of project) {
    const programs = [
      programOf(ts, one, old),
      programOf(ts, one, after),
    ] as const;
    for (const broken of brokenIn(
      ts,
      programs,
      (file) => after.has(file),
      changes,
    ))
      found.set(
        `${broken.file}:${String(broken.line)}:${String(broken.column)} ${broken.code}`,
        broken,
      );
  }
  return [...found.values()].sort(inOrder);
}

/** The new files, and none where only the old client has one. */
function overlayOf(old: ClientFiles, now: ClientFiles): Overlay {
  const gone = [...old.keys()].filter((file) => !now.has(file));
  return new Map<string, string | null>([
    ...gone.map((file) => [file, null] as const),
    ...now,
  ]);
}

function brokenIn(
  ts: Compiler,
  [before, after]: readonly [ts.Program, ts.Program],
  isClient: (file: string) => boolean,
  changes: readonly Change[],
): BrokenCall[] {
  const checker = before.getTypeChecker();
  return after.getSourceFiles().flatMap((file) => {
    if (isClient(resolve(file.fileName)) || isInstalled(after, file)) return [];
    const source = before.getSourceFile(file.fileName);
    const known = new Set(
      source === undefined
        ? []
        : before.getSemanticDiagnostics(source).map(keyOf),
    );
    return after
      .getSemanticDiagnostics(file)
      .filter((one) => !known.has(keyOf(one)))
      .map(({ start = 0, code, messageText }) => {
        const message = ts.flattenDiagnosticMessageText(messageText, "\n");
        const { line, character } = file.getLineAndCharacterOfPosition(start);
        const place = source && { ts, source, checker, start, isClient };
        return {
          file: relative(process.cwd(), file.fileName),
          line: line + 1,
          column: character + 1,
          message: message.split("\n")[0] ?? "",
          code: `TS${String(code)}`,
          change:
            place === undefined ? null : changeBehind(place, message, changes),
        };
      });
  });
}

/** The file is the same before and after, and so are the places in it. */
function keyOf({ start, code }: ts.Diagnostic): string {
  return `${String(start)} ${String(code)}`;
}

function isInstalled(program: ts.Program, file: ts.SourceFile): boolean {
  return (
    program.isSourceFileFromExternalLibrary(file) ||
    program.isSourceFileDefaultLibrary(file) ||
    file.fileName.split(/[/\\]/).includes("node_modules")
  );
}

function inOrder(one: BrokenCall, other: BrokenCall): number {
  const [file, next] = [one, other].map((call) =>
    call.file.replaceAll(sep, "/"),
  ) as [string, string];
  if (file !== next) return file < next ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
