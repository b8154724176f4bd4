import type { Constant } from "../../model/schema.ts";
import { isObject } from "../../openapi/json.ts";
import { enumExtensions } from "../../openapi/schema-fields.ts";
import { isNull, itemsOf, listsItems, type Raw } from "./object.ts";

/**
 * The constants of a schema that lists strings and numbers, without repetition and `null`: of an `enum`, or of alternatives that
 * have one or are one value each (OpenAPI 3.1.1, 4.8.24.4, "Annotated Enumerations"). `null` for any other schema, and where two
 * would share a name.
 */
export function constantsOf(schema: unknown): Constant[] | null {
  if (!isObject(schema) || listsItems(schema)) return null;
  const all = listed(schema) ?? annotated(schema);
  const constants = distinct(all ?? []);
  if (constants.length === 0) return null;
  return [constants, constants.map(namedByValue)].find(haveNames) ?? null;
}

function listed(schema: Raw): Constant[] | null {
  const values = itemsOf(schema["enum"]);
  if (values.length === 0 || !values.every(isConstant)) return null;
  const { names, descriptions } = enumExtensions;
  const name = textAt(schema, names, values.length);
  const description = textAt(schema, descriptions, values.length);
  return values.flatMap((value, index) =>
    value === null
      ? []
      : {
          name: name(value, index) ?? String(value),
          value,
          description: description(value, index),
        },
  );
}

/** What an extension says of a value: by its place where it lists as much as the enum, or by the value itself. */
function textAt(
  schema: Raw,
  extensions: readonly string[],
  length: number,
): (value: unknown, index: number) => string | null {
  const said = extensions
    .map((extension) => schema[extension])
    .find((one) => one !== undefined);
  const isList = Array.isArray(said) && said.length === length;
  return (value, index) => {
    if (isList) return textOf((said as readonly unknown[])[index]);
    const key = String(value);
    return isObject(said) && Object.hasOwn(said, key)
      ? textOf(said[key])
      : null;
  };
}

/** The constants of alternatives; `null` where one is something else than a constant, several or null. */
function annotated(schema: Raw): Constant[] | null {
  const keyword = ["oneOf", "anyOf"].find((one) => one in schema);
  if (keyword === undefined) return null;
  const alternatives = itemsOf(schema[keyword]).map((one) =>
    isObject(one) ? ofAlternative(one) : null,
  );
  return alternatives.includes(null)
    ? null
    : alternatives.flatMap((one) => one ?? []);
}

function ofAlternative(schema: Raw): Constant[] | null {
  const { const: value, title, description } = schema;
  if (value === null || isNull(schema)) return [];
  if (!isConstant(value)) return listsItems(schema) ? null : listed(schema);
  return [
    {
      name: textOf(title) ?? String(value),
      value,
      description: textOf(description),
    },
  ];
}

function isConstant(value: unknown): value is string | number | null {
  return (
    value === null || typeof value === "string" || typeof value === "number"
  );
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function distinct(constants: readonly Constant[]): Constant[] {
  const byValue = new Map<unknown, Constant>();
  for (const one of constants)
    if (!byValue.has(one.value)) byValue.set(one.value, one);
  return [...byValue.values()];
}

function namedByValue(constant: Constant): Constant {
  return { ...constant, name: String(constant.value) };
}

function haveNames(constants: readonly Constant[]): boolean {
  return new Set(constants.map(({ name }) => name)).size === constants.length;
}
