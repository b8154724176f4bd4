import type { Diagnostic } from "../model/diagnostics.ts";
import { compareOneFile, writeOneFile } from "../output/index.ts";
import { pathFrom } from "../read/index.ts";
import { unifiedDiff } from "./diff.ts";
import { isLarge, type Loaded } from "./load.ts";
import { outdatedFile } from "./outdated.ts";
import type { Progress } from "./progress.ts";
import type { Task } from "./task.ts";
import type { Terminal } from "./terminal.ts";

/** What came of the types of a document. */
export interface TypesOutcome {
  readonly diagnostics: readonly Diagnostic[];
  /** `null` where an error is among the diagnostics. */
  readonly types: Types | null;
  /** What would change in the file, as a unified diff; empty where it is written. */
  readonly diff: string;
}

/** The types of a document, and where they are. */
export interface Types {
  /** The file; `null`: they are printed. */
  readonly file: string | null;
  readonly text: string;
  /** Whether the file said something else before. */
  readonly isWritten: boolean;
}

/** Makes the types of a document, and writes them into the file that is named, compares it, or has them printed. */
export async function makeTypes(
  task: Task,
  { document, sources, config }: Loaded,
  terminal: Terminal,
  progress: Progress,
): Promise<TypesOutcome> {
  const { output } = task;
  const isPrinted = output === null || output === "-";
  const file = isPrinted ? null : pathFrom(terminal.cwd(), output);
  const { text, diagnostics } = await progress.during(
    `making the types of ${document}`,
    async () => {
      const { generateTypesFrom } = await import("../generate-types.ts");
      return generateTypesFrom(sources, {
        config,
        options: task.types,
        output: file ?? undefined,
      });
    },
    { blocks: isLarge(sources) },
  );
  if (text === null) return { diagnostics, types: null, diff: "" };
  const done = await placeTypes(task, file, text);
  return { ...done, diagnostics: [...done.diagnostics, ...diagnostics] };
}

async function placeTypes(
  task: Task,
  file: string | null,
  text: string,
): Promise<TypesOutcome> {
  const types = { file, text, isWritten: false };
  if (file === null) return { diagnostics: [], types, diff: "" };
  if (task.isCheck) {
    const { difference, diagnostics } = await compareOneFile(file, text);
    if (diagnostics.length > 0) return { diagnostics, types: null, diff: "" };
    if (difference === null) return { diagnostics, types, diff: "" };
    const diff = difference.current === null ? "" : unifiedDiff(difference);
    const found = outdatedFile(task, file, difference);
    return { diagnostics: [found], types: null, diff };
  }
  const { isWritten, diagnostics } = await writeOneFile(file, text, task);
  return diagnostics.length > 0
    ? { diagnostics, types: null, diff: "" }
    : { diagnostics, types: { ...types, isWritten }, diff: "" };
}
