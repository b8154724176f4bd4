import type { Document, Node } from "../../model/document.ts";
import { openApi, type Kind, memberKind } from "../../openapi/grammar.ts";
import {
  fragmentOf,
  fragmentTokens,
  pointerTo,
  pointerTokens,
} from "../../openapi/json-pointer.ts";
import { Spec } from "../spec.ts";
import { isObject, memberValue } from "../../openapi/json.ts";
import { isBody } from "./defaults.ts";

/**
 * Has the references of an upgraded document, which it changes, lead to where the upgrade moved what they lead to in the old one.
 * Those to whole definitions, parameters and responses lead there already.
 */
export function redirect(upgraded: unknown, old: Document): void {
  const destinations = new Destinations(upgraded, old);
  const moved: [reference: Record<string, unknown>, $ref: string][] = [];
  const seen = new Set<unknown>();
  const pending: [unknown, Kind][] = [[upgraded, "document"]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [value, kind] = next;
    if (typeof value !== "object" || value === null || seen.has(value))
      continue;
    seen.add(value);
    const reference = memberValue(value, "$ref");
    if (isObject(value) && typeof reference === "string") {
      const $ref = destinations.of(reference, kind);
      if ($ref !== null) moved.push([value, $ref]);
      continue;
    }
    for (const [key, member] of Object.entries(value)) {
      const memberIs = Array.isArray(value)
        ? kind
        : memberKind(openApi, kind, key);
      if (memberIs !== null) pending.push([member, memberIs]);
    }
  }
  // Not before: until here they are followed as they were.
  for (const [reference, $ref] of moved) reference["$ref"] = $ref;
}

type Way = readonly string[];

class Destinations {
  readonly #upgraded: Document;
  readonly #old: Document;
  readonly #bodies = new Map<string, readonly number[]>();

  constructor(upgraded: unknown, old: Document) {
    this.#upgraded = new Spec("", "3.0", upgraded, () => false);
    this.#old = old;
  }

  /** What a reference at the place of a kind must be; `null` where it may stay. */
  of(reference: string, kind: Kind): string | null {
    const [first, second = "", third = "", ...rest] =
      fragmentTokens(reference) ?? [];
    const above = [first ?? "", second, third];
    const way =
      first === "components"
        ? this.#inComponent(above, rest, kind)
        : first === "paths"
          ? this.#inPath(above, rest, kind)
          : null;
    return way === null ? null : fragmentOf(pointerTo(way));
  }

  /** The upgrader leads the beginning of every reference to the components. */
  #inComponent(above: Way, rest: Way, kind: Kind): Way | null {
    const [, section, name = ""] = above;
    switch (section) {
      case "parameters":
      case "requestBodies":
        return this.#inParameter(["parameters", name], above, rest, kind);
      case "responses":
        return this.#inResponse(above, rest, kind);
      default:
        return null;
    }
  }

  #inPath(
    above: Way,
    [first, second = "", ...rest]: Way,
    kind: Kind,
  ): Way | null {
    const [, path = "", member] = above;
    if (member === "parameters" && first !== undefined) {
      const inside = second === "" ? [] : [second, ...rest];
      return this.#inList(["paths", path], first, inside, kind);
    }
    switch (first) {
      case "parameters":
        return this.#inList(above, second, rest, kind);
      case "responses":
        return this.#inResponse([...above, first, second], rest, kind);
      default:
        return null;
    }
  }

  /** The upgraded list has no bodies any more. */
  #inList(owner: Way, index: string, rest: Way, kind: Kind): Way {
    const list = [...owner, "parameters"];
    const before = this.#bodiesBefore(owner)[Number(index)] ?? 0;
    const above = [...list, String(Number(index) - before)];
    return this.#inParameter([...list, index], above, rest, kind);
  }

  /** What is in the parameter at a place of the old document; `above` is where that stands now, unless it is a body. */
  #inParameter(old: Way, above: Way, rest: Way, kind: Kind): Way {
    const { value, at } = this.#was(old);
    const isWhole = rest.length === 0 && kind !== "schema";
    if (!isBody(value)) return isWhole ? above : [...above, "schema", ...rest];
    const body = this.#bodyOf(pointerTokens(at));
    if (isWhole) return body;
    const schema = this.#schemaOf(body);
    return memberValue(value, "in") === "body"
      ? [...schema, ...rest.slice(1)]
      : [...schema, "properties", String(memberValue(value, "name")), ...rest];
  }

  /** The body that a parameter at a place of the old document became; a path's is that of the operations without one. */
  #bodyOf(old: Way): Way {
    if (old[0] === "parameters")
      return ["components", "requestBodies", ...old.slice(1)];
    const owner = old.slice(0, -2);
    if (owner.length > 2) return [...owner, "requestBody"];
    const [method = ""] =
      this.#was(owner)
        .entries()
        .find(
          ([name]) =>
            name !== "parameters" &&
            this.#bodiesBefore([...owner, name]).at(-1) === 0,
        ) ?? [];
    return [...owner, method, "requestBody"];
  }

  #inResponse(above: Way, [part, ...rest]: Way, kind: Kind): Way | null {
    if (part === "schema") return [...this.#schemaOf(above), ...rest];
    const [name = "", ...inner] = rest;
    const isInside = inner.length > 0 || kind === "schema";
    return part === "headers" && isInside
      ? [...above, part, name, "schema", ...inner]
      : null;
  }

  /** The schema of a body or an answer: that of its first media type, as all have the same. */
  #schemaOf(owner: Way): Way {
    const content = this.#upgraded.node(pointerTo(owner)).get("content");
    const [mediaType = ""] = content.entries()[0] ?? [];
    return [...owner, "content", mediaType, "schema"];
  }

  /** How many bodies stand before each parameter of an owner, and before the end of their list. */
  #bodiesBefore(owner: Way): readonly number[] {
    const list = pointerTo([...owner, "parameters"]);
    const known = this.#bodies.get(list);
    if (known !== undefined) return known;
    let count = 0;
    const counts = this.#old
      .node(list)
      .items()
      .map(({ value }) => (isBody(value) ? count++ : count));
    counts.push(count);
    this.#bodies.set(list, counts);
    return counts;
  }

  #was(way: Way): Node {
    return this.#old.node(pointerTo(way));
  }
}
