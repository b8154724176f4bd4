import { upgradeFromTwoToThree } from "@scalar/openapi-upgrader/2.0-to-3.0";

/** Makes OpenAPI 3.0 of a Swagger 2.0 document, which it changes. Throws where the document is not shaped as it expects. */
export const upgradeFromSwagger: (document: object) => unknown = (document) =>
  upgradeFromTwoToThree(document as Record<string, unknown>);
