import type { Documentation } from "../model/api.ts";
import type { Node } from "../model/document.ts";
import type { Context } from "./context.ts";
import { printed } from "./extensions.ts";

/** The keywords of JSON Schema that narrow a value, in the order in which they are told. */
const constraints = [
  "format",
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "default",
] as const;

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
      ...extensions.notesOf(node),
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
    const isSilent =
      keyword === "uniqueItems" && schema.string("type") !== "array";
    return value === undefined || value === null || value === false || isSilent
      ? []
      : [`\`${keyword}\`: ${printed(value)}`];
  });
}
