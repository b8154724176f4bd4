import type { ObjectKind } from "./kinds.ts";
import { type Fields, objects, type Shape } from "./objects.ts";
import { schemaFields } from "./schema-fields.ts";

/** What JSON calls the kinds of values, but for `null`, which says as much as an absent field. */
export type JsonKind = "string" | "number" | "boolean" | "object" | "array";

/** What a value may be. */
export type Content = JsonKind | ObjectKind | "any";

/** One alternative of a shape: a value, a list of values, or a map of them. */
export interface Alternative {
  readonly holder: "none" | "array" | "object";
  readonly content: Content;
}

/** A field as the walk needs it. */
export interface Field {
  readonly isNeeded: boolean;
  readonly alternatives: readonly Alternative[];
}

/** The fields of an object. */
export interface KnownFields {
  readonly named: ReadonlyMap<string, Field>;
  /** Of all other names; `null` where no other is known. */
  readonly other: Field | null;
  readonly needed: readonly string[];
}

/** The kind of a value; `null` for `null` and what JSON does not have. */
export function jsonKind(value: unknown): JsonKind | null {
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  if (type === "object") return value === null ? null : "object";
  return type === "string" || type === "number" || type === "boolean"
    ? type
    : null;
}

/** The fields of an object, by its kind. */
export function fieldsOf(kind: ObjectKind): KnownFields {
  return known[kind];
}

/** The alternative that a value of a kind is; `undefined` where it is none. */
export function alternativeFor(
  { alternatives }: Field,
  kind: JsonKind,
): Alternative | undefined {
  return alternatives.find((one) =>
    one.holder === "none" ? isOf(one.content, kind) : one.holder === kind,
  );
}

/** Whether a value of a kind can be what is wanted: any schema can also be `true` or `false`. */
export function isOf(content: Content, kind: JsonKind): boolean {
  if (content === "any" || content === kind) return true;
  if (isObjectKind(content))
    return kind === "object" || (content === "schema" && kind === "boolean");
  return false;
}

/** Whether this is an object of OpenAPI, which has fields of its own. */
export function isObjectKind(content: Content): content is ObjectKind {
  return content in known;
}

/** What a value must be, in words. */
export function expectation({ alternatives }: Field): string {
  const all = alternatives.map(({ holder, content }) =>
    holder === "none" ? word(content) : articles[holder],
  );
  return [...new Set(all)].join(" or ");
}

/** A kind with its article. */
export const articles: Readonly<Record<JsonKind, string>> = {
  string: "a string",
  number: "a number",
  boolean: "true or false",
  object: "an object",
  array: "a list",
};

function word(content: Content): string {
  return content in articles ? articles[content as JsonKind] : "an object";
}

function parseField(shape: Shape): Field {
  const isNeeded = shape.endsWith("!");
  const alternatives = shape
    .replace(/!$/, "")
    .split(" | ")
    .map((text): Alternative => {
      const content = text.replace(/[[\]{}]/g, "") as Content;
      if (text.startsWith("[")) return { holder: "array", content };
      return { holder: text.startsWith("{") ? "object" : "none", content };
    });
  return { isNeeded, alternatives };
}

function parseFields(fields: Fields): KnownFields {
  const all = Object.entries(fields).map(
    ([name, shape]) => [name, parseField(shape)] as const,
  );
  return {
    named: new Map(all.filter(([name]) => name !== "*")),
    other: all.find(([name]) => name === "*")?.[1] ?? null,
    needed: all.flatMap(([name, { isNeeded }]) => (isNeeded ? name : [])),
  };
}

const known = Object.fromEntries(
  Object.entries({ ...objects, schema: schemaFields }).map(([kind, fields]) => [
    kind,
    parseFields(fields),
  ]),
) as Record<ObjectKind, KnownFields>;
