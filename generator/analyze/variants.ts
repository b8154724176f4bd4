import type { Node } from "../model/document.ts";

/** More alternatives than these are told apart by nobody. */
const most = 200;

/** Alternatives may have alternatives themselves, hardly ever deeper. */
const deepest = 3;

/**
 * Returns the alternatives of a schema (JSON Schema, section 10.2.1), those that are alternatives themselves replaced by their
 * own; the schema alone where it has none, nothing where they are too many. References may multiply them: it stops early.
 */
export function variantsOf(schema: Node): Node[] {
  const variants = look(schema, 0);
  return variants.length > most ? [] : variants;
}

function look(schema: Node, depth: number): Node[] {
  const choices = ["oneOf", "anyOf"].flatMap((keyword) =>
    schema
      .get(keyword)
      .items()
      .slice(0, most + 1),
  );
  if (choices.length === 0 || depth === deepest) return [schema];
  const variants: Node[] = [];
  for (const choice of choices) {
    for (const one of look(choice, depth + 1)) variants.push(one);
    if (variants.length > most) break;
  }
  return variants;
}
