import { valueText } from "../openapi/json.ts";

/** Returns the line of documentation that a keyword gives which narrows values of a type; `null` where it says nothing of them. */
export function constraintNote(
  keyword: string,
  value: unknown,
  type: unknown,
): string | null {
  const isSaid = value !== undefined && value !== null && value !== false;
  const isSilent = keyword === "uniqueItems" && type !== "array";
  return isSaid && !isSilent ? `\`${keyword}\`: ${valueText(value)}` : null;
}
