import ts from "typescript";
import {
  type DescribedDocument,
  list,
  type Members,
  members,
} from "../wire/document.ts";

/** The component schemas of a document and all properties and items within them, and which of these have types that say nothing. */
export interface Unsaid {
  readonly places: number;
  /** By what stands there in the place of what, the first place. */
  readonly found: readonly { readonly kind: string; readonly place: string }[];
}

/** What says of a value what it is. */
const telling = [
  ..."type enum const properties additionalProperties items prefixItems allOf anyOf oneOf".split(
    " ",
  ),
] as const;

/** How deep a schema is looked into for something that tells what it is. */
const deepest = 20;

/** Walks the types of component schemas beside what the document has there, for `never`, `{}` and `unknown` where it says more. */
export function unsaid(
  checker: ts.TypeChecker,
  schemaTypes: ts.SourceFile,
  document: DescribedDocument,
): Unsaid {
  const found: { kind: string; place: string }[] = [];
  let places = 0;
  const schemas = members(members(document.root["components"])["schemas"]);
  const types = typeOfComponents(checker, schemaTypes);
  for (const [name, schema] of Object.entries(schemas)) {
    const type = types && member(types, name);
    if (type) walk(type, schema, name);
  }
  return { places, found };

  function walk(type: ts.Type, schema: unknown, place: string): void {
    places++;
    const nothing = nothingOf(checker, type);
    if (nothing !== null) {
      if (tells(document, schema, nothing === "never"))
        found.push({
          kind: `${nothing} for ${toldBy(document, schema)}`,
          place,
        });
      return;
    }
    const { $ref, properties, items, additionalProperties } = members(schema);
    if ($ref !== undefined) return;
    const value = checker.getNonNullableType(type);
    for (const [name, property] of propertiesOf(schema)) {
      const one = member(value, name);
      if (one) walk(one, property, `${place}.${name}`);
    }
    const item =
      items === undefined
        ? undefined
        : checker.getIndexTypeOfType(value, ts.IndexKind.Number);
    if (item) walk(item, items, `${place}[]`);
    // An index signature has to admit the named properties beside it.
    const other =
      properties === undefined &&
      typeof additionalProperties === "object" &&
      checker.getIndexTypeOfType(value, ts.IndexKind.String);
    if (other) walk(other, additionalProperties, `${place}[string]`);
  }

  function member(type: ts.Type, name: string): ts.Type | undefined {
    const symbol = checker.getPropertyOfType(type, name);
    return symbol && checker.getTypeOfSymbol(symbol);
  }
}

function typeOfComponents(
  checker: ts.TypeChecker,
  file: ts.SourceFile,
): ts.Type | undefined {
  const module = checker.getSymbolAtLocation(file);
  const components =
    module &&
    checker
      .getExportsOfModule(module)
      .find(({ name }) => name === "components");
  const schemas =
    components &&
    checker.getPropertyOfType(
      checker.getDeclaredTypeOfSymbol(components),
      "schemas",
    );
  return schemas && checker.getTypeOfSymbol(schemas);
}

/** The name of a type that says nothing of a value but, at most, that there is one; `null` of any other. */
function nothingOf(checker: ts.TypeChecker, type: ts.Type): string | null {
  const parts = (type.isUnion() ? type.types : [type]).filter(
    ({ flags }) => (flags & ts.TypeFlags.Undefined) === 0,
  );
  if (parts.every(({ flags }) => (flags & ts.TypeFlags.Never) !== 0))
    return "never";
  if (
    parts.some(
      ({ flags }) => (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0,
    )
  )
    return "unknown";
  const values = parts.filter(({ flags }) => (flags & ts.TypeFlags.Null) === 0);
  const isEmpty =
    values.length > 0 && values.every((one) => isAny(checker, one));
  return isEmpty ? "{}" : null;
}

/** Whether a type is `{}`, which everything but null is. */
function isAny(checker: ts.TypeChecker, type: ts.Type): boolean {
  return (
    (type.flags & ts.TypeFlags.Object) !== 0 &&
    checker.typeToString(type) === "{}"
  );
}

/** The properties that a schema has itself or by inline members of `allOf`. */
function propertiesOf(schema: unknown): [string, unknown][] {
  const { properties, allOf } = members(schema);
  return [
    ...Object.entries(members(properties)),
    ...list(allOf).flatMap((one) => propertiesOf(one)),
  ];
}

/** Whether a schema says what a value is, or, for `never`, whether it admits any. */
function tells(
  document: DescribedDocument,
  given: unknown,
  isNever: boolean,
  depth = 0,
): boolean {
  if (given === false || depth > deepest) return false;
  const schema = document.follow(given);
  if (isNever)
    return Object.keys(members(schema["not"] ?? { a: 1 })).length > 0;
  if (schema["enum"] !== undefined || schema["const"] !== undefined)
    return true;
  const types = [schema["type"] ?? []].flat();
  if (types.length > 0 && types.length < 6) return true;
  if (Object.keys(members(schema["properties"])).length > 0) return true;
  if (schema["items"] !== undefined) return true;
  const inner = (one: unknown): boolean =>
    tells(document, one, false, depth + 1);
  return (
    list(schema["allOf"]).some(inner) ||
    ["anyOf", "oneOf"].some((keyword) => {
      const alternatives = list(schema[keyword]);
      return alternatives.length > 0 && alternatives.every(inner);
    })
  );
}

function toldBy(document: DescribedDocument, given: unknown): string {
  const { $ref } = members(given);
  const schema: Members = document.follow(given);
  const keywords = telling.filter((keyword) => schema[keyword] !== undefined);
  return `${$ref === undefined ? "" : "a $ref to "}${keywords.join(", ") || "nothing"}`;
}
