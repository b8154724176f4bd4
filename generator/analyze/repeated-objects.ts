import type { ApiModel, Operation, Resource } from "../model/api.ts";
import type { Member, Schema, SchemaDocumentation } from "../model/schema.ts";
import { pascalCase, type Scope, words } from "./names.ts";
import { singular } from "./naming/english.ts";
import { SchemaForms } from "./schema-forms.ts";
import { partsOf } from "./schema-parts.ts";

/** An object that is written in place. */
interface Met {
  /** What speaks for a name at each of its places. */
  readonly given: Given[];
  /** The schemas of these. */
  readonly schemas: [Schema, ...Schema[]];
}

type ObjectSchema = Extract<Schema, { kind: "object" }>;

/** What an object would be called by: its title, else that of the union that it is part of, else the member that it is the schema of, or of whose elements. */
interface Given {
  readonly name: string;
  readonly documentation: SchemaDocumentation | null;
  readonly union: Given | null;
}

/** How many members make an object worth a name. */
const least = 5;

/**
 * Names objects that a document writes in place several times over, in one file of the client: people would declare these once. The
 * names are those of the file alone, which exports none of them, so that they may change with the document.
 */
export function repeatedObjects(
  {
    declarations,
    resources,
    schemaTypes,
  }: Pick<ApiModel, "declarations" | "resources" | "schemaTypes">,
  types: Scope,
): ReadonlyMap<Schema, string> {
  const repeated = new Repeated(types);
  repeated.add(declarations.map(({ name, schema }) => ({ name, schema })));
  const add = (all: readonly Resource[]): void => {
    for (const { operations, resources: below } of all) {
      repeated.add(operations.flatMap(written));
      add(below);
    }
  };
  add(resources);
  repeated.addPaths(schemaTypes.operations);
  return repeated.names;
}

/** What an operation writes in place, each with a name for what has none. */
function written(operation: Operation): { name: string; schema: Schema }[] {
  const { params, responses, names } = operation;
  return [
    { name: names.params, schema: params },
    ...responses.flatMap(({ contents }) =>
      contents.flatMap((one) =>
        one.kind === "json"
          ? [{ name: names.response, schema: one.schema }]
          : [],
      ),
    ),
  ];
}

/** The objects of one file, in the order in which they were met. */
class Found {
  readonly all: Met[] = [];
  readonly #forms: SchemaForms;
  /** The first with members of these names: only where another has them too is it worth a look at all that both say. */
  readonly #firsts = new Map<string, Met>();
  readonly #byForm = new Map<number, Met>();

  constructor(forms: SchemaForms) {
    this.#forms = forms;
  }

  /** Adds an object; whether one that says the same was met before. */
  add(schema: ObjectSchema, given: Given): boolean {
    const met: Met = { given: [given], schemas: [schema] };
    const members = schema.members.map(({ name }) => name).join();
    const first = this.#firsts.get(members);
    if (first === undefined) {
      this.#firsts.set(members, met);
    } else {
      this.#byForm.set(this.#forms.of(first.schemas[0]), first);
      const form = this.#forms.of(schema);
      const same = this.#byForm.get(form);
      if (same !== undefined) {
        same.given.push(given);
        same.schemas.push(schema);
        return true;
      }
      this.#byForm.set(form, met);
    }
    this.all.push(met);
    return false;
  }
}

class Repeated {
  readonly names = new Map<Schema, string>();
  readonly #types: Scope;
  readonly #forms = new SchemaForms();
  /** By what they say. */
  readonly #named = new Map<number, string>();

  constructor(types: Scope) {
    this.#types = types;
  }

  /** Adds what stands in one file. */
  add(roots: readonly { name: string; schema: Schema }[]): void {
    const found = new Found(this.#forms);
    for (const { name, schema } of roots) {
      const given = named(name);
      // What is declared has a name.
      if (schema.kind === "object") this.#visitMembers(schema, given, found);
      else this.#visit(schema, given, found);
    }
    this.#name(found);
  }

  /** Adds what operations take in their paths, several parameters each, called by these. */
  addPaths(operations: readonly Member[]): void {
    const found = new Found(this.#forms);
    for (const { schema } of operations) {
      const path = memberOf(memberOf(schema, "parameters"), "path");
      if (path?.kind !== "object" || path.members.length < 2) continue;
      const name = path.members.map((one) => one.name).join(" ");
      found.add(path, named(`${name} path`));
    }
    this.#name(found);
  }

  /** Names what is there several times. */
  #name({ all }: Found): void {
    for (const { schemas, given } of all) {
      if (schemas.length === 1) continue;
      const form = this.#forms.of(schemas[0]);
      const name =
        this.#named.get(form) ??
        this.#types.take(pascalCase(mostOften(given.map(wanted))) || "Model");
      this.#named.set(form, name);
      for (const schema of schemas) this.names.set(schema, name);
    }
  }

  #visit(schema: Schema, given: Given, found: Found): void {
    if (
      schema.kind === "object" &&
      (schema.members.length >= least || this.#forms.size(schema) >= least) &&
      found.add(schema, given)
    )
      return;
    if (schema.kind === "object") this.#visitMembers(schema, given, found);
    else if (hasParts(schema)) this.#visitParts(schema, given, found);
  }

  #visitMembers(schema: ObjectSchema, given: Given, found: Found): void {
    for (const { name, schema: part, documentation } of schema.members)
      if (hasParts(part))
        this.#visit(part, { name, documentation, union: null }, found);
    if (schema.others !== null) this.#visit(schema.others, given, found);
  }

  #visitParts(schema: Schema, given: Given, found: Found): void {
    const isList = schema.kind === "array";
    const name = isList ? oneOf(given.name) : given.name;
    const union = isList ? null : given;
    for (const { schema: part, member, documentation } of partsOf(schema)) {
      if (!hasParts(part)) continue;
      const own =
        member === null
          ? { name, documentation, union }
          : { name: member, documentation, union: null };
      this.#visit(part, own, found);
    }
  }
}

function named(name: string): Given {
  return { name, documentation: null, union: null };
}

function wanted(given: Given): string {
  return titleAmong(given) ?? given.name;
}

function titleAmong({ documentation, union }: Given): string | null {
  return titleOf(documentation) ?? (union === null ? null : titleAmong(union));
}

/** Whether anything may be written within a schema: within most there is nothing. */
function hasParts({ kind }: Schema): boolean {
  return kind !== "primitive" && kind !== "reference" && kind !== "literal";
}

/** The schema of a member of an object. */
function memberOf(
  schema: Schema | undefined,
  name: string,
): Schema | undefined {
  if (schema?.kind !== "object") return undefined;
  return schema.members.find((one) => one.name === name)?.schema;
}

/** Returns the value that is there most often, the first of such. */
function mostOften(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let [most, times] = ["", 0];
  for (const [value, count] of counts)
    if (count > times) [most, times] = [value, count];
  return most;
}

/** A title that people would write as a name: a few words, the first with a capital. */
function titleOf(documentation: SchemaDocumentation | null): string | null {
  const title = documentation?.title ?? null;
  if (title === null) return null;
  return /^\p{Lu}/u.test(title) && words(title).length < 5 ? title : null;
}

/** The name of one of the things that a member lists. */
function oneOf(member: string): string {
  const all = words(member);
  const last = all.at(-1)?.toLowerCase() ?? "";
  return [...all.slice(0, -1), singular(last)].join(" ");
}
