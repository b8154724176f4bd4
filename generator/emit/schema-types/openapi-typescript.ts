import {
  astToString,
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  scanDiscriminators,
  transformSchema,
} from "openapi-typescript";
import { isObject, memberValue } from "../../openapi/json.ts";
import { fragmentTokens } from "../../openapi/json-pointer.ts";

/**
 * The schema types of a document's value as the package openapi-typescript prints them, a `// prettier-ignore` before each
 * declaration; its own loading, validating and bundling are left out. `options` are what it has flags for. Throws what the package throws.
 */
export function schemaTypes(
  document: unknown,
  options: Partial<GlobalContext> = {},
): string {
  // The package writes discriminator values into the schemas that it is given.
  const schema = structuredClone(document) as OpenAPI3;
  dropRepeatedOperationIds(schema);
  dropLoops(schema);
  // As its bundling leaves a document that has none.
  schema.components ??= {};
  const declarations = transformSchema(schema, {
    ...defaults(schema),
    ...options,
  }).map((node) => astToString(node));
  return declarations.map((text) => `// prettier-ignore\n${text}`).join("");
}

/** What the package's own entry hands to `transformSchema` when it is given no options; what is left out there is left out here. */
function defaults(schema: OpenAPI3): GlobalContext {
  const context: Omit<
    GlobalContext,
    "postTransform" | "transform" | "transformProperty"
  > = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: true,
    discriminators: scanDiscriminators(schema, { silent: true }),
    emptyObjectsUnknown: false,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    redoc: undefined as never,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    resolve: ($ref) => resolveRef(schema, $ref, { silent: true }),
  };
  return context as GlobalContext;
}

/** An operationId that is there twice would declare one member of `operations` twice; the first keeps it. */
function dropRepeatedOperationIds(schema: OpenAPI3): void {
  const met = new Set<unknown>();
  for (const pathItem of Object.values(schema.paths ?? {})) {
    for (const operation of Object.values(pathItem ?? {}) as unknown[]) {
      if (
        typeof operation !== "object" ||
        operation === null ||
        !("operationId" in operation)
      )
        continue;
      if (met.has(operation.operationId)) delete operation.operationId;
      else met.add(operation.operationId);
    }
  }
}

/** A `$ref` that only leads back to itself would declare a type as itself, which TypeScript refuses; anything may stand there. */
function dropLoops(root: object): void {
  const seen = new Set<unknown>();
  const pending: unknown[] = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    for (const culprit of loopFrom(root, next)) delete culprit["$ref"];
    for (const member of Object.values(next)) pending.push(member);
  }
}

/** The Reference Objects on the way from one that leads in a circle; none where it leads elsewhere. */
function loopFrom(root: object, start: object): Record<string, unknown>[] {
  const way = new Set<Record<string, unknown>>();
  let next: unknown = start;
  while (isObject(next) && typeof next["$ref"] === "string") {
    if (way.has(next)) return [...way];
    way.add(next);
    const tokens = fragmentTokens(next["$ref"]) ?? [];
    next = tokens.reduce<unknown>(memberValue, root);
  }
  return [];
}
