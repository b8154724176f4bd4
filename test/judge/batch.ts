import { type RealDocument, valueOf } from "../corpus/documents.ts";
import { judge } from "./verdict.ts";

/** Judges the documents that its parent sends, in a process of its own, whose memory ends with it. */
process.on("message", (batch: readonly RealDocument[]) => {
  const verdicts = batch.map((document) => ({
    name: document.name,
    ...judge(valueOf(document)),
  }));
  process.send?.(verdicts, () => process.disconnect());
});
