import { commentLines, commentOf, type DocTag } from "./comment-lines.ts";
import { isName, keyText, literal, quoted, templateText } from "./escape.ts";
import { flatText } from "./flat-text.ts";
import {
  assign,
  type Doc,
  folded,
  group,
  hardline,
  ifBroken,
  indent,
  isTable,
  join,
  line,
  softline,
} from "./layout.ts";
import { print } from "./print.ts";
import { writtenType } from "./written-type.ts";

export type { DocTag } from "./comment-lines.ts";

let make: (doc: Doc) => Code;

/**
 * Source text that is safe to print. Only this module makes it, and it is the only one that escapes: whatever a
 * document says enters the output through one of the constructors below.
 */
export class Code {
  /** Keeps look-alikes out: an object of the document's can never be a `Code`. */
  readonly #doc: Doc;

  private constructor(doc: Doc) {
    this.#doc = doc;
  }

  /** How it is laid out; throws `TypeError` for what is no `Code`. */
  static layout(code: Code): Doc {
    return code.#doc;
  }

  static {
    make = (doc) => new Code(doc);
  }
}

/** Literal source text of the generator's own, with code between. */
export function code(
  strings: TemplateStringsArray,
  ...parts: readonly Code[]
): Code {
  const docs: Doc[] = [];
  let text = ""; // not in `docs` yet: what is one piece is laid out as one
  for (let index = 0; index < strings.length; index++) {
    text += strings[index] ?? "";
    const part = parts[index];
    const doc = part === undefined ? "" : Code.layout(part);
    if (typeof doc === "string") text += doc;
    else {
      if (text !== "") docs.push(text);
      docs.push(doc);
      text = "";
    }
  }
  if (docs.length === 0) return make(text);
  if (text !== "") docs.push(text);
  return make(docs);
}

/** Pieces of code behind one another. */
export function concat(parts: readonly Code[]): Code {
  return make(parts.map(Code.layout));
}

/** A name. Throws for what is no IdentifierName (ECMA-262, 12.7): names are made safe where they are given. */
export function identifier(name: string): Code {
  if (!isName(name))
    throw new Error(`Not an identifier: ${JSON.stringify(name)}`);
  return make(name);
}

/** A string literal, in the quotes that need fewer escapes. */
export function string(value: string): Code {
  return make(quoted(value));
}

/** A member's name in an object literal: bare where it is an identifier that Prettier would leave bare, else a string. */
export function propertyKey(name: string): Code {
  return make(keyText(name));
}

/** A member's name in a type, where openapi-fetch looks for statuses by their numbers. */
export function typeKey(name: string): Code {
  const key = keyText(name);
  const isNumber =
    key !== name && String(Number(name)) === name && /^\d/.test(name);
  return make(isNumber ? name : key);
}

/** A type that somebody trusted has written. Throws for what is more than a type, or less. */
export function typeExpression(text: string): Code {
  return make(writtenType(text));
}

/** A template literal type: texts, with a type between each two. */
export function templateType(
  texts: readonly string[],
  types: readonly ("string" | "number" | "boolean")[],
): Code {
  const parts = texts.map(
    (text, index) =>
      templateText(text) +
      (index < types.length ? `\${${types[index] ?? ""}}` : ""),
  );
  return make(`\`${parts.join("")}\``);
}

/** A JSON value as a literal, with dates, big integers and code for parts. Members that are `undefined` are left out; an object at the top stands on several lines. */
export function json(value: unknown, expanded = false): Code {
  if (value instanceof Code) return value;
  const text = literal(value);
  if (text !== null) return make(text);
  const broken = (): Code =>
    Array.isArray(value)
      ? array(
          value.map((item) => json(item)),
          isTable(value),
        )
      : object(jsonMembers(value as object), expanded);
  const flat = expanded ? null : flatText(value);
  if (flat === null || flat === "[]" || flat === "{}") return broken();
  return make(folded(flat, flat.charAt(0), () => Code.layout(broken())));
}

