import { isObject } from "../../openapi/json.ts";
import type { SchemaDocumentation } from "../../model/schema.ts";
import { entriesOf, itemsOf, type Raw } from "./object.ts";

/** Extensions whose values are documentation, each with the words in front of it. */
export type Extensions = Readonly<Record<string, string>>;

/** What the document says of a Schema, Response, … Object to people; `null` where it says nothing. */
export function schemaDocumentation(
  documented: unknown,
  extensions: Extensions,
): SchemaDocumentation | null {
  if (!isObject(documented) || !isTelling(documented, extensions)) return null;
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
    notes: [
      ...constraintsOf(documented),
      ...extensionsOf(documented, extensions),
    ],
  };
}

/** What it says of a parameter and, where that is not said of the parameter itself, of its value. */
export function parameterDocumentation(
  parameter: Raw,
  extensions: Extensions,
): SchemaDocumentation | null {
  const own = schemaDocumentation(parameter, extensions);
  const value = schemaDocumentation(schemaOf(parameter), {});
  if (own === null || value === null) return own ?? value;
  return {
    ...own,
    description: own.description ?? value.description,
    format: value.format,
    deprecated: own.deprecated || value.deprecated,
    default: value.default,
    examples: own.examples.length > 0 ? own.examples : value.examples,
    isConstant: value.isConstant,
    notes: [...value.notes, ...own.notes],
  };
}

/** The Schema Object of a parameter, which may stand below its media type. */
function schemaOf({ schema, content }: Raw): unknown {
  const [[, mediaType] = []] = entriesOf(content);
  return schema ?? (isObject(mediaType) ? mediaType["schema"] : undefined);
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

const narrowing: readonly string[] = [
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
];

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
  ...narrowing,
];

function isTelling(documented: Raw, extensions: Extensions): boolean {
  return (
    keywords.some((keyword) => keyword in documented) ||
    Object.keys(extensions).some((extension) => extension in documented)
  );
}

function examplesOf({ example, examples }: Raw): readonly unknown[] {
  return example === undefined
    ? itemsOf(examples)
    : [example, ...itemsOf(examples)];
}

/** The keywords of JSON Schema that narrow a value, where its type is one that they speak of. */
function constraintsOf(documented: Raw): string[] {
  return narrowing.flatMap((keyword) => {
    const value = documented[keyword];
    const isSaid = value !== undefined && value !== null && value !== false;
    const isSilent =
      keyword === "uniqueItems" && documented["type"] !== "array";
    return isSaid && !isSilent ? [`\`${keyword}\`: ${textOf(value)}`] : [];
  });
}

function extensionsOf(documented: Raw, extensions: Extensions): string[] {
  return Object.entries(extensions).flatMap(([extension, introduction]) => {
    const value = documented[extension];
    if (value === undefined) return [];
    const texts = [value].flat().map(textOf);
    return [`${introduction}: ${texts.join(", ")}`];
  });
}
