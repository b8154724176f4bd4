import type { HttpMethod } from "../model/api.ts";
import type { Node } from "../model/document.ts";

/** An operation where it stands. */
export interface OperationPlace {
  readonly method: HttpMethod;
  readonly path: string;
  readonly pathItem: Node;
  readonly operation: Node;
  /** The steps to its type: `["paths", path, method]`. */
  readonly steps: readonly string[];
}
