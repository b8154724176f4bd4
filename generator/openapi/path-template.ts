/** Returns the names in the braces of a path, each once, in path order (OpenAPI 3.2, 4.8.2). */
export function placeholders(path: string): string[] {
  const names = Array.from(
    path.matchAll(/\{([^{}]+)\}/g),
    ([, name]) => name ?? "",
  );
  return [...new Set(names)];
}

/** Returns a placeholder's name less an operator of RFC 6570, 2.4, which OpenAPI does not have. */
export function withoutOperator(placeholder: string): string {
  return placeholder.replace(/^\+|\*$/g, "");
}
