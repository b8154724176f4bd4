import type {
  IntersectionSchema,
  Member,
  PartSchema,
  Schema,
  SchemaDocumentation,
  SchemaTypes,
  UnionSchema,
} from "../../model/schema.ts";
import { unknown } from "./construct.ts";

/** Finds schemas by where they stand in the schema types. */
export class SchemaLookup {
  readonly #types: SchemaTypes;
  /** By part of the document, what is found there. */
  readonly #wholes = new WeakMap<PartSchema, Schema>();
  readonly #byIntersection = new WeakMap<
    IntersectionSchema,
    Map<string, Member>
  >();
  readonly #byName = new WeakMap<readonly Member[], Map<string, Member>>();

  constructor(types: SchemaTypes) {
    this.#types = types;
  }

  /** The schema to which names lead, that of the declaration first: `paths`, `/pets`, `get`, …; `unknown` where there is none. */
  at(names: readonly string[]): Schema {
    const [declaration = "", first = ""] = names;
    const member = this.#find(this.#declared(declaration), first);
    let schema = member === undefined ? unknown : this.#whole(member.schema);
    for (let index = 2; index < names.length; index += 1)
      schema = this.member(schema, names[index] ?? "");
    return schema;
  }

  /** What is said of a member of a schema; `null` where it has none of that name for certain. */
  memberDocumentation(
    schema: Schema,
    name: string,
  ): SchemaDocumentation | null {
    return this.#member(schema, name)?.documentation ?? null;
  }

  /** The schema of a member of a schema; `unknown` where it has none of that name for certain. */
  member(schema: Schema, name: string): Schema {
    const found = this.#member(schema, name);
    return found === undefined ? unknown : this.#whole(found.schema);
  }

  /** Whether a schema has a member of a name for certain. */
  has(schema: Schema, name: string): boolean {
    return this.#member(schema, name) !== undefined;
  }

  /** The schema of the elements of a list that a schema is; `null` where it is none for certain. Schemas that were `met` are not looked at again. */
  items(schema: Schema, met: Set<Schema> = new Set()): Schema | null {
    if (met.has(schema)) return null;
    met.add(schema);
    switch (schema.kind) {
      case "array":
        return schema.items;
      case "reference":
        return this.items(schema.declaration.schema, met);
      case "part":
        return this.items(this.#whole(schema), met);
      case "union": {
        const only = onlyOf(schema);
        return only === null ? null : this.items(only, met);
      }
      default:
        return null;
    }
  }

  /** The member of a name that a schema has for certain. */
  #member(schema: Schema, name: string): Member | undefined {
    return schema.kind === "object"
      ? this.#find(schema.members, name)
      : this.#memberWithin(schema, name, new Set());
  }

  /** The member of a name, looked for once in each of the schemas, which may lead back to where they were `met`. */
  #memberWithin(
    schema: Schema,
    name: string,
    met: Set<Schema>,
  ): Member | undefined {
    if (met.has(schema)) return undefined;
    met.add(schema);
    switch (schema.kind) {
      case "object":
        return this.#find(schema.members, name);
      case "reference":
        return this.#memberWithin(schema.declaration.schema, name, met);
      case "part":
        return this.#memberWithin(this.#whole(schema), name, met);
      case "requiring":
      case "omitting":
        return this.#memberWithin(schema.schema, name, met);
      case "intersection":
        return this.#together(schema).get(name);
      case "union": {
        const only = onlyOf(schema);
        return only === null ? undefined : this.#memberWithin(only, name, met);
      }
      default:
        return undefined;
    }
  }

  /** The members of an intersection by name: of several with one name that of the first schema. */
  #together(schema: IntersectionSchema): ReadonlyMap<string, Member> {
    let members: Map<string, Member> | undefined =
      this.#byIntersection.get(schema);
    if (members === undefined) {
      members = new Map();
      this.#collect(schema, members, new Set());
      this.#byIntersection.set(schema, members);
    }
    return members;
  }

  /** Adds the members of a schema, each schema looked at once, to those that are `found`. */
  #collect(schema: Schema, found: Map<string, Member>, met: Set<Schema>): void {
    if (met.has(schema)) return;
    met.add(schema);
    switch (schema.kind) {
      case "object":
        for (const member of schema.members)
          if (!found.has(member.name)) found.set(member.name, member);
        break;
      case "reference":
        this.#collect(schema.declaration.schema, found, met);
        break;
      case "part":
        this.#collect(this.#whole(schema), found, met);
        break;
      case "requiring":
      case "omitting":
        this.#collect(schema.schema, found, met);
        break;
      case "intersection":
        for (const one of schema.schemas) this.#collect(one, found, met);
        break;
      case "union": {
        const only = onlyOf(schema);
        if (only !== null) this.#collect(only, found, met);
        break;
      }
      default:
        break;
    }
  }

  /** A schema as it is where it stands for a part of the document that is elsewhere; `unknown` for one that leads back to itself. */
  #whole(schema: Schema): Schema {
    if (schema.kind !== "part") return schema;
    const way: PartSchema[] = [];
    let whole: Schema = schema;
    while (whole.kind === "part") {
      const known = this.#wholes.get(whole);
      if (known === undefined) {
        this.#wholes.set(whole, unknown);
        way.push(whole);
      }
      whole = known ?? this.#standing(whole.steps);
    }
    for (const part of way) this.#wholes.set(part, whole);
    return whole;
  }

  /** What stands where names lead, which may be elsewhere itself. */
  #standing([
    declaration = "",
    first = "",
    ...names
  ]: readonly string[]): Schema {
    let found = this.#find(this.#declared(declaration), first);
    for (const name of names) {
      const owner = found === undefined ? unknown : this.#whole(found.schema);
      found =
        owner.kind === "object" ? this.#find(owner.members, name) : undefined;
    }
    return found?.schema ?? unknown;
  }

  #declared(name: string): readonly Member[] {
    switch (name) {
      case "paths":
      case "webhooks":
      case "components":
      case "operations":
      case "references":
        return this.#types[name];
      default:
        return [];
    }
  }

  #find(members: readonly Member[], name: string): Member | undefined {
    if (members.length < few) {
      for (const one of members) if (one.name === name) return one;
      return undefined;
    }
    let byName = this.#byName.get(members);
    if (byName === undefined) {
      byName = new Map(members.map((member) => [member.name, member]));
      this.#byName.set(members, byName);
    }
    return byName.get(name);
  }
}

/** Of so few members one is found by looking at each. */
const few = 10;

/** The one alternative of a union beside `null`; `null` where there are several. */
function onlyOf({ schemas }: UnionSchema): Schema | null {
  const [only, ...others] = schemas.filter(isPresent);
  return only === undefined || others.length > 0 ? null : only;
}

function isPresent(schema: Schema): boolean {
  return !(schema.kind === "primitive" && schema.type === "null");
}
