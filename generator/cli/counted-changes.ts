import type { ApiChanges } from "./api-changes.ts";
import { counted } from "./diagnostics.ts";

/** Whether calls break. */
export function isBreaking(changes: ApiChanges | null): boolean {
  return changes?.verdict === "major";
}

/** Says what the changes between two documents come to. */
export function aboutChanges({ verdict, changes, calls }: ApiChanges): string {
  if (verdict === null) return "nothing changes for callers";
  const of = (one: string): number =>
    changes.filter((change) => change.verdict === one).length;
  const parts = [
    `${counted(of("major"), "change")} ${of("major") === 1 ? "breaks" : "break"} calls`,
    `${String(of("minor"))} ${of("minor") === 1 ? "does" : "do"} not`,
  ];
  const own =
    calls === null
      ? ""
      : `; ${counted(calls.length, "place")} of the project ${calls.length === 1 ? "breaks" : "break"}`;
  return `${verdict}: ${parts.join(", ")}${own}`;
}
