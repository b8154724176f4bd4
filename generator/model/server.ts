import type { Documentation } from "./documentation.ts";

/** A server of the document (OpenAPI 3.1, 4.8.5). */
export interface Server {
  /** As the document has it, variables in braces. */
  readonly url: string;
  readonly description: string | null;
  /** In the order of the URL. */
  readonly variables: readonly ServerVariable[];
}

export interface ServerVariable {
  readonly name: string;
  readonly documentation: Documentation;
  readonly default: string | null;
  /** All values that it may have; `null` where it may have any. */
  readonly values: readonly string[] | null;
}
