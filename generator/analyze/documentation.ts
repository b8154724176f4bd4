import type { Documentation } from "../model/api.ts";
import type { Node } from "../model/document.ts";
import type { Context } from "./context.ts";
import { hasAny, isObject } from "../openapi/json.ts";
import { narrowingKeywords } from "../openapi/schema-fields.ts";
import { constraintNote } from "./constraint-note.ts";

/** The keywords that are told of a value whose schema is not shown, in their order. */
const constraints = ["format", ...narrowingKeywords, "default"];

const constraining: ReadonlySet<string> = new Set(constraints);

/** What `node` says to people; with `schema`, the constraints on its value as well. */
export function documentation(
  { extensions }: Context,
  node: Node,
  schema?: Node,
): Documentation {
  return {
    summary: filled(node.string("summary") ?? node.string("title")),
    description: filled(
      node.string("description") ?? schema?.string("description") ?? null,
    ),
    deprecated:
      node.flag("deprecated") || (schema?.flag("deprecated") ?? false),
    notes: [
      ...(schema === undefined ? [] : constraintNotes(schema)),
      ...extensions.notesOf(node.value),
    ],
  };
}

function filled(text: string | null): string | null {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? null : trimmed;
}

function constraintNotes(schema: Node): string[] {
  const isComposed = isObject(schema.value) && "allOf" in schema.value;
  const parts = isComposed
    ? [schema, ...schema.get("allOf").items()]
    : [schema];
  const notes: string[] = [];
  const isConstrained = parts.some(
    ({ value }) => isObject(value) && hasAny(value, constraining),
  );
  if (!isConstrained) return notes;
  for (const keyword of constraints) {
    const value = firstOf(parts, keyword);
    if (value === undefined) continue;
    const note = constraintNote(keyword, value, schema.string("type"));
    if (note !== null) notes.push(note);
  }
  return notes;
}

/** The value of a keyword in the first schema that says it. Most are said nowhere: nothing is made for these. */
function firstOf(schemas: readonly Node[], keyword: string): unknown {
  for (const schema of schemas) {
    const isSaid = isObject(schema.value) && keyword in schema.value;
    const value = isSaid ? schema.get(keyword).value : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}
