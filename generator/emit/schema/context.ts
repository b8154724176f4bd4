import type { Format } from "../../model/conversion.ts";
import type { Corrections } from "./corrections.ts";
import { cyclicReferences } from "./cycles.ts";
import { Differences } from "./differences.ts";
import { Discriminators } from "./discriminators.ts";
import { NamedSchemas } from "./named-schemas.ts";
import { type Current, entriesOf, type Raw } from "./object.ts";
import { isObject } from "../../openapi/json.ts";
import type { Place } from "./place.ts";
import type { Printing } from "./printing.ts";
import { References } from "./references.ts";
import { allowsSiblings } from "./siblings.ts";
import { survey } from "./survey.ts";
import { formatted, primitives, type Type } from "./type.ts";
import { reversed, type View, type Views, viewsOf } from "./views.ts";

/** A schema to print, and where. */
export interface Part {
  readonly schema: unknown;
  readonly place: Place;
}

/** Prints a schema; what it is made of it yields. */
export type SchemaPrinting = Printing<Part, Type>;

/** Prints an object of the document's, of one kind. */
export type Print = (value: unknown, place: Place, context: Context) => Type;

/** A part of the document that a declaration has by its reference. */
export interface Referred {
  /** The declaration's. */
  readonly name: "references" | View["name"];
  /** Its JSON Pointer, as a fragment. */
  readonly pointer: string;
  readonly print: Print;
  readonly view: View | null;
}

/** What stands behind a document's own parts, once it is asked for. */
export type Footer = "operations" | "WithRequired" | "Without" | "BinaryBody";

/** What every part of a document is printed with. */
export class Context {
  readonly corrections: Corrections;
  readonly references: References;
  /** What openapi-typescript makes of discriminators, and what is made of them otherwise; one of the two knows nothing. */
  readonly discriminators: Discriminators;
  readonly named: NamedSchemas;
  readonly current: Current;
  /** The members of `operations`, by operationId. */
  operations: string = "";
  /** What stands behind the document's own parts, in the order in which it was first asked for. */
  readonly footer: Set<Footer> = new Set();
  /** What stands in `references`, and in the declarations of views, in the order in which it was first referred to. */
  readonly referred: Map<string, Referred> = new Map();
  readonly views: Views;
  readonly differences: Differences;
  /** The Reference Objects that cannot be printed, because they lead back to what they are part of. */
  readonly cyclic: ReadonlySet<unknown>;
  /** Whether what stands beside references counts. */
  readonly hasSiblings: boolean;
  /** The formats whose values are not as JSON has them. */
  readonly #formats: readonly Format[];
  readonly #repeated: ReadonlySet<unknown>;
  readonly #taken = new Set<string>();

  constructor(root: Raw, corrections: Corrections, formats: readonly Format[]) {
    this.#formats = formats;
    this.corrections = corrections;
    const isNaming = corrections.discriminators;
    const isSurveyed = isNaming || corrections.references;
    const found = survey(isSurveyed ? root : {});
    this.discriminators = new Discriminators(isNaming ? {} : root);
    const asWritten = new References(root, (value) => value);
    this.named = new NamedSchemas(
      root,
      isNaming ? found : survey({}),
      (reference) => asWritten.resolve(String(reference)),
    );
    this.current = isNaming ? this.named.current : this.discriminators.current;
    this.references = new References(root, this.current);
    this.hasSiblings = corrections.siblings && allowsSiblings(root);
    this.views = viewsOf(corrections);
    this.differences = new Differences((to) => this.references.target(to));
    this.cyclic = corrections.references
      ? cyclicReferences(found, (to) => this.references.target(to))
      : new Set();
    this.#repeated = repeatedOperations(root);
  }

  /** What the bodies at a place are printed for. The API sends the requests of webhooks, and receives what answers them. */
  viewsAt(place: Place): Views {
    return place.isWebhook ? reversed(this.views) : this.views;
  }

  /** Whether a property of a schema may be missing in a view although it is required. Where there is none, it may be a response. */
  mayLack(schema: Raw, name: string, view: View | null): boolean {
    const { differences, views } = this;
    return differences.mayLack(schema, name, view ?? views.response);
  }

  /** Has a part of the document printed by its reference in `references`, or in the declaration of a view. */
  refer(pointer: string, print: Print, view: View | null): void {
    const name = view?.name ?? "references";
    const key = name + pointer;
    if (!this.referred.has(key))
      this.referred.set(key, { name, pointer, print, view });
  }

  /** The type that a schema names by its `type`; `undefined` where that has parts. */
  primitive({ type, format }: Raw): Type | undefined {
    const chosen = this.#formats.find((one) => one === format);
    return (chosen && formatted[chosen].get(type)) ?? primitives.get(type);
  }

  /** Takes the name under which an operation stands in `operations`, its operationId; `null` where it has none, or an earlier one has the same. */
  takeOperationId(operation: Raw): string | null {
    const { operationId } = operation;
    const isNamed = typeof operationId === "string" && operationId !== "";
    if (!isNamed || this.#repeated.has(operation)) return null;
    if (!this.corrections.duplicates) return operationId.replaceAll("#", "/");
    // Webhooks and components have operations too, and what is referred to is printed once more.
    if (this.#taken.has(operationId)) return null;
    this.#taken.add(operationId);
    return operationId;
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
