import type { Format } from "../model/conversion.ts";
import type { Document, Node } from "../model/document.ts";
import { pointerOf } from "../openapi/json-pointer.ts";
import type { Parents } from "./schemas/parents.ts";

/** What the schemas of one value say of it together, by the schemas of its parts. */
export interface ValueFacts {
  /** The formats among those that are asked for that the value may have. */
  readonly formats: readonly Format[];
  /** Those of them that cannot be told from other values of their JSON type. */
  readonly doubtful: readonly Format[];
  readonly members: ReadonlyMap<string, readonly Node[]>;
  /** Of members of other names; none where `members` has all that is known of. */
  readonly others: readonly Node[];
  /** Of the first elements of a list. */
  readonly first: readonly (readonly Node[])[];
  readonly items: readonly Node[];
}

/** The JSON types of the values that a format is of. */
const types: Readonly<Record<Format, readonly string[]>> = {
  "date-time": ["string"],
  int64: ["integer", "number"],
};

/** Where schemas stand, and what those stand for that others inherit. */
interface Known {
  readonly document: Document;
  readonly parents: Parents;
}

/** What schemas say of one value that is valid against all of them, or against any. */
export function factsOf(
  schemas: readonly Node[],
  formats: readonly Format[],
  known: Known,
): ValueFacts {
  const parts = partsOf(schemas, known);
  const declared = formats.filter((format) =>
    parts.some((part) => isOf(part, format) && hasFormat(part, format)),
  );
  const doubtful = declared.filter((format) =>
    parts.some((part) => isOf(part, format) && !hasFormat(part, format)),
  );
  return {
    formats: declared.filter((format) => !doubtful.includes(format)),
    doubtful,
    members: membersOf(parts),
    others: parts.flatMap(othersOf),
    first: firstOf(parts),
    items: parts.flatMap(itemsOf),
  };
}

/** The schemas and all that they are composed of or stand for, each once. Those that list their values say nothing else. */
function partsOf(
  schemas: readonly Node[],
  { document, parents }: Known,
): Node[] {
  const parts = new Map<unknown, Node>();
  const wholes = new Set<unknown>();
  const open = schemas.map((part) => ({ part, isBase: false }));
  // Each adds what it is composed of to the list, which then goes on.
  for (const { part, isBase } of open) {
    const { value } = part;
    if (!isBase && !wholes.has(value)) {
      wholes.add(value);
      for (const heir of parents.heirsOf(value))
        open.push({ part: document.node(pointerOf(heir)), isBase: false });
    }
    if (parts.has(value) || isListed(part)) continue;
    parts.set(value, part);
    for (const keyword of ["allOf", "anyOf", "oneOf"]) {
      const isBase = keyword === "allOf" && parents.isInheriting(value);
      for (const inner of part.get(keyword).items())
        open.push({ part: inner, isBase });
    }
  }
  return [...parts.values()];
}

function isListed(schema: Node): boolean {
  const { value } = schema.get("const");
  return value !== undefined || Array.isArray(schema.get("enum").value);
}

function isOf(schema: Node, format: Format): boolean {
  return [schema.get("type").value]
    .flat()
    .some((type) => types[format].includes(type as string));
}

function hasFormat(schema: Node, format: Format): boolean {
  return schema.string("format") === format;
}

/** What a part that does not declare a member says of others, it says of that one. */
function membersOf(parts: readonly Node[]): Map<string, Node[]> {
  const declaring = parts.map((part) => new Map(propertiesOf(part)));
  const names = new Set(
    declaring.flatMap((properties) => [...properties.keys()]),
  );
  const others = parts.map(othersOf);
  return new Map(
    Array.from(names, (name) => [
      name,
      declaring.flatMap(
        (properties, index) => properties.get(name) ?? others[index] ?? [],
      ),
    ]),
  );
}

function propertiesOf(part: Node): readonly [string, Node][] {
  return part.get("properties").entries();
}

/** Which names a pattern matches is not looked into. */
function othersOf(part: Node): Node[] {
  const patterns = part.get("patternProperties").entries();
  return [
    part.get("additionalProperties"),
    ...patterns.map(([, schema]) => schema),
  ];
}

function firstOf(parts: readonly Node[]): Node[][] {
  const lists = parts.map(listedItems);
  const length = lists.reduce((most, one) => Math.max(most, one.length), 0);
  return Array.from({ length }, (_, position) =>
    parts.flatMap((part, index) => lists[index]?.[position] ?? itemsOf(part)),
  );
}

/** The schemas of the first elements (JSON Schema, section 10.3.1.1; `items` of its earlier drafts). */
function listedItems(part: Node): readonly Node[] {
  const first = part.get("prefixItems").items();
  return first.length > 0 ? first : part.get("items").items();
}

function itemsOf(part: Node): Node[] {
  const items = part.get("items");
  if (Array.isArray(items.value)) return [part.get("additionalItems")];
  return items.value === undefined ? [part.get("unevaluatedItems")] : [items];
}
