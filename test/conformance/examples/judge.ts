import { type MemoryProgram, memoryProgram } from "../schema/program.ts";
import { printClaims } from "./claims.ts";
import { type Count, count } from "./count.ts";
import type { Exhibits } from "./exhibits.ts";
import { type Unsaid, unsaid } from "./unsaid.ts";
import { claimsOf, opinions } from "./opinions.ts";

/** What came of one document. */
export interface Verdict {
  /** `null` where there is no client. */
  readonly counted: Count | null;
  readonly unsaid: Unsaid;
  /** Why there is no client; `null` where there is one. */
  readonly failure: string | null;
}

/** Judges documents by their exhibits, in one program, so that the platform's declarations are checked once. */
export function judge(given: readonly (Exhibits | Error)[]): Verdict[] {
  const files = new Map<string, string>();
  for (const [index, one] of given.entries()) {
    if (one instanceof Error) continue;
    for (const [path, text] of one.client.files)
      files.set(`${index}/${path}`, text);
    files.set(`${index}/claims.ts`, printClaims(claimsOf(one), one.imports));
  }
  const program = memoryProgram(files);
  return given.map((one, index) => verdictOf(program, `${index}`, one));
}

function verdictOf(
  program: MemoryProgram,
  folder: string,
  given: Exhibits | Error,
): Verdict {
  if (given instanceof Error) {
    const nothing: Unsaid = { places: 0, found: [] };
    return { counted: null, unsaid: nothing, failure: given.message };
  }
  const said = opinions(program, `${folder}/claims.ts`, given.imports);
  const schemaTypes = program.file(`${folder}/schema.ts`);
  return {
    counted: count(given, said),
    unsaid: unsaid(program.checker, schemaTypes, given.document),
    failure: null,
  };
}
