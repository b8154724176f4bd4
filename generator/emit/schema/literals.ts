import { quotedJson } from "../escape.ts";
import { member } from "./member.ts";
import { printed, type Printing } from "./printing.ts";
import {
  array,
  emptyRecord,
  never,
  nothing,
  object,
  other,
  tuple,
  type Type,
  unknown,
} from "./type.ts";

/** A value, and how many indents in its type begins. */
interface Value {
  readonly value: unknown;
  readonly indent: number;
}

/** The type that has a JSON value as its only one (JSON Schema validation, 6.1.3, `const`). */
export function literal(value: unknown, indent: number): Type {
  return scalar(value) ?? printed({ value, indent }, start);
}

function start({ value, indent }: Value): Type | Printing<Value, Type> {
  return scalar(value) ?? compound(value as object, indent);
}

function scalar(value: unknown): Type | null {
  if (value === null) return nothing;
  if (typeof value === "string") return other(quotedJson(value));
  if (typeof value === "number" || typeof value === "boolean")
    return other(String(value));
  return typeof value === "object" ? null : unknown;
}

function* compound(value: object, indent: number): Printing<Value, Type> {
  if (Array.isArray(value)) {
    const elements: Type[] = [];
    for (const item of value)
      elements.push(yield { value: item, indent: indent + 1 });
    return elements.length === 0 ? array(never) : tuple(elements, indent);
  }
  let members = "";
  for (const [name, item] of Object.entries(value)) {
    const type = yield { value: item, indent: indent + 1 };
    members += member(name, type, indent + 1);
  }
  return members === "" ? emptyRecord : object(members, indent);
}
