import type { Command } from "../consumers/command.ts";
import type { Project } from "../consumers/project.ts";
import type { Package } from "../consumers/versions.ts";
import type { Rules } from "./rules.ts";

/** Files by their paths. */
type Files = Readonly<Record<string, string>>;

/** A platform, and how the calls get there. */
export interface Platform {
  readonly name: string;
  /** Whether it belongs to the part that runs in CI: what installs quickly. */
  readonly quick: boolean;
  readonly packages: readonly Package[];
  /** Files beside `program.mjs` and `program.cjs`. */
  readonly files: (url: string, project: Project) => Files | Promise<Files>;
  /** Makes the calls. */
  readonly command: (project: Project) => Command;
  /** A fault of its own that no call shows, and that is passed over. */
  readonly fault?: string;
  /** Calls of which something else comes there, and why. */
  readonly rules?: Rules;
}
