import type { Schema, SchemaDocumentation } from "../model/schema.ts";

/** A schema that is written within another. */
interface Part {
  readonly schema: Schema;
  /** The member whose schema it is; `null` for any other part. */
  readonly member: string | null;
  readonly documentation: SchemaDocumentation | null;
}

/** Returns the schemas that are written within one, in order; what is referred to is none of them. */
export function partsOf(schema: Schema): readonly Part[] {
  switch (schema.kind) {
    case "object": {
      const members = schema.members.map((one) => ({
        schema: one.schema,
        member: one.name,
        documentation: one.documentation,
      }));
      return schema.others === null
        ? members
        : [...members, part(schema.others)];
    }
    case "array":
      return [part(schema.items)];
    case "tuple":
      return [...schema.items, ...(schema.rest ? [schema.rest] : [])].map(
        (one) => part(one),
      );
    case "map":
      return [part(schema.values)];
    case "union":
      return schema.schemas.map((one) =>
        part(one, schema.documentation.get(one)),
      );
    case "intersection":
      return schema.schemas.map((one) => part(one));
    case "requiring":
    case "omitting":
      return [part(schema.schema)];
    default:
      return [];
  }
}

function part(
  schema: Schema,
  documentation: SchemaDocumentation | null = null,
): Part {
  return { schema, member: null, documentation };
}
