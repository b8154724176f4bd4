import type { Node } from "../../model/document.ts";
import { memberKind, openApi } from "../../openapi/grammar.ts";
import { elementsOf, isObject } from "../../openapi/json.ts";
import type { Described } from "./rule.ts";

/** An operation that may be wanted, and the field of its path item that holds it. */
export interface Candidate extends Described {
  readonly field: string;
  /** Whether it stands among the `additionalOperations` (OpenAPI 3.2, 4.9.1). */
  readonly isAdditional: boolean;
}

/** Lists the operations of a path item at a path; `null` for one of what the API sends, which has none. */
export function candidatesIn(item: Node, path: string | null): Candidate[] {
  const shared = extensionsOf(item);
  const candidate = (
    [field, operation]: [string, Node],
    isAdditional: boolean,
  ): Candidate => ({
    field,
    isAdditional,
    method: field,
    path,
    tags: elementsOf(operation.get("tags").value).map(String),
    operationId: operation.string("operationId"),
    isDeprecated: operation.flag("deprecated"),
    extensions: new Map([...shared, ...extensionsOf(operation)]),
  });
  return item.entries().flatMap((entry) => {
    const [field, node] = entry;
    if (field === "additionalOperations")
      return node.entries().map((one) => candidate(one, true));
    const isOperation = memberKind(openApi, "pathItem", field) === "operation";
    return isOperation ? [candidate(entry, false)] : [];
  });
}

function extensionsOf({ value }: Node): [string, unknown][] {
  if (!isObject(value)) return [];
  return Object.entries(value).filter(([name]) => name.startsWith("x-"));
}
