import { isObject, memberValue } from "../../openapi/json.ts";

/** The media types of forms. */
export const formTypes: readonly unknown[] = [
  "multipart/form-data",
  "application/x-www-form-urlencoded",
];

/** Marks the forms of an upgraded document as required that have a required field: without a body it could not be sent. */
export function requireForms(document: unknown): void {
  for (const pathItem of valuesOf(memberValue(document, "paths")))
    for (const operation of valuesOf(pathItem)) {
      const body = memberValue(operation, "requestBody");
      if (isObject(body) && body["required"] === undefined && hasNeeded(body))
        body["required"] = true;
    }
}

function hasNeeded(body: Record<string, unknown>): boolean {
  const content = memberValue(body, "content");
  if (!isObject(content)) return false;
  return Object.entries(content).every(([mediaType, form]) => {
    const required = memberValue(memberValue(form, "schema"), "required");
    return (
      formTypes.includes(mediaType) &&
      Array.isArray(required) &&
      required.length > 0
    );
  });
}

function valuesOf(value: unknown): unknown[] {
  return isObject(value) ? Object.values(value) : [];
}
