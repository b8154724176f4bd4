import { isOpaque } from "../../openapi/media-types.ts";
import type { Corrections } from "./corrections.ts";
import { type Raw } from "./object.ts";
import { isObject } from "../../openapi/json.ts";

/** For what a schema is analyzed: sent or received, it may be another. */
export interface View {
  /** What is added to the name of a schema that is another one this way. */
  readonly suffix: "" | "Input" | "Form" | "Part";
  /** The differences between schemas that count here, of those that `difference` lists. */
  readonly differences: number;
  /** The keyword whose properties are not there (OpenAPI 3.0, "Schema Object"; JSON Schema validation, section 9.4). */
  readonly without: "readOnly" | "writeOnly" | null;
  /** Whether a property may be left out because it has a default; `null` where the place says it. */
  readonly isSent: boolean | null;
  /** Whether what is binary is bytes; it is a string otherwise. */
  readonly takesBytes: boolean;
  /** What properties are printed for; `null` for the same. */
  readonly members: View | null;
  /** What is printed of a schema that has no bytes; `null` for the same. */
  readonly withoutBytes: View | null;
}

/** The views of what requests and responses hold. */
export interface Views {
  readonly request: View;
  /** A body of several parts: its members may be files. */
  readonly form: View;
  readonly response: View;
}

/** In what a schema, or what it refers to, is another type in one view than in another. */
export const difference = { sent: 1, received: 2, bytes: 4 } as const;

/** The views that some corrections ask for. */
export function viewsOf({ directions, binary }: Corrections): Views {
  const sent = directions ? difference.sent | difference.received : 0;
  const bytes = binary ? difference.bytes : 0;
  const request: View = {
    suffix: "Input",
    differences: sent,
    without: directions ? "readOnly" : null,
    isSent: directions || null,
    takesBytes: false,
    members: null,
    withoutBytes: null,
  };
  const part: View = {
    ...request,
    suffix: "Part",
    differences: sent | bytes,
    takesBytes: binary,
    members: request,
    withoutBytes: request,
  };
  return {
    request,
    form: { ...part, suffix: "Form", members: part },
    response: {
      ...request,
      suffix: "",
      differences: 0,
      without: directions ? "writeOnly" : null,
      isSent: directions ? false : null,
    },
  };
}

/** The views of those whom an API sends requests. */
export function reversed({ request, response }: Views): Views {
  return { request: response, form: response, response: request };
}

/**
 * Whether a schema is one of bytes (OpenAPI 3.0, "Considerations for File Uploads", and 3.1, "Working with Binary Data"). The
 * encoding `binary` (RFC 2045, 6.2) is none: bytes as they are.
 */
export function isBinary(schema: unknown): schema is Raw {
  if (!isObject(schema)) return false;
  const { type, format, contentMediaType, contentEncoding } = schema;
  const isSaid =
    format === "binary" ||
    contentEncoding === "binary" ||
    (typeof contentMediaType === "string" &&
      contentEncoding === undefined &&
      isOpaque(contentMediaType));
  if (!isSaid || "enum" in schema || "const" in schema) return false;
  return type === undefined || [type].flat().includes("string");
}
