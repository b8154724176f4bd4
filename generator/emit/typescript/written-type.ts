import { isTypeExpression } from "../../openapi/type-expression.ts";

/** Returns a type as somebody trusted has written it, in parentheses unless it is a name. Throws for what is more than a type, or less. */
export function writtenType(text: string): string {
  if (!isTypeExpression(text))
    throw new Error(`Not a type: ${JSON.stringify(text)}`);
  return /^(?:import\("[^"]*"\)\.)?[$\w.]+(?:<[^<>=]*>)?$/.test(text)
    ? text
    : `(${text})`;
}
