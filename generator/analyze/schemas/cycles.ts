import { type Current, isReference, itemsOf, type Raw } from "./object.ts";
import { isObject } from "../../openapi/json.ts";
import type { Survey } from "./survey.ts";

/** Gives what a Reference Object leads to, one step on. */
type Follow = (reference: unknown) => unknown;

/** A schema on the way, and which of its parts is next. */
interface Step {
  readonly schema: Raw;
  readonly parts: readonly unknown[];
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
  const targets = new Set([...references].map((to) => current(follow(to))));
  const cyclic = new Set<unknown>();
  const done = new Set<unknown>();
  for (const target of alternativesFirst(targets))
    search(target, follow, current, done, cyclic);
  return cyclic;
}

/** A cycle between alternatives and what they inherit is to break where they inherit: the alternatives are worth more. */
function alternativesFirst(targets: ReadonlySet<unknown>): Raw[] {
  const schemas = [...targets].filter(isObject);
  const has = ({ oneOf, anyOf }: Raw): number => (oneOf || anyOf ? 0 : 1);
  return schemas.sort((one, other) => has(one) - has(other));
}

function search(
  start: Raw,
  follow: Follow,
  current: Current,
  done: Set<unknown>,
  cyclic: Set<unknown>,
): void {
  const open = new Set<unknown>();
  const way: Step[] = [];
  const enter = (schema: Raw): void => {
    open.add(schema);
    way.push({ schema, parts: partsOf(schema, follow).map(current), next: 0 });
  };
  if (!done.has(start)) enter(start);
  for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
    const { schema, parts } = step;
    if (step.next === parts.length) {
      open.delete(schema);
      done.add(schema);
      way.pop();
      continue;
    }
    const part = parts[step.next++];
    if (open.has(part)) cyclic.add(schema);
    else if (isObject(part) && !done.has(part)) enter(part);
  }
}

/** What a schema's type is made of at once: all but its properties and the elements of its lists. */
function partsOf(schema: Raw, follow: Follow): unknown[] {
  const referred = isReference(schema) ? [follow(schema.$ref)] : [];
  const { allOf, anyOf, oneOf, enum: values } = schema;
  return [...referred, ...[allOf, anyOf, oneOf, values].flatMap(itemsOf)];
}
