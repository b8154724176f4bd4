/** No line begins further in than so many indents: the text of a document nested deeper would grow with the square of its depth. */
const deepest = 250;

const margins: readonly string[] = Array.from(
  { length: deepest + 1 },
  (_, indent) => "    ".repeat(indent),
);

/** The space that a line begins with. */
export function indentation(indent: number): string {
  return margins[Math.min(indent, deepest)] as string;
}
