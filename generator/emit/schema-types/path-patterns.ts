import type { Member, Schema } from "../../model/schema.ts";
import { type Code, templateType } from "../typescript/code.ts";

/** Returns the type of every path that one with parameters stands for, by the types of these; `null` where it has none. */
export function pathPattern({ name, schema }: Member): Code | null {
  const parts = name.split(/\{([^{}]+)\}/);
  if (parts.length === 1) return null;
  const types = pathParameters(schema);
  const texts = parts.filter((_, index) => index % 2 === 0);
  const placeholders = parts.filter((_, index) => index % 2 === 1);
  return templateType(
    texts,
    placeholders.map((one) => types.get(one) ?? "string"),
  );
}

/** The parameters of a path that are numbers or booleans, by their names: its own and those of its operations. */
function pathParameters(item: Schema): Map<string, "number" | "boolean"> {
  const types = new Map<string, "number" | "boolean">();
  for (const owner of [item, ...membersOf(item).map(({ schema }) => schema)])
    for (const { name, schema } of membersAt(owner, "parameters", "path")) {
      const type = typeOf(whole(schema));
      if (type !== null) types.set(name, type);
    }
  return types;
}

function typeOf(schema: Schema): "number" | "boolean" | null {
  if (schema.kind !== "primitive") return null;
  const { type } = schema;
  return type === "number" || type === "boolean" ? type : null;
}

function membersAt(
  schema: Schema,
  ...steps: readonly string[]
): readonly Member[] {
  const found = steps.reduce<Schema | undefined>(
    (at, step) => at && membersOf(at).find(({ name }) => name === step)?.schema,
    schema,
  );
  return found === undefined ? [] : membersOf(found);
}

function membersOf(schema: Schema): readonly Member[] {
  const found = whole(schema);
  return found.kind === "object" ? found.members : [];
}

/** A part of the document that is referred to, itself. */
function whole(schema: Schema): Schema {
  return schema.kind === "part" ? whole(schema.schema) : schema;
}
