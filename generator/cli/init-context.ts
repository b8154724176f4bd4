import type { FoundProject } from "../init/index.ts";
import type { Progress } from "./progress.ts";
import type { Questions } from "./questions.ts";
import type { Task } from "./task.ts";
import type { Terminal } from "./terminal.ts";

/** What is known before anything is written. */
export interface InitContext {
  readonly task: Task;
  readonly terminal: Terminal;
  readonly progress: Progress;
  /** Whom to ask; `null` where nobody is there, or wants to be asked. */
  readonly questions: Questions | null;
  /** The project's folder, as messages name it. */
  readonly folder: string;
  readonly project: FoundProject;
  /** Prints a line for people. */
  readonly say: (line: string) => void;
}
