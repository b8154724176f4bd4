import type { Member, Schema } from "../../model/schema.ts";
import { member, unknown } from "./construct.ts";
import type { Context } from "./context.ts";
import { schemaDocumentation } from "./documentation.ts";
import { entriesOf, isObject, isReference } from "./object.ts";
import type { Place } from "./place.ts";
import { referred } from "./referred.ts";

/** Analyzes what a media type holds. */
type AnalyzeMediaType = (
  mediaType: unknown,
  place: Place,
  context: Context,
  name: string,
) => Schema;

/** The members of `content`, a media type each (OpenAPI 3.1, "Media Type Object"). `place` is that of what holds the content. */
export function contentMembers(
  content: unknown,
  place: Place,
  context: Context,
  isReferable: boolean,
  analyze: AnalyzeMediaType = mediaTypeSchema,
): Member[] {
  return entriesOf(content).map(([name, mediaType]) =>
    member(
      name,
      isReferable && isReference(mediaType)
        ? referred(mediaType.$ref, context, mediaTypeSchema)
        : analyze(mediaType, place.at(name), context, name),
      { documentation: schemaDocumentation(mediaType) },
    ),
  );
}

/** Analyzes what a media type holds by its schema. */
export function mediaTypeSchema(
  mediaType: unknown,
  place: Place,
  context: Context,
): Schema {
  const schema = isObject(mediaType) ? mediaType["schema"] : undefined;
  return schema ? context.schema(schema, place) : unknown;
}
