import { type Annotations, annotationsOf } from "./annotations.ts";
import { colorsOf } from "./colors.ts";
import {
  alone,
  type Finding,
  forPeople,
  joined,
  mostPrinted,
  unprinted,
} from "./diagnostics.ts";
import { paintedDiff } from "./diff.ts";
import { listedOperations } from "./extended.ts";
import type { Outcome } from "./outcome.ts";
import { listedPreview } from "./preview.ts";
import { listed } from "./resources.ts";
import type { Task } from "./task.ts";
import type { Terminal } from "./terminal.ts";
import { visibleJson } from "./visible.ts";

/** Prints what comes of a command line: of several clients one after the other. */
export class Printer {
  readonly #task: Task;
  readonly #terminal: Terminal;
  /** How a system of CI takes findings; `null` where none does. */
  readonly #annotations: Annotations | null;
  /** What stands in one report of all clients. */
  readonly #reported: Finding[] = [];

  constructor(task: Task, terminal: Terminal) {
    this.#task = task;
    this.#terminal = terminal;
    this.#annotations = annotationsOf(task.format);
  }

  async print(outcome: Outcome): Promise<void> {
    const { format, quiet } = this.#task;
    const diagnostics = outcome.diagnostics.filter(
      ({ severity }) => severity === "error" || !quiet,
    );
    if (format === "json") {
      this.#write("stdout", `${visibleJson({ ...outcome, diagnostics })}\n`);
      return;
    }
    this.#printFindings(diagnostics);
    this.#printListings(outcome);
    await this.#printChanges(outcome);
    if (outcome.types?.file === null) this.#write("stdout", outcome.types.text);
  }

  /** Writes a text, if there is one. */
  #write(name: "stdout" | "stderr", text: string): void {
    if (text !== "") this.#terminal[name].write(text);
  }

  /** Prints what can be said only once, after all. */
  end(): void {
    if (this.#annotations?.isReport === true)
      this.#annotate(this.#annotations, this.#reported);
  }

  #printFindings(diagnostics: Outcome["diagnostics"]): void {
    const { all } = this.#task;
    const findings = all
      ? diagnostics.map((one) => alone(one))
      : joined(diagnostics);
    const shown = findings.slice(0, all ? Infinity : mostPrinted);
    const colors = colorsOf(this.#terminal, "stderr");
    if (this.#annotations === null)
      this.#write(
        "stderr",
        shown.map((one) => forPeople(one, colors)).join(""),
      );
    else if (!this.#annotations.isReport)
      this.#annotate(this.#annotations, shown);
    else for (const one of shown) this.#reported.push(one);
    this.#write("stderr", unprinted(shown, findings.slice(shown.length)));
  }

  #annotate({ root, print }: Annotations, findings: readonly Finding[]): void {
    const { env } = this.#terminal;
    this.#write("stdout", print(findings, env[root] ?? null));
  }

  #printListings(outcome: Outcome): void {
    // A report is all that its reader finds on the output.
    const name = this.#annotations?.isReport === true ? "stderr" : "stdout";
    const colors = colorsOf(this.#terminal, name);
    this.#write(
      name,
      [
        outcome.diff === "" ? "" : paintedDiff(outcome.diff, colors),
        listedPreview(outcome, colors),
        listed(outcome.resources, colors),
        listedOperations(outcome.operations, colors),
      ].join(""),
    );
  }

  async #printChanges({ changes }: Outcome): Promise<void> {
    if (changes === null) return;
    const { env } = this.#terminal;
    const colors = colorsOf(this.#terminal, "stdout");
    const repository = env["GITHUB_WORKSPACE"] ?? null;
    const { printedChanges } = await import("./printed-changes.ts");
    const text = printedChanges(changes, this.#task, colors, repository);
    this.#write("stdout", text);
  }
}
