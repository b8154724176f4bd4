import type { Member } from "../../model/schema.ts";
import { member, never, object } from "./construct.ts";
import type { Analyze, Context } from "./context.ts";
import { schemaDocumentation } from "./documentation.ts";
import { headerSchema } from "./header.ts";
import { entriesOf, isObject } from "./object.ts";
import { parameterSchema } from "./parameters.ts";
import { pathItemSchema } from "./path-item.ts";
import type { Place } from "./place.ts";
import { referredOr } from "./referred.ts";
import { requestBodySchema } from "./request-body.ts";
import { responseSchema } from "./responses.ts";
import { schemaOf } from "./schema.ts";

const kinds: readonly (readonly [name: string, analyze: Analyze])[] = [
  ["schemas", schemaOf],
  ["responses", responseSchema],
  ["parameters", parameterSchema],
  ["requestBodies", requestBodySchema],
  ["headers", headerSchema],
  ["pathItems", pathItemSchema],
];

/** The components by kind and name (OpenAPI 3.1, "Components Object"); those of other kinds are left out. */
export function componentMembers(
  components: unknown,
  place: Place,
  context: Context,
): Member[] {
  if (typeof components === "string") return [];
  const all = isObject(components) ? components : {};
  return kinds.map(([kind, analyze]) => {
    const inner = place.at(kind);
    const named = entriesOf(all[kind]).map(([name, component]) => {
      const at = inner.at(name);
      // A schema may have more beside a reference, and sees to it.
      const schema =
        context.corrections.references && analyze !== schemaOf
          ? referredOr(component, at, context, analyze)
          : analyze(component, at, context);
      return member(name, schema, {
        documentation: schemaDocumentation(component),
      });
    });
    return member(kind, named.length === 0 ? never : object(named));
  });
}
