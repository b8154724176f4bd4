import { join } from "node:path/posix";
import type { RealDocument } from "../corpus/documents.ts";
import type { Finding } from "./finding.ts";
import { clientOf, documentOf, schemaFile } from "./generated.ts";
import { judgeSchema } from "./judge.ts";
import { memoryProgram } from "./program.ts";
import { referenceTypes } from "./reference.ts";

/** What came of one document. */
export interface Verdict {
  readonly name: string;
  readonly findings: readonly Finding[];
  /** Whether openapi-typescript refuses the document, so that there is nothing to compare with. */
  readonly isRefused: boolean;
}

/** Judges the documents that its parent sends, in a process of its own, whose memory ends with it. */
process.on("message", (batch: readonly RealDocument[]) => {
  process.send?.(judgeAll(batch), () => process.disconnect());
});

/** All documents are in one program, so that the platform's declarations are checked once. */
function judgeAll(batch: readonly RealDocument[]): Verdict[] {
  const files = new Map<string, string>();
  const settled = new Map<RealDocument, Verdict>();
  const decided = new Map<RealDocument, readonly Finding[]>();
  for (const [index, document] of batch.entries()) {
    const { name } = document;
    try {
      const given = documentOf(document);
      const theirs = referenceTypes(given.root.value);
      decided.set(document, theirs.decided);
      if (theirs.text === null)
        settled.set(document, { name, findings: [], isRefused: true });
      else files.set(`theirs/${index}.ts`, theirs.text);
      for (const [path, text] of clientOf(given, name))
        files.set(join(`ours/${index}`, path), text);
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
    const ours = file(`ours/${index}/${schemaFile}`);
    const theirs = file(`theirs/${index}.ts`);
    const resources = [...files.keys()]
      .filter((path) => path.startsWith(`ours/${index}/resources/`))
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
