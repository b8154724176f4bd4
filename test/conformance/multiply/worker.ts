import { generate } from "../../../generator/generate.ts";
import { answerQuestions } from "../fuzz/answer-questions.ts";
import type { Case } from "./cases.ts";

/** What came of a document. */
export interface Verdict {
  /** What must not be, as a sentence; `null` where all is well. */
  readonly violation: string | null;
  /** The errors that refused it; empty where it was generated. */
  readonly refusedBy: readonly string[];
}

answerQuestions(async ({ file, text }: Case): Promise<Verdict> => {
  try {
    const { files, diagnostics } = await generate({ file, text });
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const isSilent = files.size === 0 && errors.length === 0;
    return {
      violation: isSilent ? "neither a file nor an error" : null,
      refusedBy: [...new Set(errors.map(({ code }) => code))],
    };
  } catch (error) {
    return { violation: `thrown: ${String(error)}`, refusedBy: [] };
  }
});
