import type { Context } from "./context.ts";
import { member } from "./member.ts";
import { entriesOf, isObject } from "./object.ts";
import { pathItemType } from "./path-item.ts";
import type { Place } from "./place.ts";

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
    members +=
      "$ref" in pathItem
        ? member(
            path,
            context.references.type(pathItem["$ref"]),
            inner.indent,
            {
              documented: pathItem,
            },
          )
        : member(path, pathItemType(pathItem, inner, context), inner.indent);
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
    const type = pathItemType(pathItem, inner, context);
    members += member(name, type, inner.indent);
  }
  return members;
}
