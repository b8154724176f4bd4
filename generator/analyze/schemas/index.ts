import { Extensions } from "../extensions.ts";
import { isObject } from "../../openapi/json.ts";
import type {
  Declaration,
  Member,
  Schema,
  SchemaTypes,
} from "../../model/schema.ts";
import type { EnumValues } from "../../model/types.ts";
import { componentSchemas, otherComponents } from "./components.ts";
import { member } from "./construct.ts";
import { Context, type SchemaOptions } from "./context.ts";
import type { Contradiction } from "./contradictions.ts";
import { corrected } from "./corrections.ts";
import { type Declaring, type SchemaNames } from "./declarations.ts";
import { SchemaLookup } from "./lookup.ts";
import { type Raw } from "./object.ts";
import type { Parents } from "./parents.ts";
import { pathMembers, webhookMembers } from "./paths.ts";
import { Place } from "./place.ts";
import { asWritten } from "./readings.ts";
import { namesTo } from "./references.ts";
import { referredOr } from "./referred.ts";
import { schemaOf } from "./schema.ts";

export type { SchemaNames } from "./declarations.ts";

/** What is known of the schemas of a document. */
export interface AnalyzedSchemas {
  readonly schemaTypes: SchemaTypes;
  /** The component schemas in the document's order, then what else is referred to, then what is another schema where it is sent. */
  readonly declarations: readonly Declaration[];
  readonly parents: Parents;
  readonly enumValues: readonly EnumValues[];
  /** The properties that nothing can be, by the `allOf` that makes them so. */
  readonly contradictions: ReadonlyMap<unknown, readonly Contradiction[]>;
}

/**
 * Analyzes the schemas of a document's value, and where they stand in it. Never throws: what is not as OpenAPI has it, is
 * `unknown`.
 */
export function analyzeSchemas(
  document: unknown,
  names: SchemaNames,
  options: Partial<SchemaOptions> = {},
): AnalyzedSchemas {
  const root: Raw = isObject(document) ? document : {};
  const context = new Context(
    root,
    names,
    {
      corrections: corrected,
      formats: [],
      extensions: new Extensions(),
      readings: asWritten,
      enums: null,
      transformed: () => null,
      ...options,
    },
    schemaOf,
  );
  const place = (name: string): Place => Place.root.at(name);
  const { components, paths, webhooks } = root;
  const schemas = componentSchemas(components, context);
  const schemaTypes = {
    paths: pathMembers(paths, place("paths"), context),
    webhooks: webhookMembers(webhooks, place("webhooks").fromApi, context),
    components: [
      schemas,
      ...otherComponents(components, place("components"), context),
    ],
    definitions: schemaOf(root["$defs"], place("$defs"), context),
    references: references(context),
    operations: context.operations,
  };
  // Analyzing one may declare more, which follow.
  for (const declaring of context.declarations)
    if (!declaring.isAnalyzed)
      declaring.schema = declaredSchema(declaring, context);
  context.references.parts.settle(new SchemaLookup(schemaTypes));
  const { contradictions, declarations, parents, enums } = context;
  return {
    schemaTypes,
    declarations: [...declarations],
    parents,
    enumValues: enums.values,
    contradictions: contradictions.found,
  };
}

function declaredSchema(
  { pointer, view }: Declaring,
  context: Context,
): Schema {
  return schemaOf(
    context.references.target(pointer),
    placeOf(pointer).seen(view ?? context.views.response),
    context,
  );
}

/** The parts of the document, no schemas, that are referred to and are no members of the schema types. */
function references(context: Context): Member[] {
  const members: Member[] = [];
  // Analyzing one may add to the list, which then goes on.
  for (const [pointer, analyze] of context.referred) {
    const target = context.references.target(pointer);
    const schema = referredOr(target, placeOf(pointer), context, analyze);
    const documentation = context.documentation(target);
    members.push(member(pointer, schema, { documentation }));
  }
  return members;
}

function placeOf(pointer: string): Place {
  const names = namesTo(pointer);
  const start = names[0] === "webhooks" ? Place.root.fromApi : Place.root;
  return names.reduce((to, name) => to.at(name), start);
}
