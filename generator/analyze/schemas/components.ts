import { isObject } from "../../openapi/json.ts";
import type { Member, Schema } from "../../model/schema.ts";
import { member, never, object } from "./construct.ts";
import type { Analyze, Context } from "./context.ts";
import { headerSchema } from "./header.ts";
import { entriesOf, isReference } from "./object.ts";
import { parameterSchema } from "./parameters.ts";
import { callbacksMember, pathItemSchema } from "./path-item.ts";
import type { Place } from "./place.ts";
import { fragmentTo } from "../../openapi/json-pointer.ts";
import { referredOr } from "./referred.ts";
import { requestBodySchema } from "./request-body.ts";
import { responseSchema } from "./responses.ts";

const kinds: readonly (readonly [name: string, analyze: Analyze])[] = [
  ["responses", responseSchema],
  ["parameters", parameterSchema],
  ["requestBodies", requestBodySchema],
  ["headers", headerSchema],
  ["pathItems", pathItemSchema],
];

/** Declares the component schemas (OpenAPI 3.1, "Components Object"). */
export function componentSchemas(
  components: unknown,
  context: Context,
): Member {
  const all = isObject(components) ? components : {};
  const { declarations, parents } = context;
  const schemas = entriesOf(all["schemas"]).flatMap(([name, schema]) => {
    if (isLeftOut(schema, context)) return [];
    const pointer = fragmentTo(["components", "schemas", name]);
    const declared = member(name, declarations.reference(pointer, null));
    const base = parents.referenceTo(schema);
    if (base !== null) declarations.reference(base, null);
    return [declared];
  });
  return member("schemas", schemas.length === 0 ? never : object(schemas));
}

/** Analyzes the components of other kinds that have types, by kind and name (OpenAPI 3.1, "Components Object"). */
export function otherComponents(
  components: unknown,
  place: Place,
  context: Context,
): Member[] {
  const all = isObject(components) ? components : {};
  const others = kinds.map(([kind, analyze]) => {
    const inner = place.at(kind);
    const named = entriesOf(all[kind]).flatMap(([name, component]) => {
      if (isLeftOut(component, context)) return [];
      const at = inner.at(name);
      const schema = withNames(
        referredOr(component, at, context, analyze),
        ["components", kind, name],
        context,
      );
      return member(name, schema, {
        documentation: context.documentation(component),
      });
    });
    return member(kind, named.length === 0 ? never : object(named));
  });
  const { callbacks } = all;
  const inner = place.at("callbacks");
  return [...others, ...callbacksMember(callbacks, inner, context)];
}

/** Whether a component says of itself that it is deprecated, and that is a reason to leave it out. */
function isLeftOut(component: unknown, context: Context): boolean {
  return !isReference(component) && context.isExcluded(component);
}

/** A component with names for what it holds: operations share it. */
function withNames(
  schema: Schema,
  names: readonly string[],
  context: Context,
): Schema {
  const { declarations } = context;
  if (schema.kind !== "object")
    return schema.kind === "part"
      ? schema
      : declarations.naming(fragmentTo([...names, "schema"]), schema);
  const content = schema.members.find((one) => one.name === "content");
  if (content?.schema.kind !== "object") return schema;
  const media = content.schema.members.map((one) => ({
    ...one,
    schema: declarations.naming(
      fragmentTo([...names, "content", one.name, "schema"]),
      one.schema,
    ),
  }));
  return {
    ...schema,
    members: schema.members.map((one) =>
      one === content ? { ...one, schema: object(media) } : one,
    ),
  };
}
