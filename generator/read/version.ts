import type { DiagnosticCode } from "../model/diagnostics.ts";
import type { OpenApiVersion } from "../model/document.ts";
import { quote } from "./problem.ts";
import { isObject, memberValue } from "./tree.ts";

/** The version that a document declares, or why it cannot be read: `at` is a JSON Pointer to what says so. */
export type Declared =
  | { readonly version: OpenApiVersion }
  | {
      readonly version: null;
      readonly code: DiagnosticCode;
      readonly message: string;
      readonly at: string;
    };

/** Finds the version of OpenAPI that a document declares (OpenAPI 3.1, section 4.1, "Versions and Deprecation"). */
export function declaredVersion(document: unknown): Declared {
  if (!isObject(document)) {
    return refused("not-openapi", "an OpenAPI document is an object", "");
  }
  const declared = memberValue(document, "openapi");
  if (declared !== undefined) return openApiVersion(declared);
  return memberValue(document, "swagger") === undefined
    ? refused("not-openapi", 'this has no field "openapi"', "")
    : refused(
        "unknown-version",
        "Swagger 2.0 is not read: upgrade the document to OpenAPI 3.0 or 3.1 first",
        "/swagger",
      );
}

function openApiVersion(declared: unknown): Declared {
  const text = typeof declared === "number" ? decimal(declared) : declared;
  if (typeof text !== "string") {
    return refused(
      "not-openapi",
      'the field "openapi" must be a version, such as "3.1.0"',
      "/openapi",
    );
  }
  const [, version] = /^(3\.[01])(?:\.\d+(?:-.*)?)?$/.exec(text) ?? [];
  return version === undefined
    ? refused(
        "unknown-version",
        `OpenAPI ${quote(text)} is not read: 3.0 and 3.1 are`,
        "/openapi",
      )
    : { version: version as OpenApiVersion };
}

/** A version that YAML took for a number: `3.0` is 3 there. */
function decimal(version: number): string {
  return Number.isInteger(version) ? `${version}.0` : `${version}`;
}

function refused(code: DiagnosticCode, message: string, at: string): Declared {
  return { version: null, code, message, at };
}
