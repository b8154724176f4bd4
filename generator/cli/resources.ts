import type { ListedOperation, ResourcesResult } from "../list-resources.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import { pathFrom } from "../read/index.ts";
import type { Colors } from "./colors.ts";
import { isLarge, type Loaded } from "./load.ts";
import type { Progress } from "./progress.ts";
import type { Task } from "./task.ts";
import type { Terminal } from "./terminal.ts";
import { visible, visibleLines } from "./visible.ts";
import { writeResources, type WrittenResources } from "./write-resources.ts";

/** The resources of a document, to be printed. */
export interface Resources extends Omit<
  ResourcesResult,
  "diagnostics" | "edits"
> {
  /** What became of them in the configuration; `null` where they were not to be put there. */
  readonly written: WrittenResources | null;
}

/** Lists the resources of a document; `null` where an error is among the diagnostics. */
export async function listResources(
  task: Task,
  loaded: Loaded,
  terminal: Terminal,
  progress: Progress,
): Promise<{
  diagnostics: readonly Diagnostic[];
  resources: Resources | null;
}> {
  const { document, sources, config, output } = loaded;
  const folder = pathFrom(terminal.cwd(), output ?? "generated");
  const { diagnostics, edits, ...resources } = await progress.during(
    `naming the operations of ${document}`,
    async () => {
      const { listResourcesFrom } = await import("../list-resources.ts");
      return listResourcesFrom(sources, config, folder, task.naming);
    },
    { blocks: isLarge(sources) },
  );
  const isRefused = diagnostics.some(({ severity }) => severity === "error");
  if (isRefused) return { diagnostics, resources: null };
  if (!task.write)
    return { diagnostics, resources: { ...resources, written: null } };
  const made = await writeResources(loaded, edits, terminal.cwd());
  const { written } = made;
  return {
    diagnostics: [...made.diagnostics, ...diagnostics],
    resources: made.diagnostics.length > 0 ? null : { ...resources, written },
  };
}

/** What is printed of resources: as code where they have to be put into the configuration by hand, else as a list. */
export function listed(resources: Resources | null, colors: Colors): string {
  if (resources === null) return "";
  const { written } = resources;
  if (written === null) return list(resources.operations, colors);
  if (!written.isByHand) return "";
  const tree = JSON.stringify(resources.resources, null, 2);
  return `resources: ${visibleLines(tree)},\n`;
}

/** The operations a line each, below their resources: name, method and path, why, and what it is called otherwise. */
function list(
  operations: readonly ListedOperation[],
  { bold, cyan }: Colors,
): string {
  const width = operations.reduce(
    (most, one) => Math.max(most, endpoint(one).length),
    0,
  );
  let resource = "";
  return operations
    .map((one) => {
      const [, above = "", method = ""] =
        /^(.*)\.([^.]*)$/.exec(one.name) ?? [];
      const heading = above === resource ? "" : `${bold(visible(above))}\n`;
      resource = above;
      const other =
        one.other === null || one.other === one.name
          ? ""
          : `; otherwise ${one.other}`;
      const told = `${endpoint(one).padEnd(Math.min(width, 60))}  ${one.reason}${other}`;
      return `${heading}  ${cyan(visible(method))}  ${visible(told)}\n`;
    })
    .join("");
}

function endpoint({ method, path }: ListedOperation): string {
  return `${method} ${path}`;
}
