import {
  type Current,
  entriesOf,
  isReference,
  itemsOf,
  type Raw,
} from "./object.ts";
import { isObject, isParent } from "../../openapi/json.ts";
import { isOpaque } from "../../openapi/media-types.ts";
import { declares, requiredNames } from "./required.ts";
import { difference, isBinary, type View } from "./views.ts";

/** Gives what a Reference Object leads to, one step on. */
type Follow = (reference: unknown) => unknown;

/** As many schemas are looked at for one property at the most. */
const most = 200;

/** A schema that is referred to, while it is not known what is in it. */
interface Open {
  differences: number;
  /** Those that refer to it. */
  readonly from: Set<unknown>;
}

/** The schemas that are another type where they are sent or received, each looked through once. */
export class Differences {
  readonly #follow: Follow;
  readonly #current: Current;
  readonly #fillsDefaults: boolean;
  /** By schema, what it or any that it refers to differs in. */
  readonly #known = new Map<unknown, number>();
  /** By body, or what holds bodies, whether there are differences. */
  readonly #parts = new Map<unknown, boolean>();

  /** `fillsDefaults`: a property with a default is always received, and need not be sent. */
  constructor(follow: Follow, current: Current, fillsDefaults: boolean) {
    this.#follow = follow;
    this.#current = current;
    this.#fillsDefaults = fillsDefaults;
  }

  /** The view in which what a `$ref` leads to is printed where it is referred to in one; `null` where it is the same in none. */
  viewOf(reference: unknown, view: View): View | null {
    if (view.differences === 0) return null;
    const differences =
      this.#differencesOf(this.#follow(reference)) & view.differences;
    if (differences === 0) return null;
    return differences & difference.bytes ? view : (view.withoutBytes ?? view);
  }

  /** Whether the bodies that a part of the document holds are other types in one view than in another. */
  isOther(part: unknown): boolean {
    let isOther = this.#parts.get(part);
    if (isOther === undefined) {
      isOther = this.#bodiesOf(part).some(({ content }) =>
        entriesOf(content).some(
          ([mediaType, held]) =>
            isOpaque(mediaType) ||
            (isObject(held) && this.#differencesOf(held["schema"]) !== 0),
        ),
      );
      this.#parts.set(part, isOther);
    }
    return isOther;
  }

  /**
   * Whether a property that is required is there in a view. One that says itself that it is not is absent; one that refers to
   * what says so may be there: `readOnly` and `writeOnly` are for properties, and documents say them of components.
   */
  presence(
    property: unknown,
    { without }: View,
  ): "present" | "optional" | "absent" {
    if (without === null || !isObject(property)) return "present";
    if (property[without] === true) return "absent";
    return this.#says(without, property) ? "optional" : "present";
  }

  /** Whether all that a schema, what it inherits and its alternatives say of a name is that the property may be missing in a view. */
  mayLack(schema: Raw, name: string, view: View): boolean {
    if (view.without === null) return false;
    const met = new Set<unknown>([schema]);
    let isHidden = false;
    for (const one of met) {
      if (met.size > most) return false;
      if (!isObject(one)) continue;
      const at = this.#current(one);
      if (isReference(at)) met.add(this.#follow(at.$ref));
      if (declares(at, name)) {
        const property = (at["properties"] as Raw)[name];
        if (this.presence(property, view) === "present") return false;
        isHidden = true;
      }
      for (const keyword of ["allOf", "anyOf", "oneOf"])
        for (const part of itemsOf(at[keyword])) met.add(part);
    }
    return isHidden;
  }

  /** What is sent or answered: a Request Body or Response Object itself, or those of the operations of a path item. */
  #bodiesOf(part: unknown): Raw[] {
    if (!isObject(part)) return [];
    if ("content" in part) return [part];
    return entriesOf(part).flatMap(([, operation]) => {
      if (!isObject(operation)) return [];
      const { requestBody, responses } = operation;
      const answers = entriesOf(responses).map(([, response]) => response);
      return [requestBody, ...answers]
        .map((body) => (isReference(body) ? this.#follow(body.$ref) : body))
        .filter(isObject);
    });
  }

  #differencesOf(schema: unknown): number {
    if (!isObject(schema)) return 0;
    if (!this.#known.has(schema)) this.#explore(schema);
    return this.#known.get(schema) ?? 0;
  }

  /** Looks through a schema and all that it leads to. */
  #explore(start: Raw): void {
    const open = new Map<unknown, Open>();
    const enter = (schema: unknown): Open => {
      const entered = open.get(schema) ?? { differences: 0, from: new Set() };
      open.set(schema, entered);
      return entered;
    };
    enter(start);
    // What is entered meanwhile is looked through in its turn.
    for (const [schema, found] of open) {
      const { differences, references } = this.#look(schema as Raw);
      found.differences = differences;
      for (const target of references) {
        if (this.#known.has(target))
          found.differences |= this.#known.get(target) ?? 0;
        else enter(target).from.add(schema);
      }
    }
    spread(open);
    for (const [schema, { differences }] of open)
      this.#known.set(schema, differences);
  }

  /** What is in a schema itself, and what it refers to. */
  #look(start: Raw): { differences: number; references: Set<unknown> } {
    let differences = 0;
    const references = new Set<unknown>();
    const pending: unknown[] = [start];
    while (pending.length > 0) {
      const schema = this.#current(pending.pop());
      if (!isObject(schema)) continue;
      if (isReference(schema)) {
        const target = this.#follow(schema.$ref);
        if (isObject(target)) references.add(target);
      }
      if (isBinary(schema)) differences |= difference.bytes;
      // Most schemas have few members, and none that lead further.
      for (const keyword in schema) {
        const part = schema[keyword];
        if (!isParent(part)) continue;
        if (listing.has(keyword) && Array.isArray(part))
          for (const one of part) pending.push(one);
        else if (holding.has(keyword)) pending.push(part);
        else if (keyword === "patternProperties")
          for (const [, one] of entriesOf(part)) pending.push(one);
      }
      const { properties } = schema;
      if (!isObject(properties)) continue;
      const required = requiredNames(schema);
      for (const [name, property] of entriesOf(properties)) {
        pending.push(property);
        if (!isObject(property)) continue;
        const isFilled =
          this.#fillsDefaults &&
          property["default"] !== undefined &&
          !required.includes(name);
        if (isFilled || this.#says("readOnly", property))
          differences |= difference.sent;
        if (this.#says("writeOnly", property))
          differences |= difference.received;
      }
    }
    return { differences, references };
  }

  /** Whether a property says so itself or by what it refers to. */
  #says(keyword: "readOnly" | "writeOnly", property: Raw): boolean {
    if (property[keyword] === true) return true;
    if (!isReference(property)) return false;
    const target = this.#follow(property.$ref);
    return isObject(target) && target[keyword] === true;
  }
}

/** Where a schema has lists of schemas, and single ones, other than by name. */
const listing: ReadonlySet<string> = new Set([
  ...["allOf", "anyOf", "oneOf", "prefixItems", "items", "enum"],
]);
const holding: ReadonlySet<string> = new Set([
  ...["items", "additionalProperties", "additionalItems", "unevaluatedItems"],
]);

/** Hands what each schema differs in on to those that refer to it. */
function spread(open: ReadonlyMap<unknown, Open>): void {
  const pending = [...open.values()];
  for (let found = pending.pop(); found !== undefined; found = pending.pop()) {
    for (const from of found.from) {
      const referring = open.get(from);
      if (referring === undefined) continue;
      const before = referring.differences;
      referring.differences |= found.differences;
      if (referring.differences !== before) pending.push(referring);
    }
  }
}
