import type { Context } from "./context.ts";
import { member } from "./member.ts";
import { entriesOf, isReference } from "./object.ts";
import { isObject } from "../../openapi/json.ts";
import type { Place } from "./place.ts";
import { referredType } from "./referred.ts";
import { schemaType } from "./schema.ts";
import { type Type, unknown } from "./type.ts";

/** Prints what a media type holds. */
type PrintMedia = (
  mediaType: unknown,
  place: Place,
  context: Context,
  name: string,
) => Type;

/** The members of `content`, a media type each (OpenAPI 3.1, "Media Type Object"). `place` is that of what holds the content. */
export function contentMembers(
  content: unknown,
  place: Place,
  context: Context,
  isReferable: boolean,
  print: PrintMedia = mediaTypeType,
): string {
  let members = "";
  for (const [name, mediaType] of entriesOf(content)) {
    const inner = place.below(name);
    const type =
      isReferable && isReference(mediaType)
        ? referredType(mediaType.$ref, context, mediaTypeType)
        : print(mediaType, inner, context, name);
    members += member(name, type, inner.indent, { documented: mediaType });
  }
  return members;
}

/** What a media type holds by its schema. */
export function mediaTypeType(
  mediaType: unknown,
  place: Place,
  context: Context,
): Type {
  const schema = isObject(mediaType) ? mediaType["schema"] : undefined;
  return schema ? schemaType(schema, place, context) : unknown;
}
