import type { Document, Node } from "../model/document.ts";
import { isObject } from "../openapi/json.ts";
import {
  type Candidate,
  candidatesIn,
  Rules,
  type Selection,
  type Unmatched,
} from "../read/index.ts";

/** An operation of a document, with its path item. */
export interface Operation extends Candidate {
  readonly path: string;
  readonly item: Node;
  readonly node: Node;
}

/** Lists the operations of the paths of a document that are meant, in its order, and the rules that none follows. */
export function choose(
  { root }: Document,
  selection: Selection,
): { operations: Operation[]; unmatched: readonly Unmatched[] } {
  const rules = new Rules(selection);
  const operations = root
    .get("paths")
    .entries()
    .flatMap(([path, item]) =>
      candidatesIn(item, path).map((one) => ({
        ...one,
        path,
        item,
        node: (one.isAdditional ? item.get("additionalOperations") : item).get(
          one.field,
        ),
      })),
    )
    .filter((one) => isObject(one.node.value) && rules.want(one));
  return { operations, unmatched: rules.unmatched() };
}

/** What an operation is called in a record and in messages: `GET /pets`. */
export function nameOf({ method, path, isAdditional }: Operation): string {
  return `${isAdditional ? method : method.toUpperCase()} ${path}`;
}
