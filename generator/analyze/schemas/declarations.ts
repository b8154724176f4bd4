import type {
  Constant,
  Declaration,
  ReferenceSchema,
  Schema,
  SchemaDocumentation,
} from "../../model/schema.ts";
import { constantsOf } from "./constants.ts";
import { union, unknown } from "./construct.ts";
import { fragmentTo } from "../../openapi/json-pointer.ts";
import { pascalCase } from "../names.ts";
import { literal } from "./literals.ts";
import { namesTo } from "./references.ts";
import type { View } from "./views.ts";

/** Names schemas; each call takes a name. */
export interface SchemaNames {
  /** The name of a component schema by its key. */
  component(key: string): string;
  /** A name as near to what is wanted as is free. */
  take(wanted: string): string;
  /** A name for a value, as near to what is wanted as is free. */
  value(wanted: string): string;
}

/** A declaration while its schema is being analyzed, and where that stands. */
export interface Declaring extends Declaration {
  schema: Declaration["schema"];
  enumMembers: Declaration["enumMembers"];
  readonly pointer: string;
  /** What it is analyzed for; `null` for what is received, which all else refers to as well where it is the same. */
  readonly view: View | null;
  isAnalyzed: boolean;
}

/** Finds what stands at a JSON Pointer, and what is said of it. */
type Find = (pointer: string) => {
  readonly target: unknown;
  readonly documentation: SchemaDocumentation | null;
};

/** The schemas that are declared under names, each once for each view in which it differs. */
export class Declarations implements Iterable<Declaring> {
  readonly #names: SchemaNames;
  readonly #find: Find;
  readonly #byPlace = new Map<string, ReferenceSchema>();
  readonly #all: Declaring[] = [];

  constructor(names: SchemaNames, find: Find) {
    this.#names = names;
    this.#find = find;
  }

  /** The reference to the schema at a JSON Pointer, which is declared when it is first asked for. */
  reference(pointer: string, view: View | null): ReferenceSchema {
    const key = (view?.suffix ?? "") + pointer;
    let reference = this.#byPlace.get(key);
    if (reference === undefined) {
      const declaration = this.#declare(pointer, view);
      reference = { kind: "reference", declaration };
      this.#byPlace.set(key, reference);
      this.#all.push(declaration);
    }
    return reference;
  }

  /** The reference to a schema that stands at a JSON Pointer of a component of another kind, declared where it is worth a name. */
  naming(pointer: string, schema: Schema): Schema {
    if (!isWorthName(schema)) return schema;
    const declaring = this.#declare(pointer, null);
    declaring.schema = schema;
    declaring.isAnalyzed = true;
    this.#all.push(declaring);
    return { kind: "reference", declaration: declaring };
  }

  /** Has the component schema at a JSON Pointer be an enum of TypeScript, and gives the reference to it. */
  becomeEnum(pointer: string, members: readonly Constant[]): ReferenceSchema {
    const reference = this.reference(pointer, null);
    (reference.declaration as Declaring).enumMembers = members;
    return reference;
  }

  /** The reference to an enum of TypeScript, which is declared for a schema that stands at a JSON Pointer. */
  enum(
    wanted: string,
    pointer: string,
    members: readonly Constant[],
  ): ReferenceSchema {
    const declaration: Declaring = {
      name: this.#names.take(wanted),
      schema: union(members.map(({ value }) => literal(value))),
      documentation: null,
      constants: null,
      enumMembers: members,
      pointer,
      view: null,
      isAnalyzed: true,
    };
    this.#all.push(declaration);
    return { kind: "reference", declaration };
  }

  /** Those that there are; what is declared meanwhile follows. */
  [Symbol.iterator](): Iterator<Declaring> {
    return this.#all[Symbol.iterator]();
  }

  #declare(pointer: string, view: View | null): Declaring {
    const { target, documentation } = this.#find(pointer);
    return {
      name: this.#name(pointer, view),
      schema: unknown,
      documentation,
      constants: view === null ? constantsOf(target) : null,
      enumMembers: null,
      pointer,
      view,
      isAnalyzed: false,
    };
  }

  #name(pointer: string, view: View | null): string {
    if (view !== null) {
      const { name } = this.reference(pointer, null).declaration;
      return this.#names.take(name + view.suffix);
    }
    const names = namesTo(pointer);
    if (isComponent(names)) return this.#names.component(names.at(-1) ?? "");
    const [first, kind, key = "", definitions, definition = "", ...others] =
      names;
    const isSchema = first === "components" && kind === "schemas";
    if (!isSchema || definitions !== "$defs" || others.length > 0)
      return this.#names.take(wordsOf(names).join(" "));
    const whole = this.reference(fragmentTo([first, kind, key]), null);
    return this.#names.take(whole.declaration.name + pascalCase(definition));
  }
}

function isComponent([first, kind, , ...further]: readonly string[]): boolean {
  return first === "components" && kind === "schemas" && further.length === 0;
}

/** The words of a JSON Pointer that tell a schema from others. */
function wordsOf(names: readonly string[]): string[] {
  return names
    .filter((name) => !silent.has(name) && !/^\d+$/.test(name))
    .map((name) => (name === "items" ? "item" : name));
}

const silent: ReadonlySet<string> = new Set([
  ..."components schemas parameters responses requestBodies headers paths".split(
    " ",
  ),
  ..."requestBody content schema properties allOf anyOf oneOf $defs definitions".split(
    " ",
  ),
  "additionalProperties",
  "application/json",
]);

/** Whether a schema says more than its use does. */
export function isWorthName({ kind }: Schema): boolean {
  return ["object", "map", "union", "intersection", "tuple"].includes(kind);
}
