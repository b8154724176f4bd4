import {
  type ListedOperation,
  listResourcesFrom,
  type ResourcesResult,
} from "../list-resources.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import { pathFrom } from "../read/index.ts";
import type { Colors } from "./colors.ts";
import { isLarge, type Loaded } from "./load.ts";
import type { Progress } from "./progress.ts";
import type { Task } from "./task.ts";
import type { Terminal } from "./terminal.ts";
import { visible } from "./visible.ts";

/** The resources of a document, to be printed. */
export type Resources = Omit<ResourcesResult, "diagnostics">;

/** Lists the resources of a document; `null` where an error is among the diagnostics. */
export async function listResources(
  task: Task,
  { document, sources, config, output }: Loaded,
  terminal: Terminal,
  progress: Progress,
): Promise<{
  diagnostics: readonly Diagnostic[];
  resources: Resources | null;
}> {
  const folder = pathFrom(terminal.cwd(), output ?? "generated");
  const { diagnostics, ...resources } = await progress.during(
    `naming the operations of ${document}`,
    () => listResourcesFrom(sources, config, folder, task.naming),
    { blocks: isLarge(sources) },
  );
  const isRefused = diagnostics.some(({ severity }) => severity === "error");
  return { diagnostics, resources: isRefused ? null : resources };
}

/** The operations a line each, below their resources: name, method and path, why, and what it is called otherwise. */
export function listed(
  resources: Resources | null,
  { bold, cyan }: Colors,
): string {
  const operations = resources?.operations ?? [];
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
