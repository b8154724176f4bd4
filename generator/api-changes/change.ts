import type { Source } from "../model/diagnostics.ts";
import type { ChangeKind } from "./kinds.ts";
import { type Verdict, verdicts } from "./verdict.ts";

/** One change between two documents, for those who call the client. */
export interface Change {
  readonly kind: ChangeKind;
  readonly verdict: Verdict;
  /** Whether the compiler says nothing of it: calls are compiled as before, and do something else. */
  readonly isSilent: boolean;
  /** The method, the type or the function that it is about, by its old name where it has one: `pets.list`, `Pet`, `createClient`. */
  readonly subject: string;
  /** What of it: `params.limit`, `answer 200.items[].name`; empty where it is all of it. */
  readonly part: string;
  readonly message: string;
  /** What a caller has to do; `null` where that is nothing. */
  readonly remedy: string | null;
  /** The operation as it was sent, or is: `GET /pets`; `null` where it is about none alone. */
  readonly operation: string | null;
  /** The exported types that are that operation's own, by their old names. */
  readonly types: readonly string[];
  /** Where it stands in the old document and in the new one; `null` where it does not. */
  readonly old: Source | null;
  readonly new: Source | null;
}

/** Returns what all changes come to; `null` where there is none. */
export function worst(
  changes: readonly Pick<Change, "verdict">[],
): Verdict | null {
  return (
    verdicts.find((one) => changes.some(({ verdict }) => verdict === one)) ??
    null
  );
}
