import type { Context, Print } from "./context.ts";
import { headerType } from "./header.ts";
import { compact, member } from "./member.ts";
import { entriesOf } from "./object.ts";
import { isObject } from "../../openapi/json.ts";
import { parameterType } from "./parameters.ts";
import { pathItemType } from "./path-item.ts";
import type { Place } from "./place.ts";
import { typeOf } from "./referred.ts";
import { requestBodyType } from "./request-body.ts";
import { responseType } from "./responses.ts";
import { schemaType } from "./schema.ts";
import { never, object } from "./type.ts";

const kinds: readonly (readonly [name: string, print: Print])[] = [
  ["schemas", schemaType],
  ["responses", responseType],
  ["parameters", parameterType],
  ["requestBodies", requestBodyType],
  ["headers", headerType],
  ["pathItems", pathItemType],
];

/** The components by kind and name (OpenAPI 3.1, "Components Object"); those that have no type are left out. */
export function componentMembers(
  components: unknown,
  place: Place,
  context: Context,
): string {
  if (typeof components === "string") return "";
  const all = isObject(components) ? components : {};
  let members = "";
  for (const [kind, print] of kinds) {
    const inner = place.below(kind);
    let named = "";
    for (const [name, component] of entriesOf(all[kind])) {
      const at = inner.below(name);
      // A schema may have more beside a reference, and sees to it.
      const type =
        context.corrections.references && print !== schemaType
          ? typeOf(component, at, context, print)
          : print(component, at, context);
      named += compact(
        member(name, type, at.indent, { documented: component }),
      );
    }
    const type = named === "" ? never : object(named, inner.indent);
    members += member(kind, type, inner.indent);
  }
  return members;
}
