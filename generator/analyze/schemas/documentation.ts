import { isObject, valueText } from "../../openapi/json.ts";
import { narrowingKeywords } from "../../openapi/schema-fields.ts";
import type { SchemaDocumentation } from "../../model/schema.ts";
import { constraintNote } from "../constraint-note.ts";
import { Extensions } from "../extensions.ts";
import { entriesOf, itemsOf, type Raw } from "./object.ts";

/** What the document says of a Schema, Response, … Object to people; `null` where it says nothing. */
export function schemaDocumentation(
  documented: unknown,
  extensions: Extensions,
): SchemaDocumentation | null {
  if (!isObject(documented)) return null;
  const notes = [
    ...constraintsOf(documented),
    ...extensions.notesOf(documented),
  ];
  if (notes.length === 0 && !keywords.some((keyword) => keyword in documented))
    return null;
  const { title, summary, description, format, deprecated } = documented;
  return {
    title: title ? String(title) : null,
    summary: summary ? String(summary) : null,
    description:
      description === undefined || description === ""
        ? null
        : valueText(description),
    format: format ? String(format) : null,
    deprecated: Boolean(deprecated),
    default: documented["default"],
    examples: examplesOf(documented),
    isConstant: "const" in documented,
    notes,
  };
}

/** What it says of a parameter and, where that is not said of the parameter itself, of its value. */
export function parameterDocumentation(
  parameter: Raw,
  extensions: Extensions,
): SchemaDocumentation | null {
  const own = schemaDocumentation(parameter, extensions);
  const value = schemaDocumentation(schemaOf(parameter), new Extensions());
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

/** What is told otherwise than in notes. */
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
];

function examplesOf({ example, examples }: Raw): readonly unknown[] {
  return example === undefined
    ? itemsOf(examples)
    : [example, ...itemsOf(examples)];
}

function constraintsOf(documented: Raw): string[] {
  return narrowingKeywords.flatMap((keyword) =>
    constraintNote(keyword, documented[keyword], documented["type"]),
  );
}