/** The members of an object of JSON values, but for those that are `undefined`. */
export function jsonMembers(value: object): Code[] {
  const members: Code[] = [];
  for (const [key, member] of Object.entries(value))
    if (member !== undefined) members.push(objectMember(key, member));
  return members;
}

/** An object literal: on one line where it fits, unless `expanded`. */
export function object(members: readonly Code[], expanded = false): Code {
  if (members.length === 0) return make("{}");
  return make(group(Code.layout(list("{", members, "}")), expanded));
}

/** A member of an object literal. A name too long for its line begins on the next, as a string that wins three columns does. */
export function objectMember(key: string, value: unknown): Code {
  const name = keyText(key);
  const printed = Code.layout(json(value));
  if (typeof printed !== "string") return make([`${name}: `, printed]);
  if (value instanceof Code) return make([name, assign(":", printed)]);
  const flat = `${name}: ${printed}`;
  if (typeof value !== "string" || name.length < 5) return make(flat);
  const broken = (): Doc => [`${name}:`, indent([hardline, printed])];
  return make(folded(flat, `${name}:`, broken));
}

/** The members of an object type: on one line where they fit, unless `expanded`. */
export function typeMembers(members: readonly Code[], expanded: boolean): Code {
  if (members.length === 0) return make("{}");
  const listed = indent([line, join([";", line], members.map(Code.layout))]);
  return make(group(["{", listed, ifBroken(";"), line, "}"], expanded));
}

/** An array literal: on one line where it fits, unless `expanded`. */
export function array(items: readonly Code[], expanded = false): Code {
  if (items.length === 0) return make("[]");
  const contents = [
    "[",
    indent([softline, join([",", line], items.map(Code.layout))]),
    ifBroken(","),
    softline,
    "]",
  ];
  return make(group(contents, expanded));
}

/** A list in brackets that breaks one item to a line: `(a, b)`, `<A, B>`, `{ a, b }`. */
export function list(
  open: string,
  items: readonly Code[],
  close: string,
  trailingComma = true,
): Code {
  const edge = open.endsWith("{") ? line : softline;
  return make([
    open,
    indent([edge, join([",", line], items.map(Code.layout))]),
    trailingComma ? ifBroken(",") : "",
    edge,
    close,
  ]);
}

/** Places where a line may end, in code that is `grouped`: with a space, with nothing; and the end of a line. */
export const space: Code = make(line);
export const gap: Code = make(softline);
export const newLine: Code = make(hardline);

/** Code whose lines stand further right. */
export function indented(contents: Code): Code {
  return make(indent(Code.layout(contents)));
}

/** Code that stands only where its group breaks. */
export function whereBroken(contents: Code): Code {
  return make(ifBroken(Code.layout(contents)));
}

/** Code that stays on one line where it fits. */
export function grouped(contents: Code): Code {
  const doc = Code.layout(contents);
  return typeof doc === "string" ? contents : make(group(doc));
}

/** `left = right`, the right side on the next line where it does not fit. */
export function assignment(left: Code, right: Code): Code {
  return make([Code.layout(left), assign(" =", Code.layout(right))]);
}

/** `name: value` in an object literal, the value on the next line where it does not fit. */
export function property(name: Code, value: Code): Code {
  return make([Code.layout(name), assign(":", Code.layout(value))]);
}

/** The text of code, laid out for a line that begins at the margin. */
export function text(code: Code): string {
  return print(Code.layout(code));
}

/** Code that is laid out once and for all, for lines that begin at a column: what it was made of need not be kept. */
export function settled(code: Code, column: number): Code {
  return make(print(Code.layout(code), 80, column));
}

/** `first rest`, where `rest` begins on the next line if it does not fit. */
export function continued(first: Code, rest: Code): Code {
  return make([Code.layout(first), group(indent([line, Code.layout(rest)]))]);
}

/** A whole doc comment with its delimiters: paragraphs of plain text, then tags. `null` where there is nothing to say. */
export function docComment(
  paragraphs: readonly string[],
  tags: readonly DocTag[] = [],
): Code | null {
  const lines = commentLines(paragraphs, tags);
  return lines.length === 0 ? null : make(commentOf(lines));
}
