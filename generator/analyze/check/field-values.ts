import { isObjectKind } from "../../openapi/grammar.ts";
import type { Alternative, Content, Field } from "../../openapi/fields.ts";
import type { JsonKind } from "../../openapi/json.ts";

/** Returns the alternative that a value of a kind is; `undefined` where it is none. */
export function alternativeFor(
  { alternatives }: Field,
  kind: JsonKind,
): Alternative | undefined {
  for (const one of alternatives) {
    const { holder, content } = one;
    if (holder === "none" ? isOf(content, kind) : holder === kind) return one;
  }
  return undefined;
}

/** Whether a value of a kind can be what is wanted: any schema can also be `true` or `false`. */
export function isOf(content: Content, kind: JsonKind): boolean {
  if (content === "any" || content === kind) return true;
  if (isObjectKind(content))
    return kind === "object" || (content === "schema" && kind === "boolean");
  return false;
}

/** Returns what a value must be, in words. */
export function expectation({ alternatives }: Field): string {
  const all = alternatives.map(({ holder, content }) =>
    holder === "none" ? word(content) : articles[holder],
  );
  return [...new Set(all)].join(" or ");
}

/** The kinds of values, each with its article. */
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
