import type { Context } from "./context.ts";
import { contentMembers } from "./media-type.ts";
import { indexSignature, member } from "./member.ts";
import { entriesOf, isReference } from "./object.ts";
import { isObject } from "../../openapi/json.ts";
import type { Place } from "./place.ts";
import { typeOf } from "./referred.ts";
import { schemaType } from "./schema.ts";
import { object, type Type, unknown } from "./type.ts";

/** The type of a header's value (OpenAPI 3.1, "Header Object"). */
export function headerType(
  header: unknown,
  place: Place,
  context: Context,
): Type {
  if (!isObject(header)) return unknown;
  const { schema, content } = header;
  if (schema) return schemaType(schema, place, context);
  return content
    ? object(contentMembers(content, place, context, true), place.indent)
    : unknown;
}

/** The type of a response's headers: those that are documented, and any others. */
export function headersType(
  headers: unknown,
  place: Place,
  context: Context,
): Type {
  let members = "";
  for (const [name, header] of entriesOf(headers)) {
    const inner = place.below(name);
    const type = typeOf(header, inner, context, headerType);
    const isOptional =
      !isReference(header) && !(isObject(header) && header["required"]);
    const facts = { isOptional, documented: header };
    members += member(name, type, inner.indent, facts);
  }
  members += indexSignature("name", unknown, place.indent + 1);
  return object(members, place.indent);
}
