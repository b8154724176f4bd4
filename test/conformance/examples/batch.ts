import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RealDocument } from "../corpus/documents.ts";
import { cache } from "../corpus/fetch.ts";
import { exhibit, type Exhibits } from "./exhibits.ts";
import { judge, type Verdict } from "./judge.ts";

/** A verdict, and whose it is. */
export type NamedVerdict = Verdict & Pick<RealDocument, "name">;

/** Judges the documents that its parent sends, in a process of its own, whose memory ends with it. */
process.on("message", (batch: readonly RealDocument[]) => {
  void judgeAll(batch).then((verdicts) =>
    process.send?.(verdicts, () => process.disconnect()),
  );
});

async function judgeAll(
  batch: readonly RealDocument[],
): Promise<NamedVerdict[]> {
  const given: (Exhibits | Error)[] = [];
  for (const { name, file } of batch) {
    const folder = join(cache, "examples", `${process.pid}-${given.length}`);
    const one = exhibit(
      { file: name, text: readFileSync(file, "utf8") },
      folder,
    );
    given.push(await one.catch((error) => error as Error));
  }
  const verdicts = judge(given).entries();
  return Array.from(verdicts, ([index, verdict]) => ({
    ...verdict,
    name: batch[index]?.name ?? "",
  }));
}
