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

/**
 * Returns what prints files that begin with `header`, and import one another as `modules` has it, by Pathwright's templates and `more`.
 * `printed` is told each text.
 */
export function printingWith(
  header: string,
  modules: Modules,
  more: Templates = new Map(),
  printed: (text: string) => void = () => undefined,
): Printing {
  const templates = ownTemplates(more);
  const print = (template: string, view: View): string => {
    const text = (templates.get(template) as Render)(view, header);
    printed(text);
    return text;
  };
  return { header, modules, print };
}
