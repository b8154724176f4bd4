import { withoutAbsence } from "./absence.ts";
import { withoutDoubts } from "./declared-twice.ts";
import type { Finding } from "./finding.ts";
import { withWholeOmit } from "./omissions.ts";

/** Types, and what was decided of them. */
export interface CorrectedTypes {
  readonly text: string;
  readonly decided: readonly Finding[];
}

/** Puts right what openapi-typescript makes of discriminators and of references to optional properties. */
export function correctedTypes(text: string): CorrectedTypes {
  const { text: undoubted, decided } = withoutDoubts(text);
  return { text: withWholeOmit(withoutAbsence(undoubted)), decided };
}
