import type { Schema } from "../../model/schema.ts";

/** Whether a schema may be that of several places: almost every one with parts stands at its own place alone. */
export function mayRepeat({ kind }: Schema): boolean {
  return !(
    kind === "object" ||
    kind === "literal" ||
    kind === "union" ||
    kind === "array"
  );
}

/** Whether a type is shorter than where it stands. */
export function isShort({ kind }: Schema): boolean {
  return (
    kind === "primitive" ||
    kind === "formatted" ||
    kind === "literal" ||
    kind === "reference"
  );
}
