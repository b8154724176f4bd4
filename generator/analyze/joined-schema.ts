import type { Node } from "../model/document.ts";
import { isObject } from "../openapi/json.ts";
import { rememberedOf } from "./remembered.ts";
import { isList } from "./schemas/object.ts";

/** What a schema says of the values it takes, its `allOf` counted in. Of alternatives, what all but `null` have. */
export class JoinedSchema {
  /** Whether the object that has it may go without it. */
  readonly isOptional: boolean;
  readonly #parts: readonly Node[];
  #members: ReadonlyMap<string, Member> | null = null;

  /** What one schema says of values that are there: the same object for one that is met time and again. */
  static of(schema: Node): JoinedSchema {
    return joined(schema);
  }

  constructor(schemas: readonly Node[], isOptional: boolean) {
    this.#parts = withParts(schemas);
    this.isOptional = isOptional;
  }

  /** Whether every value that is not `null` is of one of these types. */
  is(...types: readonly string[]): boolean {
    const search = { types, known: null };
    return this.#parts.some((part) => findType(part, 0, search));
  }

  /** Whether a value may be missing or `null`. */
  mayBeNothing(): boolean {
    return this.isOptional || this.#parts.some(takesNull);
  }

  /** The value of a keyword that is a number. */
  number(keyword: string): number | null {
    const values = this.#parts.map((part) => part.get(keyword).value);
    return values.find((value) => typeof value === "number") ?? null;
  }

  /** The value of `format`. */
  format(): string | null {
    const formats = this.#parts.map((part) => part.string("format"));
    return formats.find((format) => format !== null) ?? null;
  }

  /** The values that it lists; `null` where it lists none. */
  values(): readonly unknown[] | null {
    for (const part of this.#parts) {
      const constant = part.get("const").value;
      if (constant !== undefined) return [constant];
      const values = part.get("enum").items();
      if (values.length > 0) return values.map(({ value }) => value);
    }
    return null;
  }

  /** What all parts together say of an element of a list. */
  element(): JoinedSchema {
    const items = this.#parts.map((part) => part.get("items"));
    const known = items.filter(({ value }) => value !== undefined);
    return new JoinedSchema(known, false);
  }

  /** The names of the declared members. */
  names(): string[] {
    return [...this.#declared().keys()];
  }

  /** Whether there are more members than anyone would look through. */
  isVast(): boolean {
    return this.#parts.some((part) => {
      const { value } = part.get("properties");
      return Object.keys(value ?? {}).length > mostMembers;
    });
  }

  /** Whether there may be members beside the declared ones, as their names or alternatives say. */
  isOpen(): boolean {
    return this.#parts.some((part) =>
      opening.some((keyword) => Boolean(part.get(keyword).value)),
    );
  }

  /**
   * What all parts together say of a member; `null` where none declares it. One that is required only where it is not
   * declared counts as optional: the schema types join the two so that it may be `undefined`.
   */
  member(name: string): JoinedSchema | null {
    return this.#declared().get(name)?.joined() ?? null;
  }

  /** The member that `path` leads to; `null` where it leads to none. */
  at(path: readonly string[]): JoinedSchema | null {
    const [name, ...rest] = path;
    return name === undefined ? this : (this.member(name)?.at(rest) ?? null);
  }

  /** The declared members by name. Many are asked for one by one: the parts are looked through once. */
  #declared(): ReadonlyMap<string, Member> {
    if (this.#members !== null) return this.#members;
    const members = new Map<string, Member>();
    for (const part of this.#parts.filter(hasMembers)) {
      const items = part.get("required").items();
      const required = new Set(items.map(({ value }) => value));
      for (const [name, schema] of part.get("properties").entries()) {
        const member = members.get(name) ?? new Member();
        members.set(name, member);
        member.add(schema, required.has(name));
      }
    }
    return (this.#members = members);
  }
}

const joined = rememberedOf(
  (schema: Node) => new JoinedSchema([schema], false),
);

