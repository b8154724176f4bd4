import { withoutDoubts } from "./declared-twice.ts";
import type { Finding } from "./finding.ts";
import { withWholeOmit } from "./omissions.ts";

/** Types, and what was decided of them. */
export interface CorrectedTypes {
  readonly text: string;
  readonly decided: readonly Finding[];
}

/** Puts right what openapi-typescript makes of discriminators. */
export function correctedTypes(text: string): CorrectedTypes {
  const { text: undoubted, decided } = withoutDoubts(text);
  return { text: withWholeOmit(undoubted), decided };
}
