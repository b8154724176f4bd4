import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { generate, type GenerateResult } from "../../../generator/generate.ts";
import type { Diagnostic } from "../../../generator/model/diagnostics.ts";
import { coordinates } from "../../tools/support/coordinates.ts";
import { mostMemory } from "../../tools/support/most-memory.ts";
import { alive } from "../hostile/inspect.ts";
import { unformattedFiles } from "./deep.ts";
import type { RealDocument } from "./documents.ts";
import { renamed } from "./stability.ts";

/** What came of generating one document. */
export interface Proof {
  readonly name: string;
  readonly operations: number;
  /** Files and characters of the client; 0 where there is none. */
  readonly files: number;
  readonly characters: number;
  /** How long generating took. */
  readonly seconds: number;
  /** The most memory that the process had taken by then, in MB. */
  readonly memory: number;
  /** How often each diagnostic was given, by `severity code`. */
  readonly diagnostics: Readonly<Record<string, number>>;
  readonly errors: readonly Diagnostic[];
  /** What is wrong with what was generated, and would be wrong with any document. */
  readonly faults: readonly string[];
}

/** Generates a document whole, and looks at every file; `isFormatted` has Prettier look as well. */
export async function prove(
  { name, file }: RealDocument,
  isFormatted: boolean,
): Promise<{ proof: Proof; files: ReadonlyMap<string, string> }> {
  const text = readFileSync(file, "utf8");
  const start = performance.now();
  const result = await attempt(file, text);
  const seconds = (performance.now() - start) / 1000;
  const memory = mostMemory() / 2 ** 20;
  if (result instanceof Error) {
    const fault = `throws ${result.stack ?? result.message}`;
    return { proof: nothingOf(name, fault), files: new Map() };
  }
  const { files, diagnostics, operations } = result;
  const sizes = [...files.values()].map(({ length }) => length);
  const proof = {
    name,
    operations,
    files: files.size,
    characters: sizes.reduce((sum, size) => sum + size, 0),
    seconds,
    memory,
    diagnostics: count(diagnostics),
    errors: diagnostics.filter(({ severity }) => severity === "error"),
    faults: [
      ...faultsOf(files),
      ...renamed({ file, text }),
      ...(isFormatted ? await unformattedFiles(files) : []).map(
        (path) => `Prettier would change ${path}`,
      ),
    ],
  };
  return { proof, files };
}

/** What is proved of a document that gave nothing, by a fault of ours. */
export function nothingOf(name: string, fault: string): Proof {
  return {
    name,
    operations: 0,
    files: 0,
    characters: 0,
    seconds: 0,
    memory: 0,
    diagnostics: {},
    errors: [],
    faults: [fault],
  };
}

async function attempt(
  file: string,
  text: string,
): Promise<GenerateResult | Error> {
  try {
    return await generate({ file, text });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function count(diagnostics: readonly Diagnostic[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { severity, code } of diagnostics)
    counts[`${severity} ${code}`] = (counts[`${severity} ${code}`] ?? 0) + 1;
  return counts;
}

/** What is wrong with the files: text that came to life, names that some disk cannot hold side by side, types without names. */
function faultsOf(files: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  const folded = new Map<string, string>();
  for (const [path, text] of files) {
    const other = folded.get(path.toLowerCase());
    if (other !== undefined) faults.push(`${path} and ${other} are one file`);
    folded.set(path.toLowerCase(), path);
    if (posix.normalize(path) !== path || /^(\.\.|\/)/.test(path))
      faults.push(`${path} climbs`);
    // The runtime is the same for all.
    if (!path.startsWith("runtime/"))
      faults.push(...alive(path, text), ...coordinates(path, text));
  }
  return faults;
}
