import type { Corrections } from "./corrections.ts";
import { Discriminators } from "./discriminators.ts";
import { entriesOf, isObject, type Raw } from "./object.ts";
import type { Place } from "./place.ts";
import type { Printing } from "./printing.ts";
import { type Current, References } from "./references.ts";
import type { Type } from "./type.ts";

/** A schema to print, and where. */
export interface Part {
  readonly schema: unknown;
  readonly place: Place;
}

/** Prints a schema; what it is made of it yields. */
export type SchemaPrinting = Printing<Part, Type>;

/** What every part of a document is printed with. */
export class Context {
  readonly corrections: Corrections;
  readonly references: References;
  readonly discriminators: Discriminators;
  readonly current: Current;
  /** The members of `operations`, by operationId. */
  operations: string = "";
  /** What stands behind the document's own parts, in the order in which it was first asked for. */
  readonly footer: Set<"operations" | "WithRequired"> = new Set();
  readonly #repeated: ReadonlySet<unknown>;

  constructor(root: Raw, corrections: Corrections) {
    this.corrections = corrections;
    this.discriminators = new Discriminators(root);
    this.current = this.discriminators.current;
    this.references = new References(root, this.current);
    this.#repeated = repeatedOperations(root);
  }

  /** The operationId under which an operation stands in `operations`; `null` where it has none, or an earlier one has the same. */
  operationId(operation: Raw): string | null {
    const { operationId } = operation;
    const isNamed = typeof operationId === "string" && operationId !== "";
    return isNamed && !this.#repeated.has(operation) ? operationId : null;
  }
}

/** The operations whose operationId an earlier one has. */
function repeatedOperations({ paths }: Raw): Set<unknown> {
  const met = new Set<unknown>();
  const repeated = new Set<unknown>();
  for (const [, pathItem] of entriesOf(paths)) {
    for (const [, operation] of entriesOf(pathItem)) {
      if (!isObject(operation) || !("operationId" in operation)) continue;
      if (met.has(operation["operationId"])) repeated.add(operation);
      met.add(operation["operationId"]);
    }
  }
  return repeated;
}
