import type { Node } from "../model/document.ts";
import { didYouMean, quote } from "../model/messages.ts";
import { isObject } from "../openapi/json.ts";
import { methods } from "../openapi/methods.ts";
import type { Context } from "./context.ts";
import type { OperationPlace } from "./operation-place.ts";
import { pointerTo } from "../openapi/json-pointer.ts";

/** What a path item holds beside its operations (OpenAPI 3.1, 4.8.9). */
const otherFields: readonly string[] = [
  "$ref",
  "summary",
  "description",
  "servers",
  "parameters",
];

/** Methods that no fetch sends (Fetch, 2.2.1). */
const forbidden: readonly string[] = ["connect", "trace", "track"];

/** The operations of a path item in document order (OpenAPI 3.1, 4.8.9; OpenAPI 3.2, 4.9), where they stand. */
export function readPathItem(
  context: Context,
  path: string,
  pathItem: Node,
): OperationPlace[] {
  reportSiblings(context, path);
  const steps = ["paths", path];
  return pathItem.entries().flatMap(([field, node]) => {
    if (otherFields.includes(field) || field.startsWith("x-")) return [];
    const operations =
      field === "additionalOperations"
        ? additionalOperations(context, node, [...steps, field])
        : [{ method: field, operation: node, steps: [...steps, field] }];
    return operations
      .filter((one) => isOperation(context, one))
      .map((one) => ({
        ...one,
        method: one.method.toLowerCase(),
        path,
        pathItem,
      }));
  });
}

type Found = Pick<OperationPlace, "method" | "operation" | "steps">;

/** Operations of other methods, by the method as it is sent (OpenAPI 3.2, 4.9.1). */
function additionalOperations(
  { report }: Context,
  node: Node,
  steps: readonly string[],
): Found[] {
  return node.entries().flatMap(([method, operation]) => {
    const isKnown = methods.includes(method.toLowerCase());
    if (!isKnown && /^[A-Z][A-Z\d!#$%&'*+.^_`|~-]*$/.test(method))
      return [{ method, operation, steps: [...steps, method] }];
    report(
      "unsupported-method",
      isKnown
        ? `the method ${quote(method)} has a field of its own in a path item; here it is left out`
        : `${quote(method)} is no method in upper case, as transports send it; it is left out`,
      operation.at,
      isKnown ? `write ${quote(method.toLowerCase())} in the path item` : null,
    );
    return [];
  });
}

function isOperation(
  { report, options }: Context,
  { method, operation, steps }: Found,
): boolean {
  const lower = method.toLowerCase();
  const isFixed = steps.length === 3;
  if (isFixed && !methods.includes(method)) {
    report(
      "unsupported-method",
      `${quote(method)} is no method of OpenAPI; it is left out`,
      operation.at,
      didYouMean(method, [...methods, ...otherFields]) ??
        `write one of ${methods.join(", ")}, or another one in \`additionalOperations\``,
    );
    return false;
  }
  if (forbidden.includes(lower)) {
    report(
      "unsupported-method",
      `fetch sends no ${method.toUpperCase()} request (Fetch, 2.2.1); it is left out`,
      operation.at,
    );
    return false;
  }
  const isNew = lower === "query" || !isFixed;
  if (isNew && options.schemaTypes === "openapi-typescript") {
    report(
      "unsupported-method",
      `openapi-typescript has no types for ${method.toUpperCase()}; it is left out`,
      operation.at,
      "have Pathwright print the schema types",
    );
    return false;
  }
  // Of another value that is no object `check` tells.
  if (operation.value === null)
    report(
      "missing-field",
      `there is no operation below ${quote(method)}; it is left out`,
      operation.at,
      "write what it answers, under `responses`",
    );
  return isObject(operation.value);
}

/** What a path item says beside a `$ref` of its own that is not there for people (OpenAPI 3.1, 4.8.9). */
function reportSiblings({ document, report }: Context, path: string): void {
  const paths = document.root.get("paths").value as Record<string, unknown>;
  const item = paths[path];
  if (typeof item !== "object" || item === null || !("$ref" in item)) return;
  if (typeof item.$ref !== "string") return;
  const siblings = Object.keys(item).filter(
    (field) =>
      !["$ref", "summary", "description"].includes(field) &&
      !field.startsWith("x-"),
  );
  if (siblings.length === 0) return;
  report(
    "unsupported-ref-siblings",
    `what stands beside the \`$ref\` of a path is left out: ${siblings.map((name) => quote(name)).join(", ")}`,
    pointerTo(["paths", path]),
    "write it where the `$ref` leads",
  );
}
