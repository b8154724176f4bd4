import type { SchemaDocumentation } from "../../model/schema.ts";
import { entriesComment } from "../escape.ts";
import { indentation } from "./indentation.ts";

/** The doc comment of a member, with its line break; empty where the document says nothing. */
export function comment(
  documentation: SchemaDocumentation | null,
  indent: number,
): string {
  if (documentation === null) return "";
  const { title, summary, description, format, deprecated } = documentation;
  const entries: string[] = [];
  if (title !== null) entries.push(continued(title));
  if (summary !== null) entries.push(continued(summary));
  if (format !== null) entries.push(`Format: ${format}`);
  if (deprecated) entries.push("@deprecated");
  if (description !== null)
    entries.push(`@description ${continued(description)}`);
  if (documentation.default !== undefined)
    entries.push(tag("default", documentation.default));
  for (const example of documentation.examples)
    entries.push(tag("example", example));
  if (documentation.isConstant) entries.push("@constant");
  if (documentation.enumOf !== null)
    entries.push(`@enum {${documentation.enumOf}}`);
  return entries.length === 0
    ? ""
    : entriesComment(entries, indentation(indent));
}

function tag(name: string, value: unknown): string {
  return `@${name} ${continued(textOf(value))}`;
}

/** A value as text: JSON on several lines where it has parts; empty for what is nested too deep to be written. */
function textOf(value: unknown): string {
  if (typeof value !== "object") return String(value);
  try {
    return JSON.stringify(value, null, 2);
  } catch (error) {
    if (error instanceof RangeError) return "";
    throw error;
  }
}

/** Text whose later lines are set off from the tag that they belong to. */
function continued(text: string): string {
  return text.trim().replace(/\r?\n/g, "\n *     ");
}
