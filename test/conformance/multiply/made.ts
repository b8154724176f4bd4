/** Makes a document in which something of `size` parts is used `uses` times: a value, or a text of YAML. */
export type Made = (uses: number, size: number) => object | string;

/** Returns what `make` gives for so many numbers. */
export function many<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: Math.max(1, Math.floor(count)) }, (_, n) =>
    make(n),
  );
}

/** Returns an object of so many members, numbered. */
export function named<T>(
  count: number,
  prefix: string,
  make: (n: number) => T,
): Record<string, T> {
  return Object.fromEntries(many(count, (n) => [`${prefix}${n}`, make(n)]));
}

/** Returns a document in YAML with an anchor and so many paths. */
export function yaml(
  anchor: string,
  uses: number,
  path: (n: number) => string,
): string {
  return [
    "openapi: 3.1.0",
    'info: { title: t, version: "1" }',
    anchor,
    "paths:",
    ...many(uses, path),
    "",
  ].join("\n");
}

/** Returns a document in YAML of a discriminator that maps so many values to one text. */
export function mapping(uses: number, text: string): string {
  const values = many(uses, (n) => `a${n}: *d`).join(", ");
  return [
    "openapi: 3.1.0",
    'info: { title: t, version: "1" }',
    `x-d: &d ${JSON.stringify(text)}`,
    "paths: {}",
    `components: {schemas: {S: {oneOf: [{type: object}], discriminator: {propertyName: k, mapping: {${values}}}}}}`,
    "",
  ].join("\n");
}

/** Returns a schema of so many properties. */
export function object(size: number): object {
  return {
    type: "object",
    properties: named(size, "p", () => ({ type: "string" })),
  };
}

/** Returns answers of one schema. */
export function ok(schema: object): object {
  return {
    200: { description: "d", content: { "application/json": { schema } } },
  };
}
