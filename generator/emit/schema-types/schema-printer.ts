import type { Member, Schema, TupleSchema } from "../../model/schema.ts";
import { quotedAscii, quotedJson, schemaKey } from "../escape.ts";
import { comment } from "./comments.ts";
import { indentation } from "./indentation.ts";

/** A type that stands behind the document's own parts where one of them refers to it. */
export type Helper = "WithRequired" | "Without" | "BinaryBody";

/** Prints the types of schemas as openapi-typescript does, each so many indents in. */
export class SchemaPrinter {
  readonly #ask: (name: "operations" | Helper) => void;
  readonly #operations: ReadonlyMap<string, Member>;
  readonly #printed = new Map<string, string>();

  /** `ask` is told what stands behind the document's own parts, `operations` are referred to from their paths. */
  constructor(
    ask: (name: "operations" | Helper) => void,
    operations: readonly Member[],
  ) {
    this.#ask = ask;
    this.#operations = new Map(operations.map((one) => [one.name, one]));
  }

  /** `{ … }` around members that are printed one indent deeper, and an index signature for others. */
  object(
    members: readonly Member[],
    others: Schema | null,
    indent: number,
  ): string {
    if (members.length === 0 && others === null) return "{}";
    let text = "{\n";
    for (const member of members) text += this.#member(member, indent + 1);
    if (others !== null)
      text += `${indentation(indent + 1)}[name: string]: ${this.type(others, indent + 1)};\n`;
    return `${text}${indentation(indent)}}`;
  }

  /** The operations: those that were referred to by their own name in that order, then the others. */
  operations(): string {
    for (const id of this.#operations.keys()) this.#operation(id);
    return `{\n${[...this.#printed.values()].join("")}}`;
  }

  /** The type of a schema, on the line that begins so many indents in. */
  type(schema: Schema, indent: number): string {
    switch (schema.kind) {
      case "primitive":
        return schema.type;
      case "formatted":
        return schema.format === "int64" ? "bigint" : "Date";
      case "literal":
        return literal(schema.value, indent);
      case "bytes":
        this.#ask("BinaryBody");
        return "BinaryBody";
      case "reference":
        return this.#reference(schema.steps);
      case "array":
        return `${this.#part(schema.items, indent)}[]`;
      case "tuple":
        return this.#tuple(schema, indent);
      case "object":
        return this.object(schema.members, schema.others, indent);
      case "map": {
        const values = this.type(schema.values, indent + 1);
        return `{\n${indentation(indent + 1)}[key: string]: ${values};\n${indentation(indent)}}`;
      }
      case "union":
        return schema.schemas.map((one) => this.#part(one, indent)).join(" | ");
      case "intersection":
        return schema.schemas.map((one) => this.#part(one, indent)).join(" & ");
      case "requiring":
        this.#ask("WithRequired");
        return `WithRequired<${this.type(schema.schema, indent)}, ${literals(schema.names)}>`;
      case "omitting":
        if (!schema.isNative) this.#ask("Without");
        return `${schema.isNative ? "Omit" : "Without"}<${this.type(schema.schema, indent)}, ${literals(schema.names)}>`;
      default:
        return few[schema.kind];
    }
  }

  #member(
    { name, schema, isOptional, isReadonly, documentation }: Member,
    indent: number,
  ): string {
    return (
      comment(documentation, indent) +
      indentation(indent) +
      (isReadonly ? "readonly " : "") +
      schemaKey(name) +
      (isOptional ? "?: " : ": ") +
      this.type(schema, indent) +
      ";\n"
    );
  }

  #reference([first = "", ...names]: readonly string[]): string {
    if (first === "operations") this.#operation(names[0] ?? "");
    return first + names.map((name) => `[${quotedAscii(name)}]`).join("");
  }

  /** An operation is printed where it is first referred to: what it asks for comes before what follows there. */
  #operation(id: string): void {
    const operation = this.#operations.get(id);
    if (operation === undefined || this.#printed.has(id)) return;
    this.#ask("operations");
    this.#printed.set(id, "");
    this.#printed.set(id, compact(this.#member(operation, 1)));
  }

  #tuple({ items, least, rest }: TupleSchema, indent: number): string {
    const listed = items.map((item, index) =>
      index < least
        ? this.type(item, indent + 1)
        : `${this.#part(item, indent + 1)}?`,
    );
    const others =
      rest === null ? [] : [`...${this.#part(rest, indent + 1)}[]`];
    return tuple([...listed, ...others], indent);
  }

  #part(schema: Schema, indent: number): string {
    const text = this.type(schema, indent);
    return compound.includes(schema.kind) ? `(${text})` : text;
  }
}

const compound: readonly string[] = ["union", "intersection", "present"];

const few = {
  unknown: "unknown",
  never: "never",
  present: "{} | null",
  anyObject: "Record<string, unknown>",
  emptyObject: "Record<string, never>",
} as const;

function literals(names: readonly string[]): string {
  return names.length === 0 ? "unknown" : names.map(quotedJson).join(" | ");
}

/** `[A, B]`, an element to a line. */
function tuple(elements: readonly string[], indent: number): string {
  const line = `\n${indentation(indent + 1)}`;
  const lines = elements.map((text) => line + text).join(",");
  return `[${lines}\n${indentation(indent)}]`;
}

/** The type that has a value of JSON as its only one. */
function literal(value: unknown, indent: number): string {
  if (typeof value === "string") return quotedJson(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value))
    return value.length === 0
      ? "never[]"
      : tuple(
          value.map((item) => literal(item, indent + 1)),
          indent,
        );
  const entries = Object.entries(value);
  if (entries.length === 0) return few.emptyObject;
  const line = indentation(indent + 1);
  const members = entries.map(
    ([name, item]) =>
      `${line}${schemaKey(name)}: ${literal(item, indent + 1)};\n`,
  );
  return `{\n${members.join("")}${indentation(indent)}}`;
}

/** The same text in one piece: what was put together to make it takes several times the space. */
function compact(text: string): string {
  anything.test(text);
  return text;
}

/** Reading a text joins it. */
const anything = /^/;
