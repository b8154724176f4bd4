import type { Format } from "../../model/conversion.ts";
import type { Member, SchemaTypes } from "../../model/schema.ts";
import { componentMembers } from "./components.ts";
import { member } from "./construct.ts";
import { Context } from "./context.ts";
import { corrected, type Corrections } from "./corrections.ts";
import { schemaDocumentation } from "./documentation.ts";
import { isObject, type Raw } from "./object.ts";
import { pathMembers, webhookMembers } from "./paths.ts";
import { Place } from "./place.ts";
import { pointerNames } from "./pointer.ts";
import { referredOr } from "./referred.ts";
import { schemaOf } from "./schema.ts";

/**
 * Analyzes the schemas of a document's value, and where they stand in it: `paths`, `webhooks`, `components`, `$defs`, and what a
 * `$ref` leads to that is no member of these. Never throws: what is not as OpenAPI has it, is `unknown`.
 */
export function analyzeSchemas(
  document: unknown,
  formats: readonly Format[] = [],
  corrections: Corrections = corrected,
): SchemaTypes {
  const root: Raw = isObject(document) ? document : {};
  const context = new Context(root, corrections, formats, schemaOf);
  return {
    paths: pathMembers(root["paths"], Place.root.at("paths"), context),
    webhooks: webhookMembers(
      root["webhooks"],
      Place.root.at("webhooks"),
      context,
    ),
    components: componentMembers(
      root["components"],
      Place.root.at("components"),
      context,
    ),
    definitions: schemaOf(root["$defs"], Place.root.at("$defs"), context),
    referred: referredMembers(context),
    operations: context.operations,
  };
}

/** The parts of the document that stand by their reference: those that are no member of the others, and those that are another schema where they are sent or received. */
function referredMembers(context: Context): Map<string, Member[]> {
  const members = new Map<string, Member[]>();
  // Analyzing one may add to the list, which then goes on.
  for (const [, { name, pointer, analyze, view }] of context.referred) {
    const place = pointerNames(pointer).reduce(
      (to, key) => to.at(key),
      Place.root.seen(view),
    );
    const target = context.references.target(pointer);
    const schema =
      analyze === schemaOf
        ? schemaOf(target, place, context)
        : referredOr(target, place, context, analyze);
    const documentation = schemaDocumentation(target);
    const others = members.get(name) ?? [];
    others.push(member(pointer, schema, { documentation }));
    members.set(name, others);
  }
  return members;
}
