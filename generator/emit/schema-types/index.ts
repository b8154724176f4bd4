import type { Member, Schema, SchemaTypes } from "../../model/schema.ts";
import { type Helper, SchemaPrinter } from "./schema-printer.ts";

/** What stands behind a document's own parts, in the order in which it is first asked for. */
type Footer = "operations" | Helper;

/**
 * Prints the schema types (`paths`, `webhooks`, `components`, `$defs`, `operations`) in openapi-typescript's format, a
 * `// prettier-ignore` before each declaration; what stands by its reference follows those of the document.
 */
export function printSchemaTypes(types: SchemaTypes): string {
  const footer = new Set<Footer>();
  const printer = new SchemaPrinter(
    (name) => footer.add(name),
    types.operations,
  );
  const declarations = [
    declaration("paths", types.paths, printer),
    declaration("webhooks", types.webhooks, printer),
    declaration("components", types.components, printer),
    definitions(types.definitions, printer),
    ...[...types.referred].map(([name, members]) =>
      declaration(name, members, printer),
    ),
  ];
  const operations = printer.operations();
  const last = [...footer].map((name) =>
    name === "operations" ? declared(name, operations) : helpers[name],
  );
  if (!footer.has("operations")) last.push(empty("operations"));
  return [...declarations, ...last]
    .map((text) => `// prettier-ignore\n${text}\n`)
    .join("");
}

function declaration(
  name: string,
  members: readonly Member[],
  printer: SchemaPrinter,
): string {
  return members.length === 0
    ? empty(name)
    : declared(name, printer.object(members, null, 0));
}

/** The root's `$defs`, which openapi-typescript reads as if they were a schema. */
function definitions(schema: Schema, printer: SchemaPrinter): string {
  const { kind } = schema;
  const isObject =
    kind === "object" ||
    kind === "map" ||
    (kind === "literal" && !Array.isArray(schema.value));
  const text = printer.type(schema, 0);
  return isObject && text.startsWith("{")
    ? declared("$defs", text)
    : empty("$defs");
}

function declared(name: string, text: string): string {
  return `export interface ${name} ${text}`;
}

function empty(name: string): string {
  return `export type ${name} = Record<string, never>;`;
}

const helpers: Readonly<Record<Helper, string>> = {
  WithRequired: `type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};`,
  // Unlike Omit, it keeps each of several alternatives, and members beside an index signature.
  Without: `type Without<T, K extends PropertyKey> = {
    [P in keyof T as Exclude<P, K>]: T[P];
};`,
  BinaryBody: `type BinaryBody = Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>;`,
};
