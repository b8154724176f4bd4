import type { SourceText } from "../../../generator/read/index.ts";

/** A document of Swagger 2.0 with two operations, each with a schema of its own. */
export function swaggerOf(): SourceText {
  const answer = (name: string): object => ({
    200: { description: "", schema: { $ref: `#/definitions/${name}` } },
  });
  return {
    file: "swagger.json",
    text: JSON.stringify({
      swagger: "2.0",
      info: { title: "", version: "" },
      produces: ["application/json"],
      paths: {
        "/shops": {
          get: { operationId: "listShops", responses: answer("Shop") },
        },
        "/reports": {
          get: { operationId: "listReports", responses: answer("Row") },
        },
      },
      definitions: { Shop: { type: "object" }, Row: { type: "object" } },
    }),
  };
}
