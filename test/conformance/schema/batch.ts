import type { RealDocument } from "../../corpus/documents.ts";
import type { Finding } from "./finding.ts";
import { ownTypes, packageTypes, schemaFile } from "./generated.ts";
import { judgeSchema } from "./judge.ts";
import { memoryProgram } from "./program.ts";

/** What came of one document. */
export interface Verdict {
  readonly name: string;
  readonly findings: readonly Finding[];
  /** Why there is nothing to compare with; `null` where there is. */
  readonly refused: string | null;
}

/** Judges the documents that its parent sends, in a process of its own, whose memory ends with it. */
process.on("message", (batch: readonly RealDocument[]) => {
  void judgeAll(batch).then((verdicts) =>
    process.send?.(verdicts, () => process.disconnect()),
  );
});

/** All documents are in one program, so that the platform's declarations are checked once. */
async function judgeAll(batch: readonly RealDocument[]): Promise<Verdict[]> {
  const files = new Map<string, string>();
  const refused = new Map<RealDocument, string>();
  for (const [index, document] of batch.entries()) {
    try {
      files.set(`${index}/theirs.ts`, await packageTypes(document));
    } catch (error) {
      refused.set(document, String(error));
      continue;
    }
    for (const [path, text] of ownTypes(document))
      files.set(`${index}/ours/${path}`, text);
  }
  const { checker, file } = memoryProgram(files);
  return batch.map((document, index) => {
    const { name } = document;
    const reason = refused.get(document) ?? null;
    if (reason !== null) return { name, findings: [], refused: reason };
    const ours = file(`${index}/ours/${schemaFile}`);
    const theirs = file(`${index}/theirs.ts`);
    return {
      name,
      findings: judgeSchema(checker, ours, theirs),
      refused: null,
    };
  });
}
