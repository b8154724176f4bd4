import type { SchemaDocumentation } from "../../model/schema.ts";
import { isObject, itemsOf, type Raw } from "./object.ts";

/** What the document says of a Schema, Parameter, Response, … Object to people; `null` where it says nothing. */
export function schemaDocumentation(
  documented: unknown,
): SchemaDocumentation | null {
  if (!isObject(documented) || !isTelling(documented)) return null;
  const { title, summary, description, format, deprecated } = documented;
  return {
    title: title ? String(title) : null,
    summary: summary ? String(summary) : null,
    description:
      description === undefined || description === ""
        ? null
        : textOf(description),
    format: format ? String(format) : null,
    deprecated: Boolean(deprecated),
    default: documented["default"],
    examples: examplesOf(documented),
    isConstant: "const" in documented,
    enumOf: documented["enum"] ? typesOf(documented) : null,
  };
}

/** A value as text: JSON on several lines where it has parts; empty for what is nested too deep to be written. */
export function textOf(value: unknown): string {
  if (typeof value !== "object") return String(value);
  try {
    return JSON.stringify(value, null, 2);
  } catch (error) {
    if (error instanceof RangeError) return "";
    throw error;
  }
}

const keywords: readonly string[] = [
  "title",
  "summary",
  "description",
  "format",
  "deprecated",
  "default",
  "example",
  "examples",
  "const",
  "enum",
];

function isTelling(documented: Raw): boolean {
  return keywords.some((keyword) => keyword in documented);
}

function examplesOf({ example, examples }: Raw): readonly unknown[] {
  return example === undefined
    ? itemsOf(examples)
    : [example, ...itemsOf(examples)];
}

function typesOf({ type, nullable }: Raw): string {
  const named = Array.isArray(type) ? type.join("|") : type;
  const types = typeof named === "string" ? named : "unknown";
  return nullable ? `${types}|null` : types;
}
