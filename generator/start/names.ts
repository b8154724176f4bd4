/** What a part is given: what Node gives a file of CommonJS, the URL that it takes for its own, and what stands in for `import()`. */
export const names: readonly string[] = [
  "exports",
  "require",
  "module",
  "here",
  "importModule",
];
