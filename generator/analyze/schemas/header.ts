import { isObject } from "../../openapi/json.ts";
import type { Schema } from "../../model/schema.ts";
import { member, object, unknown } from "./construct.ts";
import type { Context } from "./context.ts";
import { contentMembers } from "./media-type.ts";
import { entriesOf, isReference } from "./object.ts";
import type { Place } from "./place.ts";
import { referredOr } from "./referred.ts";

/** Analyzes a header's value (OpenAPI 3.1, "Header Object"). */
export function headerSchema(
  header: unknown,
  place: Place,
  context: Context,
): Schema {
  if (!isObject(header)) return unknown;
  const { schema, content } = header;
  if (schema) return context.schema(schema, place);
  return content
    ? object(contentMembers(content, place, context, true))
    : unknown;
}

/** Analyzes a response's headers: those that are documented, and any others. */
export function headersSchema(
  headers: unknown,
  place: Place,
  context: Context,
): Schema {
  const members = entriesOf(headers).map(([name, header]) =>
    member(name, referredOr(header, place.at(name), context, headerSchema), {
      isOptional:
        !isReference(header) && !(isObject(header) && header["required"]),
      documentation: context.documentation(header),
    }),
  );
  return { kind: "object", members, others: unknown };
}
