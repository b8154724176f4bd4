import type { Schema, SchemaDocumentation } from "../../model/schema.ts";
import { valueText } from "../../openapi/json.ts";
import { type Code, docComment, type DocTag } from "./code.ts";

/** The doc comment of what has a schema, `name` in the document; `null` where the document says nothing of it. */
export function schemaComment(
  documentation: SchemaDocumentation | null,
  name: string,
): Code | null {
  if (documentation === null) return null;
  const { title, summary, description, format, notes } = documentation;
  const texts: string[] = [];
  const add = (text: string | null): void => {
    if (text !== null && !texts.includes(text)) texts.push(text);
  };
  if (title !== null && !isSameWords(title, name)) add(title);
  add(summary);
  add(description);
  const formats = format === null ? [] : [`\`format\`: ${format}`];
  if (format !== null || notes.length > 0)
    texts.push([...formats, ...notes].join("\n"));
  return docComment(texts, tags(documentation));
}

/** The doc comment of an alternative of a union; a title that only repeats its type says nothing. */
export function alternativeComment(
  documentation: SchemaDocumentation | null,
  schema: Schema,
): Code | null {
  const { kind } = schema;
  const name =
    kind === "literal"
      ? String(schema.value)
      : kind === "primitive"
        ? schema.type
        : kind;
  return schemaComment(documentation, name);
}

function tags({
  deprecated,
  default: byDefault,
  examples,
  isConstant,
}: SchemaDocumentation): DocTag[] {
  const all: DocTag[] = [];
  if (deprecated) all.push({ tag: "deprecated", text: "" });
  if (byDefault !== undefined)
    all.push({ tag: "default", text: valueText(byDefault, 2) });
  for (const example of examples)
    all.push({ tag: "example", text: valueText(example, 2) });
  if (isConstant) all.push({ tag: "constant", text: "" });
  return all;
}

/** Whether a title only repeats a name: `Pet Owner` of `petOwner`. */
function isSameWords(title: string, name: string): boolean {
  return title === name || letters(title) === letters(name);
}

/** The letters and digits of a text, all of them small. */
function letters(text: string): string {
  // All of Unicode takes several times as long.
  const others = /[^ -~]/.test(text) ? /[^\p{L}\p{N}]/gu : /[\W_]/g;
  return text.replace(others, "").toLowerCase();
}
