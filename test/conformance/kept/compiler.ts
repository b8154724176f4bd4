import { createHash } from "node:crypto";
import ts from "typescript";
import { memoryHost, options } from "../schema/program.ts";

/** Type-checks the files of clients, of each only what has changed since the one before. */
export class Compiler {
  #last: ts.SemanticDiagnosticsBuilderProgram | undefined;

  /** Whether the compiler says nothing of any of these files. */
  accepts(files: ReadonlyMap<string, string>): boolean {
    const host = memoryHost(files);
    const program = ts.createSemanticDiagnosticsBuilderProgram(
      host.paths,
      options,
      {
        ...host,
        getSourceFile: (...of) => versioned(host.getSourceFile(...of)),
      },
      this.#last,
    );
    this.#last = program;
    return (
      program.getSyntacticDiagnostics().length === 0 &&
      program.getSemanticDiagnostics().length === 0
    );
  }
}

/** Tells the compiler by its text whether a file is another. */
function versioned(file: ts.SourceFile | undefined): ts.SourceFile | undefined {
  return (
    file &&
    Object.assign(file, {
      version: createHash("sha256").update(file.text).digest("hex"),
    })
  );
}
