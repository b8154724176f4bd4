import { readFileSync } from "node:fs";
import type { RealDocument } from "../corpus/documents.ts";
import { judge } from "./verdict.ts";

/** Judges the documents that its parent sends, in a process of its own, whose memory ends with it. */
process.on("message", (batch: readonly RealDocument[]) => {
  const verdicts = batch.map(({ name, file }) => ({
    name,
    ...judge(readFileSync(file, "utf8")),
  }));
  process.send?.(verdicts, () => process.disconnect());
});
