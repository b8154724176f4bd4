import { join } from "node:path";
import type { Diagnostic } from "../model/diagnostics.ts";
import { disk as realDisk, inBatches, readText } from "./disk.ts";
import { explain } from "./failures.ts";
import { type Folder, openFolder, pathsOutside } from "./folder.ts";
import { type Job, jobsOf } from "./jobs.ts";
import type { ManifestFacts } from "./print-manifest.ts";
import { compare, conflictsIn } from "./plan.ts";
import type { PlannedFile } from "./survey.ts";
import { unsettled } from "./unsettled.ts";
import type { WriteOptions } from "./write.ts";

/** How an output folder differs from what it should hold, and so the runtime folder that it shares, or did before. */
export interface Compared {
  readonly differences: readonly Difference[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One file that is not what it should be, both texts with LF line ends. */
export interface Difference {
  /** The folder, as the user wrote it. */
  readonly folder: string;
  readonly path: string;
  /** What is there; `null` where there is no file. */
  readonly current: string | null;
  /** What should be there; `null` where the file is stale. */
  readonly expected: string | null;
  /** Whether it takes force to make it so: what is there was edited, or is not Pathwright's. */
  readonly needsForce: boolean;
}

/** Tells how an output folder differs from these files and their manifest. Writes nothing. How files are formatted does not count. */
export async function compareOutput(
  directory: string,
  files: ReadonlyMap<string, string>,
  facts: ManifestFacts,
  { runtime = null, known, disk = realDisk }: Omit<WriteOptions, "force"> = {},
): Promise<Compared> {
  const outside = [files, runtime?.files].flatMap(pathsOutside);
  if (outside.length > 0) return { differences: [], diagnostics: outside };
  try {
    const folder = await openFolder(directory, disk);
    const { client, runtimes } = await jobsOf(
      folder,
      files,
      facts,
      runtime,
      known,
    );
    const refusal = await unsettled([client, ...runtimes]);
    return refusal === null
      ? await differencesIn([client, ...runtimes])
      : { differences: [], diagnostics: [refusal] };
  } catch (error) {
    return { differences: [], diagnostics: [explain(error, directory)] };
  }
}

/** Compares folders; where one is another's, that is all there is to say. */
async function differencesIn(jobs: readonly Job[]): Promise<Compared> {
  const found: Compared[] = [];
  for (const { folder, purpose } of jobs) {
    const { planned, objections } = await compare(folder, purpose, false);
    if (objections.length > 0)
      return { differences: [], diagnostics: objections };
    const differing = planned.filter(({ isRight }) => !isRight);
    const obstacles = planned.map(({ obstacle }) => obstacle);
    const marked = planned.filter(({ isRight }) => isRight);
    found.push({
      differences: await inBatches(differing, (file) => show(folder, file)),
      diagnostics: [
        ...obstacles.filter((obstacle) => obstacle !== null),
        ...conflictsIn(folder, marked),
      ],
    });
  }
  return {
    differences: found.flatMap(({ differences }) => differences),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** A differing file for people to read; what is no file, a link say, reads as an empty one. */
async function show(
  { shown, root, disk }: Folder,
  { path, text, found, isOwn }: PlannedFile,
): Promise<Difference> {
  const current =
    found === null ? null : ((await readText(join(root, path), disk)) ?? "");
  const needsForce = found !== null && !isOwn;
  return {
    folder: shown,
    path,
    current: withLf(current),
    expected: withLf(text),
    needsForce,
  };
}

function withLf(text: string | null): string | null {
  return text === null ? null : text.replaceAll("\r\n", "\n");
}
