import { knotsOf } from "./knots.ts";
import { type Current, isReference, itemsOf, type Raw } from "./object.ts";
import { hasAny, isObject } from "../../openapi/json.ts";
import type { Survey } from "../../openapi/survey.ts";

/** Gives what a Reference Object leads to, one step on. */
type Follow = (reference: unknown) => unknown;

/** A schema on the way, and which of its parts is next. */
interface Step {
  readonly schema: Raw;
  readonly parts: readonly Raw[];
  next: number;
}

/**
 * The Reference Objects that lead back to a type that they are part of, other than through a property or a list. TypeScript works
 * out such a type as a whole and refuses it; at a property and at what a list holds it waits.
 */
export function cyclicReferences(
  { references }: Survey,
  follow: Follow,
  current: Current,
): Set<unknown> {
  const targets = [...references].map((to) => current(follow(to)));
  const partsOf = (schema: Raw): Raw[] =>
    parts(schema, follow).map(current).filter(hasParts);
  const schemas = targets.filter(hasParts);
  const cyclic = inheritingAlternatives(schemas, partsOf, current);
  const done = new Set<Raw>();
  for (const schema of schemas) search(schema, partsOf, done, cyclic);
  return cyclic;
}

/** A cycle between alternatives and what they inherit is to break where they inherit: the alternatives are worth more. */
function inheritingAlternatives(
  schemas: readonly Raw[],
  partsOf: (schema: Raw) => readonly Raw[],
  current: Current,
): Set<unknown> {
  const knots = knotsOf(schemas, partsOf);
  const inheriting = new Set<unknown>();
  for (const [schema, knot] of knots) {
    for (const item of itemsOf(schema["allOf"]).map(current)) {
      if (!isReference(item)) continue;
      const [parent] = partsOf(item);
      const isInKnot = parent !== undefined && knots.get(parent) === knot;
      if (isInKnot && (parent["oneOf"] || parent["anyOf"]))
        inheriting.add(item);
    }
  }
  return inheriting;
}

function search(
  start: Raw,
  partsOf: (schema: Raw) => readonly Raw[],
  done: Set<Raw>,
  cyclic: Set<unknown>,
): void {
  const open = new Set<Raw>();
  const way: Step[] = [];
  const enter = (schema: Raw): void => {
    open.add(schema);
    way.push({ schema, parts: partsOf(schema), next: 0 });
  };
  if (!done.has(start)) enter(start);
  for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
    const { schema } = step;
    const part = step.parts[step.next++];
    if (part === undefined) {
      open.delete(schema);
      done.add(schema);
      way.pop();
    } else if (cyclic.has(part)) continue;
    else if (open.has(part)) cyclic.add(schema);
    else if (!done.has(part)) enter(part);
  }
}

/** Whether a type is made of others at once; most are not, and are part of no cycle. */
function hasParts(schema: unknown): schema is Raw {
  return isObject(schema) && hasAny(schema, partKeywords);
}

const partKeywords: ReadonlySet<string> = new Set([
  "$ref",
  "allOf",
  "anyOf",
  "oneOf",
  "enum",
]);

/** What a schema's type is made of at once: all but its properties and the elements of its lists. */
function parts(schema: Raw, follow: Follow): unknown[] {
  const referred = isReference(schema) ? [follow(schema.$ref)] : [];
  const { allOf, anyOf, oneOf, enum: values } = schema;
  return [...referred, ...[allOf, anyOf, oneOf, values].flatMap(itemsOf)];
}
