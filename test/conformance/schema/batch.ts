import type { RealDocument } from "../corpus/documents.ts";
import { correctedTypes } from "./corrected-types.ts";
import type { Finding } from "./finding.ts";
import { ownTypes, packageTypes, schemaFile } from "./generated.ts";
import { judgeSchema } from "./judge.ts";
import { memoryProgram } from "./program.ts";

/** What came of one document. */
export interface Verdict {
  readonly name: string;
  readonly findings: readonly Finding[];
  /** Whether openapi-typescript refuses the document, so that there is nothing to compare with. */
  readonly isRefused: boolean;
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
  const settled = new Map<RealDocument, Verdict>();
  const decided = new Map<RealDocument, readonly Finding[]>();
  for (const [index, document] of batch.entries()) {
    const { name } = document;
    try {
      const theirs = await packageTypes(document);
      if (theirs === null)
        settled.set(document, { name, findings: [], isRefused: true });
      else {
        const corrected = correctedTypes(theirs);
        decided.set(document, corrected.decided);
        files.set(`${index}/theirs.ts`, corrected.text);
      }
      for (const [path, text] of ownTypes(document))
        files.set(`${index}/ours/${path}`, text);
    } catch (error) {
      settled.set(document, {
        name,
        findings: [thrown(error)],
        isRefused: false,
      });
    }
  }
  const { checker, file } = memoryProgram(files);
  return batch.map((document, index) => {
    const { name } = document;
    const verdict = settled.get(document);
    if (verdict !== undefined) return verdict;
    const ours = file(`${index}/ours/${schemaFile}`);
    const theirs = file(`${index}/theirs.ts`);
    const resources = [...files.keys()]
      .filter((path) => path.startsWith(`${index}/ours/resources/`))
      .map(file);
    const findings = [
      ...judgeSchema(checker, ours, theirs, resources),
      ...(decided.get(document) ?? []),
    ];
    return { name, findings, isRefused: false };
  });
}

function thrown(error: unknown): Finding {
  return {
    kind: "type",
    place: "generating",
    message: `throws ${String(error)}`,
  };
}
