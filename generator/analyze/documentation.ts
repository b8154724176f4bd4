import type { Documentation } from "../model/api.ts";
import type { Node } from "../model/document.ts";
import type { Context } from "./context.ts";
import { narrowingKeywords } from "../openapi/schema-fields.ts";
import { constraintNote } from "./constraint-note.ts";

/** The keywords that are told of a value whose schema is not shown, in their order. */
const constraints = ["format", ...narrowingKeywords, "default"];

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
  const parts = [schema, ...schema.get("allOf").items()];
  return constraints.flatMap((keyword) => {
    const value = parts
      .map((part) => part.get(keyword).value)
      .find((found) => found !== undefined);
    return constraintNote(keyword, value, schema.string("type"));
  });
}
