import type { SchemaRef } from "../model/api.ts";
import type { ItemsRef } from "../model/pagination.ts";
import { code, type Code, grouped, list, string } from "./code.ts";
import type { Imports } from "./imports.ts";

/** The type at a coordinate: `paths["/pets"]["get"]…`, with `NonNullable` around what may be missing on the way. */
export function typeAt(ref: SchemaRef, imports: Imports): Code {
  if (ref.steps === null) return code`string`;
  const [root = "paths", ...keys] = ref.steps;
  const depths = ref.optionalAfter.map((depth) => depth - 1);
  return memberType(imports.type(root, "schema.ts"), keys, depths);
}

/** The type of the items of a page, as a coordinate into the type of its body. */
export function itemType(body: Code, { path, optionalAfter }: ItemsRef): Code {
  return code`${memberType(body, path, optionalAfter)}[number]`;
}

/** `root["a"]["b"]`, with `NonNullable` around what may be missing after as many of the keys. */
function memberType(
  root: Code,
  keys: readonly string[],
  optionalAfter: readonly number[],
): Code {
  const present = (type: Code, depth: number): Code =>
    optionalAfter.includes(depth)
      ? code`NonNullable${grouped(list("<", [type], ">", false))}`
      : type;
  return keys.reduce(
    (type, key, index) => present(code`${type}[${string(key)}]`, index + 1),
    present(root, 0),
  );
}
