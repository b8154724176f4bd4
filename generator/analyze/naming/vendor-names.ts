import type { Node } from "../../model/document.ts";
import { hasAny, isObject } from "../../openapi/json.ts";
import { camelCase } from "../names.ts";
import type { Placement } from "./placement.ts";

/** Extensions that name an operation for a generator: the method, and the group that it belongs to. */
const extensions: readonly (readonly [method: string, group: string])[] = [
  ["x-speakeasy-name-override", "x-speakeasy-group"],
  ["x-fern-sdk-method-name", "x-fern-sdk-group-name"],
  ["x-sap-cloud-sdk-operation-name", "x-sap-cloud-sdk-api-name"],
  // Adyen, DocuSign.
  ["x-methodName", "x-groupName"],
  ["x-ds-methodname", "x-ds-service"],
];

const extensionNames: ReadonlySet<string> = new Set(extensions.flat());

/** An operation as its maker named it for a generator; as it was placed where none of that is said. */
export function asMakerNamed(operation: Node, placement: Placement): Placement {
  if (!isObject(operation.value) || !hasAny(operation.value, extensionNames))
    return placement;
  for (const [name, group] of extensions) {
    const method = camelCase(operation.string(name) ?? "");
    const resource = groupOf(operation.get(group).value);
    if (method === "" && resource === null) continue;
    return {
      resource: resource ?? placement.resource,
      methods:
        method === "" ? placement.methods : [method, ...placement.methods],
      reason: `${[...(resource === null ? [] : [group]), ...(method === "" ? [] : [name])].join(", ")} of the document`,
    };
  }
  return placement;
}

/** Extensions that name a parameter for a generator. */
const parameterExtensions: ReadonlySet<string> = new Set([
  "x-speakeasy-name-override",
  "x-fern-parameter-name",
  "x-stainless-param",
  "x-ms-client-name",
]);

/** What the maker of a document calls a parameter for generators; `null` where that is not said. */
export function makersName(parameter: Node): string | null {
  const { value } = parameter;
  if (!isObject(value) || !hasAny(value, parameterExtensions)) return null;
  const names = Array.from(
    parameterExtensions,
    (name) => parameter.string(name) ?? "",
  );
  return names.find((name) => camelCase(name) !== "") ?? null;
}

/** `a.b` and `["a", "b"]` are groups below one another. */
function groupOf(value: unknown): string[] | null {
  const parts: unknown[] =
    typeof value === "string" ? value.split(".") : [value].flat();
  const named = parts.filter(
    (part): part is string =>
      typeof part === "string" && camelCase(part) !== "",
  );
  return named.length > 0 && named.length === parts.length ? named : null;
}