/** Keywords by which an object has members that are not among its `properties`. */
const opening = [
  ...["additionalProperties", "patternProperties", "unevaluatedProperties"],
  ...["anyOf", "oneOf", "if", "dependentSchemas"],
];

/** What the parts of a schema declare by one name. */
class Member {
  readonly #schemas: Node[] = [];
  #isRequired = false;
  #joined: JoinedSchema | null = null;

  add(schema: Node, isRequired: boolean): void {
    this.#schemas.push(schema);
    this.#isRequired ||= isRequired;
  }

  joined(): JoinedSchema {
    return (this.#joined ??= new JoinedSchema(
      this.#schemas,
      !this.#isRequired,
    ));
  }
}

/** Whether the type of a schema has the members that it declares: none has them that is of another type. */
function hasMembers(schema: Node): boolean {
  return (
    typesOf(schema).every((type) => type === "object" || type === "null") &&
    !listsValues(schema)
  );
}

/** Whether the type of a schema is that of certain values, whatever else it says of them. */
function listsValues(schema: Node): boolean {
  const { value } = schema;
  return isObject(value) && ("enum" in value || "const" in value);
}

const mostMembers = 10_000;

/** As many schemas are looked at for one value at the most. */
const most = 200;

/** The schemas and all that their `allOf` lists, each once: they may lead back to themselves. */
function withParts(schemas: readonly Node[]): readonly Node[] {
  const isAlone = schemas.length === 1 && !isComposed(schemas[0]?.value);
  if (isAlone) return schemas;
  const parts = new Map<string, Node>();
  const pending = [...schemas];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (parts.size === most) break;
    if (parts.has(part.at)) continue;
    parts.set(part.at, part);
    for (const inner of part.get("allOf").items()) pending.push(inner);
  }
  return [...parts.values()];
}

/** Alternatives of alternatives further down than this say nothing any more. */
const deepest = 3;

/** A search for types. */
interface Search {
  readonly types: readonly string[];
  /** What was found out already, by depth and place: alternatives may be the same ones time and again. */
  known: Map<string, boolean> | null;
}

function hasType(schema: Node, depth: number, search: Search): boolean {
  const known = (search.known ??= new Map<string, boolean>());
  const key = `${depth}${schema.at}`;
  const found = known.get(key) ?? findType(schema, depth, search);
  known.set(key, found);
  return found;
}

function findType(schema: Node, depth: number, search: Search): boolean {
  const { types } = search;
  const named = typesOf(schema);
  const own = named.includes("null")
    ? named.filter((type) => type !== "null")
    : named;
  const isParent = own.includes("array") || own.includes("object");
  if (isParent && listsValues(schema)) return false;
  if (own.length > 0) return own.every((type) => types.includes(type));
  const choices = alternatives(schema).filter((one) => !isNull(one));
  return (
    depth < deepest &&
    choices.length > 0 &&
    choices.every((one) =>
      withParts([one]).some((part) => hasType(part, depth + 1, search)),
    )
  );
}

function takesNull(schema: Node): boolean {
  return (
    schema.flag("nullable") ||
    typesOf(schema).includes("null") ||
    alternatives(schema).some(isNull)
  );
}

function isNull(schema: Node): boolean {
  return schema.string("type") === "null";
}

function isComposed(schema: unknown): boolean {
  return isObject(schema) && "allOf" in schema;
}

function alternatives(schema: Node): readonly Node[] {
  const { value } = schema;
  if (isObject(value) && !("oneOf" in value) && !("anyOf" in value)) return [];
  return [...schema.get("oneOf").items(), ...schema.get("anyOf").items()];
}

function typesOf(schema: Node): readonly string[] {
  const { value } = schema;
  if (isObject(value) && isList(value)) return ofLists;
  const type = schema.string("type");
  if (type !== null) return [type];
  const several = schema.get("type").items();
  return several.map(({ value }) => String(value));
}

const ofLists: readonly string[] = ["array"];
