import type { Modules } from "./modules.ts";
import type { Templates } from "./template.ts";
import { ownTemplates, type Render, type View } from "./templates.ts";

/** What every emitter prints its files with. */
export interface Printing {
  /** The first line of every file. */
  readonly header: string;
  readonly modules: Modules;
  /** Returns a whole file: what the template of this name makes of a view. */
  readonly print: (template: string, view: View) => string;
}

/** Returns what prints files that begin with `header`, and import one another as `modules` has it, by Pathwright's templates and `more`. */
export function printingWith(
  header: string,
  modules: Modules,
  more: Templates = new Map(),
): Printing {
  const templates = ownTemplates(more);
  const print = (template: string, view: View): string =>
    header + (templates.get(template) as Render)(view);
  return { header, modules, print };
}
