import type { LoopbackServer } from "./server.ts";
import type { Project, ProjectOptions } from "./project.ts";

/** A rule of a platform's or a tool's own that a cell runs into, whatever client is used: not a fault of the client. */
export interface Ruled {
  readonly rule: string;
}

/** What cells share. */
export interface Lab {
  /** The packed package, to be installed with `install`. */
  readonly tarball: string;
  /** The API of `program/api.yaml`. */
  readonly server: LoopbackServer;
  /** An empty folder outside this repository; nothing is installed. */
  folder(name: string): Promise<Project>;
  /** Makes a project outside this repository and installs the packages into it, once for each name. */
  project(name: string, options: ProjectOptions): Promise<Project>;
}

/** One use of the client: in one tool, with one version of it, with one setting. */
export interface Cell {
  readonly group: string;
  readonly name: string;
  /** Whether it belongs to the part that runs in CI. */
  readonly quick: boolean;
  /** Throws where anything is wrong, best by `project.run`, which throws with what the command printed. */
  readonly run: (lab: Lab) => Promise<void | Ruled>;
}
