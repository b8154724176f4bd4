import type { Format } from "./conversion.ts";

/**
 * What values a place of a document may have: a Schema Object, or what OpenAPI makes of it, with references, compositions,
 * discriminators and directions settled.
 */
export type Schema =
  | PrimitiveSchema
  | FormattedSchema
  | LiteralSchema
  | BytesSchema
  | ReferenceSchema
  | PartSchema
  | ArraySchema
  | TupleSchema
  | ObjectSchema
  | MapSchema
  | UnionSchema
  | IntersectionSchema
  | RequiringSchema
  | OmittingSchema
  | WrittenSchema
  | AnySchema;

/** A type of JSON without parts (JSON Schema validation, 6.1.1). */
export interface PrimitiveSchema {
  readonly kind: "primitive";
  readonly type: "string" | "number" | "boolean" | "null";
}

/** A string or a number that the client has as something that JSON has not. */
export interface FormattedSchema {
  readonly kind: "formatted";
  readonly format: Format;
}

/** One value of JSON (JSON Schema validation, 6.1.3, `const`). */
export interface LiteralSchema {
  readonly kind: "literal";
  readonly value: unknown;
}

/** Bytes that are sent. */
export interface BytesSchema {
  readonly kind: "bytes";
}

/** A schema that is declared under a name. */
export interface ReferenceSchema {
  readonly kind: "reference";
  readonly declaration: Declaration;
}

/** A part of the document that is no schema, by the names that lead to it in the schema types: `components`, `parameters`, `page`. */
export interface PartSchema {
  readonly kind: "part";
  readonly steps: readonly string[];
  /** What stands there. */
  readonly schema: Schema;
}

/** A list. */
export interface ArraySchema {
  readonly kind: "array";
  readonly items: Schema;
}

/** A list whose first elements have schemas of their own. */
export interface TupleSchema {
  readonly kind: "tuple";
  readonly items: readonly Schema[];
  /** How many of them are always there. */
  readonly least: number;
  /** What follows them; `null` where nothing may. */
  readonly rest: Schema | null;
}

/** An object with members of known names. */
export interface ObjectSchema {
  readonly kind: "object";
  readonly members: readonly Member[];
  /** What members of other names are, which the named ones have to be as well; `null` where nothing is said of them. */
  readonly others: Schema | null;
}

/** An object with members of any name. */
export interface MapSchema {
  readonly kind: "map";
  readonly values: Schema;
}

/** What matches one of several schemas. */
export interface UnionSchema {
  readonly kind: "union";
  readonly schemas: readonly Schema[];
  /** What the document says of those among them that it has written in place. */
  readonly documentation: ReadonlyMap<Schema, SchemaDocumentation>;
}

/** What matches all of several schemas. */
export interface IntersectionSchema {
  readonly kind: "intersection";
  readonly schemas: readonly Schema[];
}

/** An object whose members of some names are always there. */
export interface RequiringSchema {
  readonly kind: "requiring";
  readonly schema: Schema;
  readonly names: readonly string[];
}

/** An object without its members of some names. */
export interface OmittingSchema {
  readonly kind: "omitting";
  readonly schema: Schema;
  readonly names: readonly string[];
}

/** What the configuration says instead of a schema: the text of a type, and nothing beside it. */
export interface WrittenSchema {
  readonly kind: "written";
  readonly type: string;
}

/** Schemas that say little: any value, no value, any value but none at all, any object, an object without members, and any string where some are named beside it. */
export interface AnySchema {
  readonly kind:
    | "unknown"
    | "never"
    | "present"
    | "anyObject"
    | "emptyObject"
    | "otherString";
}

/** A member of an object. */
export interface Member {
  readonly name: string;
  readonly schema: Schema;
  readonly isOptional: boolean;
  readonly isReadonly: boolean;
  /** The direction that it is marked to be for; `null` where it is for both, or marks are not asked for. */
  readonly marker: "read" | "write" | null;
  readonly documentation: SchemaDocumentation | null;
}

/** What the document says of a schema to people. */
export interface SchemaDocumentation {
  readonly title: string | null;
  readonly summary: string | null;
  readonly description: string | null;
  readonly format: string | null;
  readonly deprecated: boolean;
  /** Values of JSON; `undefined` where there is none. */
  readonly default: unknown;
  readonly examples: readonly unknown[];
  readonly isConstant: boolean;
  /** Further lines: constraints (`maxLength`: 32) and configured extensions. */
  readonly notes: readonly string[];
}

/** A schema under the name that TypeScript knows it by. */
export interface Declaration {
  readonly name: string;
  readonly schema: Schema;
  readonly documentation: SchemaDocumentation | null;
  /** Those of an enum of strings and numbers; `null` for any other schema. */
  readonly constants: readonly Constant[] | null;
  /** The members of the enum of TypeScript that it is; `null` for a type, which all are unless enums are asked for. */
  readonly enumMembers: readonly Constant[] | null;
}

/** One value of an enum, by the name that it has in code. */
export interface Constant {
  readonly name: string;
  readonly value: string | number;
  readonly description: string | null;
}

/** The schemas of a document by where they stand in it, as openapi-typescript shows them to openapi-fetch. */
export interface SchemaTypes {
  readonly paths: readonly Member[];
  readonly webhooks: readonly Member[];
  readonly components: readonly Member[];
  readonly definitions: Schema;
  /** By operationId. */
  readonly operations: readonly Member[];
  /** What references lead to that is no schema and no member of the others, by its JSON Pointer. */
  readonly references: readonly Member[];
}
