import type { TypesOptions } from "../generate-types.ts";
import type { Config, NamingStyle } from "../config/index.ts";
import type { Selection } from "../read/index.ts";

/** What the command line asks for. */
export interface Task {
  readonly command:
    | "init"
    | "generate"
    | "watch"
    | "check"
    | "types"
    | "resources"
    | "add"
    | "update"
    | "list"
    | "diff"
    | "migrate";
  /** Whether the output is only compared with what the document gives. */
  readonly isCheck: boolean;
  /** The document; `-` is standard input. `null` where the configuration says. */
  readonly spec: string | null;
  /** The fragment that `add` extends. `null` where the configuration says. */
  readonly to: string | null;
  /** The rules that name operations of the document; of `add` and `list`. */
  readonly rules: readonly string[];
  /** The document that is compared with it; of `diff`. */
  readonly newSpec: string | null;
  /** The `tsconfig.json` of the project whose calls are looked at; `null` where none are. */
  readonly tsconfig: string | null;
  /** The output: a folder, or the file of `types`, where `-` is standard output. `null` where the configuration says, or nothing does. */
  readonly output: string | null;
  /** The configuration file; `null` where it is to be looked for. */
  readonly config: string | null;
  /** Which of the configuration's clients the task is about; all where none is named. */
  readonly clients: readonly string[];
  /** Folders and hosts that references may lead to. */
  readonly allowFiles: readonly string[];
  readonly allowUrls: readonly string[];
  /** What is said in place of the configuration. */
  readonly options: Config;
  /** What is sent to the document's own host when it is asked for. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether files that Pathwright did not write may be overwritten. */
  readonly force: boolean;
  /** Whether it is only listed what would be written and removed; of `migrate`, `add` and `update`, shown what would be changed. */
  readonly dryRun: boolean;
  /** How diagnostics are printed; `markdown` is for what `diff` finds. */
  readonly format: "text" | "json" | "github" | "azure" | "gitlab" | "markdown";
  /** Whether every finding is printed, however many there are. */
  readonly all: boolean;
  /** Whether nothing but errors is printed. */
  readonly quiet: boolean;
  /** The `redocly.yaml` that lists the documents of `types`; `null` where one document is named. */
  readonly redocly: string | null;
  /** Which types a document has; of `types`. */
  readonly types: TypesOptions;
  /** The Stainless configuration that `init` imports; `null` where there is none. */
  readonly from: string | null;
  /** Whether `init` asks nothing. */
  readonly yes: boolean;
  /** The folder of the project; of `init` and `migrate`. */
  readonly project: string;
  /** Whether what `migrate` did is undone. */
  readonly undo: boolean;
  /** The style that names are compared with; `null` where none is. */
  readonly naming: NamingStyle | null;
  /** Whether the resources are put into the configuration. */
  readonly write: boolean;
}

/** Whether rules follow a command's document: it is one that operations are taken from. */
export function takesRules(command: Task["command"]): boolean {
  return command === "add" || command === "list";
}

/** The operations that a command line names. */
export function rulesOf({ rules, options: { exclude } }: Task): Selection {
  return {
    ...(rules.length > 0 && { include: rules }),
    ...(exclude !== undefined && { exclude }),
  };
}
