import { isObject } from "../../openapi/json.ts";
import { fragmentTokens } from "../../openapi/json-pointer.ts";
import { enumExtensions } from "../../openapi/schema-fields.ts";
import type { Schema } from "../../model/schema.ts";
import type { EnumValues } from "../../model/types.ts";
import { constantsOf } from "./constants.ts";
import type { Declarations, SchemaNames } from "./declarations.ts";
import { enumName, memberNames } from "./enum-names.ts";
import { itemsOf, type Raw } from "./object.ts";
import type { Place } from "./place.ts";

/** What becomes of schemas that list their values, beside a union: options of openapi-typescript's, under its names. */
export interface EnumOptions {
  /** Whether they are enums of TypeScript. */
  readonly enum: boolean;
  /** Whether only those are whose members have names or descriptions. */
  readonly conditionalEnums: boolean;
  /** Whether those of the same members are one. */
  readonly dedupeEnums: boolean;
  /** Whether the values are lists as well. */
  readonly enumValues: boolean;
}

/** The schemas of a document that become enums of TypeScript, or lists of their values. */
export class Enums {
  readonly #options: EnumOptions | null;
  readonly #declarations: Declarations;
  readonly #names: SchemaNames;
  readonly #byPath = new Map<string, Schema>();
  readonly #byMembers = new Map<string, Schema>();
  readonly #values = new Map<string, EnumValues>();

  constructor(
    options: EnumOptions | null,
    declarations: Declarations,
    names: SchemaNames,
  ) {
    this.#options = options;
    this.#declarations = declarations;
    this.#names = names;
  }

  /** The lists of values, in the order in which their schemas were met. */
  get values(): EnumValues[] {
    return [...this.#values.values()];
  }

  /**
   * The enum that a schema refers to that lists its values; `null` where it stays a union, also as what a component's own enum is
   * declared with.
   */
  declared(schema: Raw, { path }: Place): Schema | null {
    if (this.#options === null || !becomesEnum(schema, this.#options))
      return null;
    const constants = memberNames(constantsOf(schema) ?? []);
    const key = constants
      .map(({ name, value, description }) =>
        JSON.stringify([name, value, description]),
      )
      .sort()
      .join();
    const same = this.#options.dedupeEnums
      ? this.#byMembers.get(key)
      : undefined;
    const known = this.#byPath.get(path) ?? same;
    if (known === undefined && isComponent(path) && !isNullableEnum(schema)) {
      const own = this.#declarations.becomeEnum(path, constants);
      this.#byMembers.set(key, own);
      return null;
    }
    const found =
      known ?? this.#declarations.enum(enumName(path), path, constants);
    this.#byPath.set(path, found);
    this.#byMembers.set(key, found);
    return found;
  }

  /** The same where it cannot be what a component itself is declared as. */
  declaredInline(schema: Raw, place: Place): Schema | null {
    return isComponent(place.path) ? null : this.declared(schema, place);
  }

  /** Lists the values of a schema, printed as this one, where lists are asked for and it is no enum. */
  list(raw: Raw, schema: Schema, { path }: Place): void {
    const values = itemsOf(raw["enum"]);
    if (this.#options?.enumValues !== true || this.#values.has(path)) return;
    if (becomesEnum(raw, this.#options) || !values.every(isConstant)) return;
    const name = enumName(path);
    const wanted = name.slice(0, 1).toLowerCase() + name.slice(1);
    this.#values.set(path, {
      name: this.#names.value(`${wanted}Values`),
      schema,
      values,
    });
  }
}

/** Whether a schema becomes an enum of TypeScript: one that lists strings and numbers. One that lists null stays a union. */
export function becomesEnum(
  schema: unknown,
  { enum: areWanted, conditionalEnums }: EnumOptions,
): boolean {
  if (!areWanted || !isObject(schema)) return false;
  const values = itemsOf(schema["enum"]);
  return (
    values.length > 0 &&
    !values.includes(null) &&
    (!conditionalEnums || hasNames(schema)) &&
    constantsOf(schema) !== null
  );
}

/** Whether null is allowed beside the values that a schema lists. */
export function isNullableEnum(schema: unknown): boolean {
  if (!isObject(schema)) return false;
  const { type, nullable } = schema;
  return Boolean(nullable) || itemsOf(type).includes("null");
}

function isConstant(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function hasNames(schema: Raw): boolean {
  const { names, descriptions } = enumExtensions;
  return [...names, ...descriptions].some((one) => Array.isArray(schema[one]));
}

function isComponent(path: string): boolean {
  const [first, kind, ...names] = fragmentTokens(path) ?? [];
  return first === "components" && kind === "schemas" && names.length === 1;
}
