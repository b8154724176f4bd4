import { isObject } from "../../openapi/json.ts";
import { survey } from "../../openapi/survey.ts";
import type { Format } from "../../model/conversion.ts";
import type {
  Member,
  Schema,
  SchemaDocumentation,
} from "../../model/schema.ts";
import { formatted, member, never, primitives } from "./construct.ts";
import { Contradictions } from "./contradictions.ts";
import type { Corrections } from "./corrections.ts";
import { cyclicReferences } from "./cycles.ts";
import { Declarations, type SchemaNames } from "./declarations.ts";
import { Differences } from "./differences.ts";
import { Discriminators } from "./discriminators.ts";
import { propertyOf } from "./discriminator-names.ts";
import { familiesOf } from "./families.ts";
import { Heirs } from "./heirs.ts";
import { NamedSchemas } from "./named-schemas.ts";
import type { Extensions } from "../extensions.ts";
import {
  parameterDocumentation,
  schemaDocumentation,
} from "./documentation.ts";
import { type EnumOptions, Enums } from "./enums.ts";
import { mayBeNamed } from "./listing.ts";
import { type Current, entriesOf, isReference, type Raw } from "./object.ts";
import { Parents } from "./parents.ts";
import type { Place } from "./place.ts";
import type { Readings } from "./readings.ts";
import { References } from "./references.ts";
import { allowsSiblings } from "./siblings.ts";
import type { Transformed } from "./transform.ts";
import { reversed, type View, type Views, viewsOf } from "./views.ts";

/** Analyzes an object of the document's, of one kind. */
export type Analyze = (
  value: unknown,
  place: Place,
  context: Context,
) => Schema;

/** What decides how schemas are read. */
export interface SchemaOptions {
  readonly corrections: Corrections;
  /** The formats whose values are not as JSON has them. */
  readonly formats: readonly Format[];
  readonly extensions: Extensions;
  readonly readings: Readings;
  readonly enums: EnumOptions | null;
  readonly transformed: Transformed;
}

/** What every part of a document is analyzed with. */
export class Context {
  readonly corrections: Corrections;
  readonly readings: Readings;
  readonly enums: Enums;
  readonly extensions: Extensions;
  readonly references: References;
  /** What openapi-typescript makes of discriminators, and what is made of them otherwise; one of the two knows nothing. */
  readonly discriminators: Discriminators;
  readonly named: NamedSchemas;
  /** The schemas with a discriminator that others inherit. */
  readonly parents: Parents;
  readonly contradictions: Contradictions;
  readonly current: Current;
  readonly transformed: Transformed;
  /** The operations with an operationId, by their names. */
  readonly operations: Member[] = [];
  readonly declarations: Declarations;
  /** The parameters, by what stands in the list of a path item or an operation: a path item's are those of its operations too. */
  readonly parameters: Map<unknown, Member> = new Map();
  /** What stands in `references`, by its JSON Pointer, with what analyzes it, in the order in which it was first referred to. */
  readonly referred: Map<string, Analyze> = new Map();
  readonly views: Views;
  readonly differences: Differences;
  /** The Reference Objects that cannot be followed, because they lead back to what they are part of. */
  readonly cyclic: ReadonlySet<unknown>;
  /** Whether what stands beside references counts. */
  readonly hasSiblings: boolean;
  /** The formats whose values are not as JSON has them. */
  readonly #formats: readonly Format[];
  readonly #repeated: ReadonlySet<unknown>;
  readonly #taken = new Set<string>();
  readonly #absent = new Map<string, Member>();
  readonly #documented = new Map<Raw, SchemaDocumentation | null>();
  readonly #analyze: Analyze;

