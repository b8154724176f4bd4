import type { OpenApiVersion } from "../../model/document.ts";
import { quote } from "../../model/messages.ts";
import type { Finding, Members } from "./finding.ts";

/** The dialects that schemas are read in: OpenAPI's own, and the one that it is made of. */
const dialects =
  /^https:\/\/(?:spec\.openapis\.org\/oas\/3\.\d\/dialect\/|json-schema\.org\/draft\/2020-12\/schema(?:#?$))/;

/** A field that names the dialect of schemas, since there is more than one (OpenAPI 3.1, 4.8.24.5). */
export function dialect(
  field: "jsonSchemaDialect" | "$schema",
): (object: Members, version: OpenApiVersion) => Finding[] {
  return ({ [field]: named }, version) =>
    version === "3.0" || typeof named !== "string" || dialects.test(named)
      ? []
      : [
          {
            code: "unknown-dialect",
            message: `\`${field}\` names the dialect ${quote(named)}; schemas are read as JSON Schema 2020-12`,
            help: "remove it, if the schemas are OpenAPI's own",
            path: [field],
          },
        ];
}
