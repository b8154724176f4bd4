import { hasAny, isObject, valueText } from "../../openapi/json.ts";
import { narrowingKeywords } from "../../openapi/schema-fields.ts";
import type { SchemaDocumentation } from "../../model/schema.ts";
import { constraintNote } from "../constraint-note.ts";
import { Extensions } from "../extensions.ts";
import { entriesOf, isNull, itemsOf, type Raw } from "./object.ts";

/** What the document says of a Schema, Response, … Object to people; `null` where it says nothing. */
export function schemaDocumentation(
  documented: unknown,
  extensions: Extensions,
): SchemaDocumentation | null {
  if (!isObject(documented)) return null;
  const more = extensions.notesOf(documented);
  if (more.length === 0 && !hasAny(documented, saying)) return null;
  const constraints = constraintsOf(documented);
  const notes = more.length === 0 ? constraints : [...constraints, ...more];
  const speaking = soleAlternative(documented) ?? documented;
  const isSilent =
    !hasAny(documented, telling) &&
    (speaking === documented || !hasAny(speaking, telling));
  if (notes.length === 0 && isSilent) return null;
  const { format, deprecated } = documented;
  const { title, summary, description } = speaking;
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

/**
 * What it says of an alternative where it lists that: its title, its description, and that it is deprecated; `null` for none of
 * these. A title such as `range_query_specs` is what a machine calls it.
 */
export function alternativeDocumentation(
  documented: unknown,
): SchemaDocumentation | null {
  if (!isObject(documented)) return null;
  const { title: given, description, deprecated } = documented;
  const title =
    /^\w+$/.test(String(given)) && String(given).includes("_") ? null : given;
  return title || description || deprecated
    ? schemaDocumentation({ title, description, deprecated }, new Extensions())
    : null;
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
const telling: ReadonlySet<string> = new Set([
  "title",
  "summary",
  "description",
  "format",
  "deprecated",
  "default",
  "example",
  "examples",
  "const",
]);

/** What is told in notes. */
const narrowing: ReadonlySet<string> = new Set(narrowingKeywords);

/** By what something may be said at all. */
const saying: ReadonlySet<string> = new Set([
  ...telling,
  ...narrowing,
  "anyOf",
  "oneOf",
]);

/** The only alternative beside null, which says what a schema is that says nothing itself. */
function soleAlternative(schema: Raw): Raw | null {
  const { title, summary, description, anyOf, oneOf } = schema;
  if (title || summary || description) return null;
  if (anyOf === undefined && oneOf === undefined) return null;
  const [only, ...others] = [...itemsOf(anyOf), ...itemsOf(oneOf)].filter(
    (one) => !isObject(one) || !isNull(one),
  );
  return isObject(only) && others.length === 0 ? only : null;
}

function examplesOf({ example, examples }: Raw): readonly unknown[] {
  return example === undefined
    ? itemsOf(examples)
    : [example, ...itemsOf(examples)];
}

function constraintsOf(documented: Raw): readonly string[] {
  const notes: string[] = [];
  if (!hasAny(documented, narrowing)) return notes;
  for (const keyword of narrowingKeywords) {
    const value = documented[keyword];
    if (value === undefined) continue;
    const note = constraintNote(keyword, value, documented["type"]);
    if (note !== null) notes.push(note);
  }
  return notes;
}
