import type { Context } from "./context.ts";
import { member } from "./member.ts";
import { entriesOf, isReference } from "./object.ts";
import { isObject } from "../../openapi/json.ts";
import { itemAtPathType, pathItemType } from "./path-item.ts";
import type { Place } from "./place.ts";
import { referredType, typeOf } from "./referred.ts";

/** The paths (OpenAPI 3.1, "Paths Object"), a member each. */
export function pathMembers(
  paths: unknown,
  place: Place,
  context: Context,
): string {
  let members = "";
  for (const [path, pathItem] of entriesOf(paths)) {
    if (!isObject(pathItem)) continue;
    const inner = place.below(path);
    members += isReference(pathItem)
      ? member(
          path,
          referredType(pathItem.$ref, context, pathItemType),
          inner.indent,
          { documented: pathItem },
        )
      : member(
          path,
          itemAtPathType(path, pathItem, inner, context),
          inner.indent,
        );
  }
  return members;
}

/** The requests that the API sends (OpenAPI 3.1, "webhooks"), a member each. */
export function webhookMembers(
  webhooks: unknown,
  place: Place,
  context: Context,
): string {
  let members = "";
  for (const [name, pathItem] of entriesOf(webhooks)) {
    const inner = place.below(name);
    const type = context.corrections.references
      ? typeOf(pathItem, inner, context, pathItemType)
      : pathItemType(pathItem, inner, context);
    members += member(name, type, inner.indent);
  }
  return members;
}
