import type { Declaration, SchemaTypes } from "../model/schema.ts";
import type { Alias } from "../model/types.ts";
import { identifier, Scope, words } from "./names.ts";
import { namesInTypes, wordsOfTypes } from "./reserved.ts";

/** Which names components have beside those that they are declared under: options of openapi-typescript's, under its names. */
export interface RootTypesOptions {
  /** Whether each component has a name of its own: `SchemaPet`, `ResponseNotFound`. */
  readonly rootTypes?: boolean;
  /** Whether those of schemas do without `Schema`. */
  readonly rootTypesNoSchemaPrefix?: boolean;
  /** Whether those of schemas are as the document writes them. */
  readonly rootTypesKeepCasing?: boolean;
}

/**
 * Names the components as `--root-types` of openapi-typescript does, `_2` behind the second that asks for a name. A name that a
 * declaration has already is not given once more.
 */
export function aliasesOf(
  {
    schemaTypes,
    declarations,
  }: {
    readonly schemaTypes: SchemaTypes;
    readonly declarations: readonly Declaration[];
  },
  { rootTypes, rootTypesNoSchemaPrefix, rootTypesKeepCasing }: RootTypesOptions,
): Alias[] {
  if (!rootTypes) return [];
  const declared = new Set(declarations.map(({ name }) => name));
  const types = new Scope([...namesInTypes, ...wordsOfTypes, ...declared]);
  return schemaTypes.components.flatMap(({ name: kind, schema }) => {
    const members = schema.kind === "object" ? schema.members : [];
    const isOfSchemas = kind === "schemas";
    const prefix =
      isOfSchemas && rootTypesNoSchemaPrefix ? "" : prefixes.get(kind);
    if (prefix === undefined) return [];
    return members.flatMap(({ name }) => {
      const keepsCasing = isOfSchemas && rootTypesKeepCasing;
      const own = keepsCasing ? name : pascal(name);
      if (identifier(own) === "") return [];
      const wanted = identifier(prefix + own);
      if (isOfSchemas && declared.has(wanted)) return [];
      const steps = ["components", kind, name];
      return { name: types.take(wanted, `${wanted}_`), steps };
    });
  });
}

const prefixes: ReadonlyMap<string, string> = new Map([
  ["schemas", "Schema"],
  ["responses", "Response"],
  ["parameters", "Parameter"],
  ["requestBodies", "RequestBody"],
  ["headers", "Header"],
  ["pathItems", "PathItem"],
]);

/** A name as the package change-case writes it: a word that begins with a digit has a `_` before it. */
function pascal(name: string): string {
  return words(name)
    .map((word, index) => {
      const [first = "", ...rest] = word;
      const isDigit = index > 0 && /^\d/.test(word);
      return `${isDigit ? "_" : ""}${first.toUpperCase()}${rest.join("").toLowerCase()}`;
    })
    .join("");
}
