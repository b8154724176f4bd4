import type { Schema } from "../model/schema.ts";
import { partsOf } from "./schema-parts.ts";

/** Numbers for what schemas say: those of two are the same where they are printed alike, with all that is said of their parts. */
export class SchemaForms {
  readonly #known = new Map<Schema, number>();
  readonly #sizes = new Map<Schema, number>();
  /** By what they are the numbers of. */
  readonly #numbers = new Map<string, number>();
  /** By the documentation, which parts of the same schema share. */
  readonly #said = new Map<object, number>();

  of(schema: Schema): number {
    const known = this.#known.get(schema);
    if (known !== undefined) return known;
    const form = this.#number(this.#text(schema));
    this.#known.set(schema, form);
    return form;
  }

  /** How many members an object has, with those of objects in it. */
  size(schema: Schema): number {
    if (schema.kind === "primitive" || schema.kind === "reference") return 0;
    const known = this.#sizes.get(schema);
    if (known !== undefined) return known;
    const parts = partsOf(schema);
    const own = schema.kind === "object" ? parts.length : 0;
    const size = parts.reduce((sum, one) => sum + this.size(one.schema), own);
    this.#sizes.set(schema, size);
    return size;
  }

  /** What a schema says, its parts by their numbers. */
  #text(schema: Schema): string {
    const parts = partsOf(schema).map(
      (part) =>
        `${String(this.of(part.schema))}:${this.#saying(part.documentation)}`,
    );
    return `${schema.kind} ${ownText(schema)} ${parts.join()}`;
  }

  #saying(documentation: object | null): string {
    if (documentation === null) return "";
    const known = this.#said.get(documentation);
    const number = known ?? this.#number(JSON.stringify(documentation));
    if (known === undefined) this.#said.set(documentation, number);
    return String(number);
  }

  #number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const next = this.#numbers.size;
    this.#numbers.set(text, next);
    return next;
  }
}

/** What a schema says beside its parts. */
function ownText(schema: Schema): string {
  switch (schema.kind) {
    case "primitive":
    case "written":
      return schema.type;
    case "formatted":
      return schema.format;
    case "literal":
      return JSON.stringify(schema.value);
    case "reference":
      return schema.declaration.name;
    case "part":
      return JSON.stringify(schema.steps);
    case "tuple":
      return `${String(schema.least)} ${String(schema.rest !== null)}`;
    case "object":
      return JSON.stringify(schema.members.map(memberText));
    case "requiring":
    case "omitting":
      return JSON.stringify(schema.names);
    default:
      return "";
  }
}

function memberText({
  name,
  isOptional,
  isReadonly,
  marker,
}: Extract<Schema, { kind: "object" }>["members"][number]): unknown {
  return [name, isOptional, isReadonly, marker];
}
