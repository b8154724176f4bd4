import { schemaKey } from "../escape.ts";
import { comment } from "./comments.ts";
import { indentation } from "./indentation.ts";
import type { Type } from "./type.ts";

/** What a member is beside its name and type. */
interface Facts {
  readonly isOptional?: boolean;
  readonly isReadonly?: boolean;
  /** What the document says of it. */
  readonly documented?: unknown;
}

/** A member of an object type, on lines of its own, its comment before it. */
export function member(
  name: string,
  type: Type,
  indent: number,
  { isOptional = false, isReadonly = false, documented }: Facts = {},
): string {
  return (
    comment(documented, indent) +
    indentation(indent) +
    (isReadonly ? "readonly " : "") +
    schemaKey(name) +
    (isOptional ? "?: " : ": ") +
    type.text +
    ";\n"
  );
}

/** The same text in one piece: what was put together to make it takes several times the space. */
export function compact(text: string): string {
  anything.test(text);
  return text;
}

/** Reading a text joins it. */
const anything = /^/;

/** `[name: string]: T;`, on a line of its own. */
export function indexSignature(
  name: "key" | "name",
  type: Type,
  indent: number,
): string {
  return `${indentation(indent)}[${name}: string]: ${type.text};\n`;
}
