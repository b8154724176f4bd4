import type { Schema, SchemaDocumentation } from "../../model/schema.ts";
import {
  intersection,
  member,
  nothing,
  object,
  omitting,
  otherString,
  string,
  union,
  unknown,
} from "./construct.ts";
import type { Context } from "./context.ts";
import { alternativeDocumentation } from "./documentation.ts";
import { literal } from "./literals.ts";
import type { Narrowing } from "./named-schemas.ts";
import { isObject, jsonKind } from "../../openapi/json.ts";
import { isList, isReference, itemsOf, type Raw } from "./object.ts";
import type { Place } from "./place.ts";

/** The schemas of which one matches, and what the document says of each where it lists them. */
export interface Alternatives {
  readonly schemas: readonly Schema[];
  readonly documentation: ReadonlyMap<Schema, SchemaDocumentation>;
}

/** Analyzes what a schema's `anyOf` or `oneOf` lists (JSON Schema, section 10.2.1). */
export function alternativesOf(
  keyword: "anyOf" | "oneOf",
  schema: Raw,
  place: Place,
  context: Context,
): Alternatives {
  const items = itemsOf(schema[keyword]);
  const schemas = items.map((one, index) => {
    const inner = place.at(keyword).at(String(index));
    const narrowing = context.named.narrowing(schema, one);
    const $ref = narrowing && context.parents.referenceTo(narrowing.schema);
    const variant = context.schema($ref === null ? one : { $ref }, inner);
    return narrowed(variant, narrowing);
  });
  return { schemas, documentation: saidOf(items, schemas) };
}

/** An alternative with the values that a discriminator knows it by. */
function narrowed(schema: Schema, narrowing: Narrowing | null): Schema {
  if (narrowing === null || schema === unknown) return schema;
  const { property, values, isOther } = narrowing;
  const known = object([member(property, union(values.map(literal)))]);
  const others = isOther ? omitting(schema, [property]) : schema;
  return intersection([known, others]);
}

/** What is said of alternatives. Of a type that several have, none has all; what is said of the only one is said where it is one. */
function saidOf(
  items: readonly unknown[],
  schemas: readonly Schema[],
): Map<Schema, SchemaDocumentation> {
  const said = new Map<Schema, SchemaDocumentation>();
  if (schemas.filter((one) => one !== nothing).length < 2) return said;
  const met = new Set<Schema>();
  schemas.forEach((schema, index) => {
    const documentation = alternativeDocumentation(items[index]);
    if (met.has(schema)) said.delete(schema);
    else if (documentation !== null) said.set(schema, documentation);
    met.add(schema);
  });
  return said;
}

/**
 * Which of several alternatives a schema says nothing of. What it says without a `type` is of lists alone, or of objects alone
 * (JSON Schema, section 10.3), which these are not.
 */
export function apartFrom(
  { type, allOf, ...own }: Raw,
  keyword: "anyOf" | "oneOf",
  { references }: Context,
): readonly boolean[] {
  if (type || allOf) return [];
  const meant = isList(own) ? "array" : "object";
  return itemsOf(own[keyword]).map((given) => {
    const one = isReference(given) ? references.resolve(given.$ref) : given;
    const types = isObject(one) ? typesOf(one) : [];
    return types.length > 0 && !types.includes(meant);
  });
}

/** The types that a schema names, or else those of the values that it lists; none where it may be of any. */
function typesOf({ type, const: only, enum: values }: Raw): unknown[] {
  if (type !== undefined) return [type].flat();
  const listed = only === undefined ? itemsOf(values) : [only];
  return listed.map(jsonKind);
}

/** Alternatives of which a string keeps those that are strings of its own in sight: TypeScript forgets them beside `string`. */
export function completing({
  schemas,
  documentation,
}: Alternatives): Alternatives {
  if (!schemas.some(listsStrings)) return { schemas, documentation };
  const kept = (one: Schema): Schema => (one === string ? otherString : one);
  return {
    schemas: schemas.map(kept),
    documentation: new Map(
      Array.from(documentation, ([one, said]) => [kept(one), said]),
    ),
  };
}

function listsStrings(schema: Schema): boolean {
  switch (schema.kind) {
    case "literal":
      return typeof schema.value === "string";
    case "reference":
      return (schema.declaration.constants ?? []).some(
        ({ value }) => typeof value === "string",
      );
    case "union":
      return schema.schemas.some(
        (one) => one.kind === "literal" && listsStrings(one),
      );
    default:
      return false;
  }
}
