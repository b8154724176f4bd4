import { isObject } from "../../openapi/json.ts";
import type { Member } from "../../model/schema.ts";
import { member } from "./construct.ts";
import type { Context } from "./context.ts";
import { entriesOf, isReference } from "./object.ts";
import { itemAtPathSchema, pathItemSchema } from "./path-item.ts";
import type { Place } from "./place.ts";
import { referred, referredOr } from "./referred.ts";

/** The paths (OpenAPI 3.1, "Paths Object"), a member each. */
export function pathMembers(
  paths: unknown,
  place: Place,
  context: Context,
): Member[] {
  return entriesOf(paths).flatMap(([path, pathItem]) => {
    if (!isObject(pathItem)) return [];
    return isReference(pathItem)
      ? member(path, referred(pathItem.$ref, context, pathItemSchema), {
          documentation: context.documentation(pathItem),
        })
      : member(path, itemAtPathSchema(path, pathItem, place.at(path), context));
  });
}

/** The requests that the API sends (OpenAPI 3.1, "webhooks"), a member each. */
export function webhookMembers(
  webhooks: unknown,
  place: Place,
  context: Context,
): Member[] {
  return entriesOf(webhooks).map(([name, pathItem]) => {
    const schema = referredOr(
      pathItem,
      place.at(name),
      context,
      pathItemSchema,
    );
    return member(name, schema);
  });
}
