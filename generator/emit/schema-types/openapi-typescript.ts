import {
  astToString,
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  scanDiscriminators,
  transformSchema,
} from "openapi-typescript";

/**
 * The schema types of a document's value as the package openapi-typescript prints them, a `// prettier-ignore` before each
 * declaration; its own loading, validating and bundling are left out. Throws what the package throws.
 */
export function schemaTypes(document: unknown): string {
  // The package writes discriminator values into the schemas that it is given.
  const schema = structuredClone(document) as OpenAPI3;
  dropRepeatedOperationIds(schema);
  // As its bundling leaves a document that has none.
  schema.components ??= {};
  const declarations = transformSchema(schema, defaults(schema)).map((node) =>
    astToString(node),
  );
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