  /** `analyze` is what analyzes a schema. */
  constructor(
    root: Raw,
    names: SchemaNames,
    options: SchemaOptions,
    analyze: Analyze,
  ) {
    const { corrections, formats, extensions, readings, enums } = options;
    this.#analyze = analyze;
    this.transformed = options.transformed;
    this.readings = readings;
    this.extensions = extensions;
    this.declarations = new Declarations(names, (pointer) => {
      const target = this.references.target(pointer);
      return { target, documentation: this.documentation(target) };
    });
    this.enums = new Enums(enums, this.declarations, names);
    this.#formats = formats;
    this.corrections = corrections;
    const isNaming = corrections.discriminators;
    const found = survey(root);
    this.discriminators = new Discriminators(isNaming ? {} : root);
    const asWritten = new References(root, (value) => value);
    const bases = new Map<unknown, Raw>();
    const follow = (reference: unknown): unknown =>
      bases.get(reference) ?? asWritten.resolve(reference);
    const { inheriting, ...all } = isNaming ? found : survey({});
    const discriminated = all.discriminated.filter((one) =>
      mayBeNamed(one, propertyOf(one) ?? "", follow),
    );
    const heirs = new Heirs(root, inheriting, follow);
    const families = familiesOf(discriminated, heirs);
    this.named = new NamedSchemas(discriminated, heirs, families, follow);
    this.parents = new Parents(families, heirs, this.named, follow, bases);
    this.contradictions = new Contradictions(follow);
    this.current = isNaming
      ? this.parents.current
      : this.discriminators.current;
    this.references = new References(root, this.current);
    this.hasSiblings = corrections.siblings && allowsSiblings(root);
    this.views = viewsOf(corrections);
    const target = (to: unknown): unknown => this.references.target(to);
    this.differences = new Differences(
      target,
      this.current,
      !corrections.defaults,
    );
    this.cyclic = cyclicReferences(found, target, this.current);
    this.#repeated = repeatedOperations(root);
  }

  /** Analyzes a Schema Object, or a reference to one. */
  schema(value: unknown, place: Place): Schema {
    return this.#analyze(value, place, this);
  }

  /** Returns the member that stands for what is not there: there are many of few names. */
  absent(name: string): Member {
    const known = this.#absent.get(name);
    if (known !== undefined) return known;
    const absent = member(name, never, { isOptional: true });
    this.#absent.set(name, absent);
    return absent;
  }

  /** Returns what the document says of an object to people. */
  documentation(documented: unknown): SchemaDocumentation | null {
    return schemaDocumentation(documented, this.extensions);
  }

  /** The same of a parameter, to which many operations may refer. */
  parameterDocumentation(parameter: Raw): SchemaDocumentation | null {
    const known = this.#documented.get(parameter);
    if (known !== undefined) return known;
    const found = parameterDocumentation(parameter, this.extensions);
    this.#documented.set(parameter, found);
    return found;
  }

  /** Whether a schema, a parameter or an operation is deprecated, and that is a reason to leave it out. */
  isExcluded(value: unknown): boolean {
    if (!this.readings.excludeDeprecated) return false;
    const found = isReference(value)
      ? this.references.resolve(value.$ref)
      : value;
    return isObject(found) && Boolean(found["deprecated"]);
  }

  /** What the bodies at a place are printed for. The API sends the requests of webhooks and callbacks, and receives what answers them. */
  viewsAt(place: Place): Views {
    return place.isFromApi ? reversed(this.views) : this.views;
  }

  /** Whether a body, or what holds bodies, is another type where the API sends it than where a client does. */
  isOtherFromApi(part: unknown): boolean {
    return this.corrections.directions && this.differences.isOther(part);
  }

  /** Whether a property of a schema may be missing in a view although it is required. Where there is none, it may be a response. */
  mayLack(schema: Raw, name: string, view: View | null): boolean {
    const { differences, views } = this;
    return differences.mayLack(schema, name, view ?? views.response);
  }

  /** Has a part of the document, no schema, stand by its reference in `references`. */
  refer(pointer: string, analyze: Analyze): void {
    if (!this.referred.has(pointer)) this.referred.set(pointer, analyze);
  }

  /** What a schema names by its `type`; `undefined` where that has parts. */
  primitive({ type, format }: Raw): Schema | undefined {
    if (this.#formats.length === 0) return primitives.get(type);
    const chosen = this.#formats.find((one) => one === format);
    return (chosen && formatted[chosen].get(type)) ?? primitives.get(type);
  }

  /**
   * Takes the name under which an operation stands in `operations`: its operationId, a `/` for each `#` as openapi-typescript has it.
   * `null` where it has none, or an earlier one has the same.
   */
  takeOperationName(operation: Raw): string | null {
    const { operationId } = operation;
    const isNamed = typeof operationId === "string" && operationId !== "";
    if (!isNamed || this.#repeated.has(operation)) return null;
    const name = operationId.replaceAll("#", "/");
    // Webhooks and components have operations too, and what is referred to is printed once more.
    if (this.#taken.has(name)) return null;
    this.#taken.add(name);
    return name;
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
