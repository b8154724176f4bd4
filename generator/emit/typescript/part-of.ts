import { code, string } from "./code.ts";
import type { DeclaredType } from "./declared-types.ts";
import type { TypeNames } from "./imports.ts";
import { literalsType } from "./literal-type.ts";
import { genericType, named, simple, type Type } from "./types.ts";

/** Returns the type that is a part of a declared one: all of it, some of its members, or one of these. */
export function partOf(
  { name, file, part }: DeclaredType,
  names: TypeNames,
): Type {
  const type = named(names.type(name, file));
  if (part === null) return type;
  if ("names" in part)
    return genericType(code`Pick`, [type, literalsType(part.names)]);
  const member = simple(code`${type.code}[${string(part.name)}]`);
  return part.isOptional
    ? genericType(code`Exclude`, [member, simple(code`undefined`)])
    : member;
}
