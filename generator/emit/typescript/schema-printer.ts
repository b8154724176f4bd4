import type {
  Member,
  ObjectSchema,
  PartSchema,
  Schema,
  TupleSchema,
  UnionSchema,
} from "../../model/schema.ts";
import {
  code,
  type Code,
  concat,
  grouped,
  identifier,
  list,
  newLine,
  typeKey,
  typeMembers,
  string,
  typeExpression,
} from "./code.ts";
import { modelsFile, objectTypesFile } from "./declared-types.ts";
import type { TypeNames } from "./imports.ts";
import { alternativeComment, schemaComment } from "./documentation.ts";
import { isShort, mayRepeat } from "./schema-kinds.ts";
import { asWritten, markers, type TypeForm } from "./type-form.ts";
import type { KnownTypes } from "./known-types.ts";
import { literalsType, literalType } from "./literal-type.ts";
import {
  alternatives,
  annotation,
  argument,
  arrayType,
  assigned,
  documented,
  genericType,
  intersectionType,
  named,
  parenthesized,
  primitives,
  readonlyType,
  simple,
  tupleType,
  type Type,
  unionType,
  vague,
} from "./types.ts";
import type { Alternative } from "./unions.ts";

/** Prints the types of schemas in one file. */
export class SchemaPrinter {
  readonly #names: TypeNames;
  readonly #known: KnownTypes | null;
  readonly #form: TypeForm;
  /** The types of schemas that may repeat and were met again, as many are; `null` for those that were met once, whose type is not kept. */
  readonly #met = new Map<Schema, Type | null>();

  constructor(
    names: TypeNames,
    known: KnownTypes | null = null,
    form: TypeForm = asWritten,
  ) {
    this.#names = names;
    this.#known = known;
    this.#form = form;
  }

  /** The type of a schema behind `name: `. */
  annotation(schema: Schema): Code {
    return annotation(this.#type(schema));
  }

  /** The type of a schema between commas. */
  argument(schema: Schema): Code {
    return argument(this.#type(schema));
  }

  /** The alternatives of a schema's type. */
  alternatives(schema: Schema): Alternative[] {
    return alternatives(this.#type(schema));
  }

  /** The same where the schema is declared, not referred to. */
  declaredAlternatives(schema: Schema): Alternative[] {
    return alternatives(this.#whole(schema));
  }

  /** `export type Name = …`, its members on lines of their own. */
  declaration(name: Code, schema: Schema): Code {
    return this.#declaration(code`export type ${name}`, schema);
  }

  /** The same without `export`: the type of an object that has a name in this file alone. */
  localDeclaration(name: Code, schema: Schema): Code {
    return this.#declaration(code`type ${name}`, schema);
  }

  #declaration(left: Code, schema: Schema): Code {
    const type =
      schema.kind === "object"
        ? simple(this.#object(schema, true), "object")
        : this.#whole(schema);
    return assigned(left, type);
  }

  /** A member of an object type, without its documentation. */
  member({ name: key, schema, isOptional, isReadonly, marker }: Member): Code {
    const isFixed = isReadonly || this.#form.isImmutable;
    const type =
      marker === null
        ? this.annotation(schema)
        : genericType(this.#names.type(markers[marker], objectTypesFile), [
            this.#type(schema),
          ]).code;
    return code`${isFixed ? readonlyWord : noWord}${typeKey(key)}${isOptional ? optional : always}${type}`;
  }

  /** The type of a schema, by its name where it has one. */
  type(schema: Schema): Type {
    return this.#type(schema);
  }

  #type(schema: Schema): Type {
    if (!mayRepeat(schema)) return this.#made(schema);
    const met = this.#met.get(schema);
    if (met) return met;
    const type = this.#made(schema);
    this.#met.set(schema, met === undefined ? null : type);
    return type;
  }

  #made(schema: Schema): Type {
    return this.#known?.of(schema, this) ?? this.#whole(schema);
  }

  #whole(schema: Schema): Type {
    switch (schema.kind) {
      case "primitive":
        return primitives[schema.type];
      case "formatted":
        return schema.format === "int64"
          ? simple(code`bigint`)
          : named(code`Date`);
      case "literal":
        return literalType(schema.value);
      case "bytes":
        return named(this.#names.type("BinaryBody", "runtime/options.ts"));
      case "reference":
        return named(this.#names.type(schema.declaration.name, modelsFile));
      case "part":
        return this.#part(schema);
      case "array":
        return this.#list(arrayType(this.#type(schema.items)));
      case "tuple":
        return this.#tuple(schema);
      case "object":
        return simple(this.#object(schema), "object");
      case "map":
        return simple(
          typeMembers([this.#others("key", schema.values)], false),
          "object",
        );
      case "union":
        return this.#union(schema);
      case "intersection":
        return intersectionType(schema.schemas.map((one) => this.#type(one)));
      case "requiring":
        return this.#derived("WithRequired", schema);
      case "omitting":
        return this.#derived("Without", schema);
      case "written":
        return simple(typeExpression(schema.type));
      default:
        return vague[schema.kind];
    }
  }

  #union({ schemas, documentation }: UnionSchema): Type {
    const types = schemas.map((one) => {
      const said = documentation.get(one) ?? null;
      return documented(this.#type(one), alternativeComment(said, one));
    });
    return unionType(types);
  }

  #part({ steps, schema }: PartSchema): Type {
    if (!this.#form.isAddressing || isShort(schema)) return this.#type(schema);
    const [first = "", ...names] = steps;
    if (first === "paths" && this.#form.hasPatterns) return this.#type(schema);
    const keys = names.map((name) => code`[${string(name)}]`);
    return simple(concat([identifier(first), ...keys]));
  }

  #tuple({ items, least, rest }: TupleSchema): Type {
    const listed = items.map((item, index) =>
      index < least
        ? argument(this.#type(item))
        : code`${parenthesized(this.#type(item))}?`,
    );
    const others =
      rest === null ? [] : [code`...${arrayType(this.#type(rest)).code}`];
    return this.#list(tupleType([...listed, ...others]));
  }

  #list(type: Type): Type {
    return this.#form.isImmutable ? readonlyType(type) : type;
  }

  #derived(
    name: "WithRequired" | "Without",
    { schema, names }: Extract<Schema, { readonly names: unknown }>,
  ): Type {
    return genericType(this.#names.type(name, objectTypesFile), [
      this.#type(schema),
      literalsType(names),
    ]);
  }

  #object({ members, others }: ObjectSchema, isExpanded = false): Code {
    const printed = members.map((member) => this.#documented(member));
    if (others !== null) printed.push(this.#others("name", others));
    return typeMembers(
      printed,
      isExpanded || members.some(({ documentation }) => documentation !== null),
    );
  }

  /** An index signature: `[key: string]: T`. */
  indexed(key: Code, schema: Schema): Code {
    const index = grouped(list("[", [key], "]", false));
    const modifier = this.#form.isImmutable ? readonlyWord : noWord;
    return code`${modifier}${index}: ${this.annotation(schema)}`;
  }

  #others(name: string, schema: Schema): Code {
    return this.indexed(code`${identifier(name)}: string`, schema);
  }

  #documented(member: Member): Code {
    const declaration = this.member(member);
    const comment = schemaComment(member.documentation, member.name);
    return comment === null
      ? declaration
      : code`${comment}${newLine}${declaration}`;
  }
}

const [readonlyWord, noWord] = [code`readonly `, code``];
const [optional, always] = [code`?: `, code`: `];
