import { type Kind, memberKind, openApi } from "../../openapi/grammar.ts";
import {
  elementsOf,
  isObject,
  isParent,
  memberValue,
} from "../../openapi/json.ts";
import { fragmentTo, fragmentTokens } from "../../openapi/json-pointer.ts";
import { mappedName } from "../../openapi/mapping.ts";

/**
 * Finds the components to which a document leads from all that it lists beside them, each as a fragment: by `$ref`, by what a discriminator
 * maps to, by inheritance from a parent with a discriminator, and by the names of security requirements.
 */
export function reachable(document: Record<string, unknown>): Set<string> {
  const reach = new Reach(document);
  reach.all();
  return reach.found;
}

/** A value that is still to be looked through, and what it is. */
interface Part {
  readonly value: unknown;
  readonly kind: Kind;
}

class Reach {
  readonly found = new Set<string>();
  readonly #document: Record<string, unknown>;
  readonly #seen = new Set<unknown>();
  readonly #pending: Part[] = [];
  /** The schemas whose heirs were found. */
  readonly #parents = new Set<string>();
  /** The schemas that inherit another, by the fragment that names that one. */
  readonly #heirs: ReadonlyMap<string, readonly string[]>;

  constructor(document: Record<string, unknown>) {
    this.#document = document;
    this.#heirs = heirsIn(document);
    const { components: _, ...others } = document;
    this.#pending.push({ value: others, kind: "document" });
  }

  all(): void {
    for (let part = this.#pending.pop(); part; part = this.#pending.pop()) {
      const { value, kind } = part;
      if (!isParent(value) || this.#seen.has(value)) continue;
      this.#seen.add(value);
      if (isObject(value)) this.#object(value, kind);
      for (const [key, member] of Object.entries(value)) {
        const memberIs = Array.isArray(value)
          ? kind
          : memberKind(openApi, kind, key);
        if (memberIs !== null)
          this.#pending.push({ value: member, kind: memberIs });
      }
    }
  }

  #object(value: Record<string, unknown>, kind: Kind): void {
    const { $ref, discriminator, security } = value;
    if (typeof $ref === "string") this.#lead($ref, kind);
    if (kind === "schema" && isObject(discriminator))
      this.#choose(discriminator);
    if (kind === "document" || kind === "operation")
      for (const requirement of elementsOf(security).filter(isObject))
        for (const name of Object.keys(requirement))
          this.#lead(
            name.includes("#")
              ? name
              : fragmentTo(["components", "securitySchemes", name]),
            "securityScheme",
          );
  }

  #choose({ mapping, defaultMapping }: Record<string, unknown>): void {
    const mapped = Object.values(isObject(mapping) ? mapping : {});
    for (const to of [...mapped, defaultMapping]) {
      if (typeof to !== "string") continue;
      const leads = to.includes("#")
        ? [to]
        : [to, mappedName(to)].map((name) =>
            fragmentTo(["components", "schemas", name]),
          );
      for (const reference of leads) this.#lead(reference, "schema");
    }
  }

  /** Goes on where a reference leads; of a component, also in those that inherit it where a discriminator tells them apart. */
  #lead(reference: string, kind: Kind): void {
    const names = fragmentTokens(reference);
    if (names === null || names.length === 0) return;
    const fragment = fragmentTo(names);
    if (this.found.has(fragment)) return;
    const target = names.reduce<unknown>(memberValue, this.#document);
    if (target === undefined) return;
    this.found.add(fragment);
    this.#pending.push({ value: target, kind });
    const [first, section, name, ...further] = names;
    if (first !== "components" || section === undefined || name === undefined)
      return;
    if (further.length > 0) this.found.add(fragmentTo([first, section, name]));
    if (isObject(memberValue(target, "discriminator"))) this.#inherit(fragment);
  }

  #inherit(parent: string): void {
    const pending = [parent];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (this.#parents.has(next)) continue;
      this.#parents.add(next);
      for (const heir of this.#heirs.get(next) ?? []) {
        this.#lead(heir, "schema");
        pending.push(heir);
      }
    }
  }
}

function heirsIn(document: Record<string, unknown>): Map<string, string[]> {
  const heirs = new Map<string, string[]>();
  const schemas = memberValue(document["components"], "schemas");
  for (const [name, schema] of Object.entries(isObject(schemas) ? schemas : {}))
    for (const base of elementsOf(memberValue(schema, "allOf"))) {
      const names = fragmentTokens(String(memberValue(base, "$ref") ?? ""));
      if (names === null) continue;
      const parent = fragmentTo(names);
      const heir = fragmentTo(["components", "schemas", name]);
      heirs.set(parent, [...(heirs.get(parent) ?? []), heir]);
    }
  return heirs;
}
