/** Returns the names in the braces of a path, each once, in path order (OpenAPI 3.2, 4.8.2). */
export function placeholders(path: string): string[] {
  const found = path.match(/\{[^{}]+\}/g) ?? [];
  return [...new Set(found)].map((placeholder) => placeholder.slice(1, -1));
}

/** What stands before the name in a placeholder, and behind it, in RFC 6570 (2.2 and 2.4.2); OpenAPI has none of it. */
const operators = /^[+.;]|\*$/g;

/** Returns a placeholder's name less its operators. */
export function withoutOperator(placeholder: string): string {
  return placeholder.replace(operators, "");
}
