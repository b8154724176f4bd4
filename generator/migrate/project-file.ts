import {
  type Diagnostic,
  diagnostic,
  type DiagnosticCode,
} from "../model/diagnostics.ts";
import type { Sources } from "../read/index.ts";
import type { Edit } from "../edit/edits.ts";

/** A text file of the project. */
export interface ProjectFile {
  /** From the project's folder, with `/`. */
  readonly path: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** The text under the name that messages have for it. */
  readonly source: Sources["root"];
}

/** What migrating found in a file. */
export interface Found {
  readonly edits: readonly Edit[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether something in it still uses the package openapi-typescript. */
  readonly usesPackage: boolean;
}

/** Nothing that is about openapi-typescript. */
export const nothingFound: Found = {
  edits: [],
  diagnostics: [],
  usesPackage: false,
};

/** Tells of what was changed in a file (`migrated`), or left as it is (`not-migrated`). */
export function told(
  { source }: ProjectFile,
  code: DiagnosticCode & ("migrated" | "not-migrated"),
  at: number,
  message: string,
  help: string | null = null,
): Diagnostic {
  return diagnostic(code, message, source.placeAt(at), help);
}

/** Returns all findings of a file as one. */
export function together(found: readonly Found[]): Found {
  return {
    edits: found.flatMap(({ edits }) => edits),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
    usesPackage: found.some(({ usesPackage }) => usesPackage),
  };
}
