import type { ObjectKind } from "./kinds.ts";
import type { JsonKind } from "./json.ts";

/**
 * What the value of a field is: `any`, one of JSON's kinds, an object of OpenAPI, a list (`[string]`) or a map (`{schema}`) of
 * these, or one of several (`|`). A client needs a field whose value ends in `!`.
 */
export type FieldType = string;

/** The fields of an object, by name; `*` are all others. Names that begin with `x-` are extensions everywhere. */
export type Fields = Readonly<Record<string, FieldType>>;

/** What a value may be. */
export type Content = JsonKind | ObjectKind | "any";

/** One alternative of a type: a value, a list of values, or a map of them. */
export interface Alternative {
  readonly holder: "none" | "array" | "object";
  readonly content: Content;
}

/** What is known of a field. */
export interface Field {
  readonly isNeeded: boolean;
  /** Whether a string is one of its values, whatever it says. */
  readonly isText: boolean;
  readonly alternatives: readonly Alternative[];
}

/** The fields of an object. */
export interface KnownFields {
  readonly named: ReadonlyMap<string, Field>;
  /** Of all other names; `null` where no other is known. */
  readonly other: Field | null;
  readonly needed: readonly string[];
}

/** Reads what is written of the fields of an object. */
export function parseFields(fields: Fields): KnownFields {
  const all = Object.entries(fields).map(
    ([name, type]) => [name, parseField(type)] as const,
  );
  return {
    named: new Map(all.filter(([name]) => name !== "*")),
    other: all.find(([name]) => name === "*")?.[1] ?? null,
    needed: all.flatMap(([name, { isNeeded }]) => (isNeeded ? name : [])),
  };
}

function parseField(type: FieldType): Field {
  const isNeeded = type.endsWith("!");
  const alternatives = type
    .replace(/!$/, "")
    .split(" | ")
    .map((text): Alternative => {
      const content = text.replace(/[[\]{}]/g, "") as Content;
      if (text.startsWith("[")) return { holder: "array", content };
      return { holder: text.startsWith("{") ? "object" : "none", content };
    });
  const isText = alternatives.some(
    ({ holder, content }) =>
      holder === "none" && (content === "string" || content === "any"),
  );
  return { isNeeded, isText, alternatives };
}
