import type { Document } from "../model/document.ts";
import { mappedName } from "../openapi/mapping.ts";
import { survey } from "../openapi/survey.ts";

type Raw = Readonly<Record<string, unknown>>;

/** The properties by which discriminators tell each schema, as it stands in the document, from others. */
export type Discriminated = ReadonlyMap<unknown, ReadonlySet<string>>;

/**
 * The schemas among which discriminators choose (OpenAPI 3.1, "Discriminator Object"). A discriminating property is there
 * and has values that its schema need not list.
 */
export function discriminatedSchemas(document: Document): Discriminated {
  const schemas = new Map<unknown, Set<string>>();
  for (const schema of survey(document.root.value).discriminated) {
    const discriminator = schema["discriminator"] as Raw;
    for (const reference of referencesOf(schema, discriminator)) {
      const named = document.node(pointerOf(reference)).value;
      const { propertyName } = discriminator;
      schemas.set(
        named,
        (schemas.get(named) ?? new Set()).add(String(propertyName)),
      );
    }
  }
  return schemas;
}

/** How a schema with a discriminator refers to those among which it chooses. */
function referencesOf({ oneOf, anyOf }: Raw, { mapping }: Raw): string[] {
  const listed = [oneOf, anyOf]
    .flat()
    .map((one) => (one as Raw | null | undefined)?.["$ref"]);
  const all = [...listed, ...Object.values(mapping ?? {})];
  return all.filter((to) => typeof to === "string");
}

/** A mapping may refer to a schema, or name it, or what would be its file. */
function pointerOf(reference: string): string {
  const [file = "", fragment] = reference.split("#");
  if (fragment === undefined) return `/components/schemas/${mappedName(file)}`;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
