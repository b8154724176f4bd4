import { isObject } from "../../openapi/json.ts";
import type { Member, Schema } from "../../model/schema.ts";
import { member, unknown } from "./construct.ts";
import type { Context } from "./context.ts";
import { entriesOf, isReference } from "./object.ts";
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
        ? referredMediaType(mediaType.$ref, context)
        : analyze(mediaType, place.at(name), context, name),
      { documentation: context.documentation(mediaType) },
    ),
  );
}

/** What a media type holds that is referred to; `unknown` where that is something else, whose own content may lead back here. */
function referredMediaType(reference: string, context: Context): Schema {
  const part = referred(reference, context, mediaTypeSchema);
  if (part.kind !== "part") return part;
  const [first, pointer = ""] = part.steps;
  const isMediaType =
    first === "references" && context.referred.get(pointer) === mediaTypeSchema;
  return isMediaType ? part : unknown;
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
