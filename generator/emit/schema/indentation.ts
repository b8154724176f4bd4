/** No line begins further in than so many indents, the levels that a document may have: the text of one nested deeper would grow with the square of its depth. */
const deepest = 500;

const margins: readonly string[] = Array.from(
  { length: deepest + 1 },
  (_, indent) => "    ".repeat(indent),
);

/** The space that a line begins with. */
export function indentation(indent: number): string {
  return margins[Math.min(indent, deepest)] as string;
}
