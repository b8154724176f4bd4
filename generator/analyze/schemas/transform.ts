import { isParent } from "../../openapi/json.ts";
import { memberPointer } from "../../openapi/json-pointer.ts";
import { isTypeExpression } from "../../openapi/type-expression.ts";
import type { Report } from "../../model/diagnostics.ts";
import { quote } from "../../model/messages.ts";
import type { Schema } from "../../model/schema.ts";
import { unknown } from "./construct.ts";
import type { Raw } from "./object.ts";
import type { Place } from "./place.ts";

/**
 * Gives a schema another type than its own, as text of TypeScript; nothing where it stays as it is. `path` is where it stands, as
 * openapi-typescript names places: `#/components/schemas/Book/price`.
 */
export type Transform = (
  schema: Readonly<Record<string, unknown>>,
  place: { readonly path: string },
) => string | null | undefined;

/** Returns what a schema at a place is in place of itself; `null` where it stays as it is. */
export type Transformed = (schema: Raw, place: Place) => Schema | null;

/** Makes the schemas that a transform asks for, and reports what is no type. `root` is the document's value. */
export function transformedBy(
  transform: Transform | undefined,
  root: unknown,
  report: Report,
): Transformed {
  if (transform === undefined) return () => null;
  let pointers: ReadonlyMap<unknown, string> | null = null;
  const refuse = (what: string, schema: Raw, { path }: Place): Schema => {
    const help = 'return the text of one type, such as "Date | null"';
    pointers ??= pointersIn(root);
    const at = pointers.get(schema) ?? path.slice(1);
    report("bad-configuration", `"transform" ${what}`, at, help);
    return unknown;
  };
  return (schema, place) => {
    let text: unknown;
    try {
      text = transform(schema, { path: place.path });
    } catch (error) {
      return refuse(`fails for this schema: ${String(error)}`, schema, place);
    }
    if (text === undefined || text === null) return null;
    if (typeof text !== "string")
      return refuse("gives no text for this schema", schema, place);
    return isTypeExpression(text)
      ? { kind: "written", type: text.trim() }
      : refuse(
          `gives ${quote(text)} for this schema, which is no type`,
          schema,
          place,
        );
  };
}

/** The JSON Pointers of the objects in a value; of one that stands at several places, one of these. */
function pointersIn(root: unknown): Map<unknown, string> {
  const pending: [value: unknown, pointer: string][] = [[root, ""]];
  const pointers = new Map<unknown, string>();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [value, pointer] = next;
    if (!isParent(value) || pointers.has(value)) continue;
    pointers.set(value, pointer);
    for (const [name, member] of Object.entries(value))
      pending.push([member, memberPointer(pointer, name)]);
  }
  return pointers;
}
