import type { Member } from "../../model/schema.ts";
import { member } from "./construct.ts";
import type { Context } from "./context.ts";
import { schemaDocumentation } from "./documentation.ts";
import { entriesOf, isObject, isReference } from "./object.ts";
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
          documentation: schemaDocumentation(pathItem),
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
  const isReferring = context.corrections.references;
  return entriesOf(webhooks).map(([name, pathItem]) => {
    const inner = place.at(name);
    const schema = isReferring
      ? referredOr(pathItem, inner, context, pathItemSchema)
      : pathItemSchema(pathItem, inner, context);
    return member(name, schema);
  });
}
