import type { Node } from "../model/document.ts";

/** An operation where it stands. */
export interface OperationPlace {
  /** In lower case. */
  readonly method: string;
  readonly path: string;
  readonly pathItem: Node;
  readonly operation: Node;
  /** The steps to its type: `["paths", path, method]`. */
  readonly steps: readonly string[];
}
