import type { ObjectKind } from "../../openapi/kinds.ts";

/** What to write in place of a value of another kind, by the field. */
const instead: Readonly<Record<string, string>> = {
  discriminator: "write `propertyName: …` below `discriminator`",
  enum: "write the values in a list, even where there is one",
  examples: "write a name for each, with its `value` below",
  parameters: "write a list of parameters, each with its `name`",
  properties: "write the name of each property, with its schema below",
  required:
    "write the names of the required properties in a list, on the object that has them",
  responses: "write each status, with its response below",
  security: "write a list of requirements, even where there is one",
  tags: "write the names in a list, even where there is one",
};

/** What to write of a field that is missing, by the object and the field. */
const needed: Readonly<Record<string, string>> = {
  "discriminator propertyName":
    "write `propertyName`, the property that tells the schemas apart",
  "operation responses": 'write `responses`, with statuses such as "200"',
  "requestBody content":
    'write `content`, with media types such as "application/json"',
  "server url": 'write `url`, such as "https://api.example.com"',
};

/** What to write in place of a value of another kind; `null` where there is nothing particular to say. */
export function rewritten(field: string): string | null {
  return Object.hasOwn(instead, field) ? (instead[field] ?? null) : null;
}

/** What to write where an object lacks a field. */
export function written(kind: ObjectKind, field: string): string {
  return needed[`${kind} ${field}`] ?? `write \`${field}\``;
}
