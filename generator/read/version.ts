import type { DiagnosticCode } from "../model/diagnostics.ts";
import type { OpenApiVersion } from "../model/document.ts";
import { closest, quote } from "../model/messages.ts";
import { isObject, memberValue } from "../openapi/json.ts";

/** The version that a document declares, or why it cannot be read: `at` is a JSON Pointer to what says so. */
export type Declared =
  | { readonly version: OpenApiVersion | "2.0" }
  | {
      readonly version: null;
      readonly code: DiagnosticCode;
      readonly message: string;
      readonly help: string;
      readonly at: string;
    };

/** Finds the version of OpenAPI that a document declares (OpenAPI 3.1, section 4.1, "Versions and Deprecation"). */
export function declaredVersion(document: unknown): Declared {
  if (!isObject(document)) {
    return refused(
      "not-openapi",
      `an OpenAPI document must be an object, not ${kindOf(document)}`,
      "",
      'begin it with "openapi: 3.1.0"',
    );
  }
  const declared = memberValue(document, "openapi");
  if (declared !== undefined) return openApiVersion(declared);
  const swagger = memberValue(document, "swagger");
  if (swagger === undefined) {
    const near = closest("openapi", Object.keys(document));
    return refused(
      "not-openapi",
      "the document does not say that it is OpenAPI",
      "",
      near === null
        ? 'write its version: "openapi: 3.1.0"'
        : `write "openapi" for ${quote(near)}`,
    );
  }
  if (swagger === "2.0" || swagger === 2) return { version: "2.0" };
  return refused(
    "unknown-version",
    `Swagger ${quote(typeof swagger === "string" ? swagger : JSON.stringify(swagger))} is not read`,
    "/swagger",
    "write 2.0, if the document is one",
  );
}

function openApiVersion(declared: unknown): Declared {
  const text = typeof declared === "number" ? decimal(declared) : declared;
  if (typeof text !== "string") {
    return refused(
      "not-openapi",
      `\`openapi\` must be a version, not ${kindOf(declared)}`,
      "/openapi",
      'write "openapi: 3.1.0"',
    );
  }
  const [, version] = /^(3\.[0-2])(?:\.\d+(?:-.*)?)?$/.exec(text) ?? [];
  return version === undefined
    ? refused(
        "unknown-version",
        `OpenAPI ${quote(text)} is not read`,
        "/openapi",
        "write 3.0, 3.1 or 3.2, if the document is one",
      )
    : { version: version as OpenApiVersion };
}

/** A version that YAML took for a number: `3.0` is 3 there. */
function decimal(version: number): string {
  return Number.isInteger(version) ? `${version}.0` : `${version}`;
}

function refused(
  code: DiagnosticCode,
  message: string,
  at: string,
  help: string,
): Declared {
  return { version: null, code, message, at, help };
}

/** What JSON calls a value's kind, with its article. */
function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
