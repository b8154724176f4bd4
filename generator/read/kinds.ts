import type { ExtensibleKind, Grammar, Kind, MapKind } from "./grammar.ts";
import { memberValue } from "./tree.ts";

/** What the names of a map stand for. */
const named: Readonly<Record<MapKind, Kind>> = {
  schemas: "schema",
  responses: "response",
  parameters: "parameter",
  headers: "header",
  requestBodies: "requestBody",
  leaves: "leaf",
  callbacks: "callback",
  pathItems: "pathItem",
  operations: "operation",
  content: "mediaType",
  encodings: "encoding",
  paths: "pathItem",
  statuses: "response",
  callback: "pathItem",
  plain: "plain",
};

const extensible: ReadonlySet<Kind> = new Set<ExtensibleKind>([
  "paths",
  "statuses",
  "callback",
  "plain",
]);

/** What the member `key` of an object is; `null` where it is data, in which a `$ref` means nothing. */
export function memberKind(
  { fields }: Grammar,
  kind: Kind,
  key: string,
): Kind | null {
  if (isMapKind(kind)) {
    return extensible.has(kind) && key.startsWith("x-") ? null : named[kind];
  }
  const known = fields[kind];
  return Object.hasOwn(known, key) ? (known[key] ?? null) : null;
}

/** The maps that hold the parts that can be referred to: the name of each, and what it holds. */
function sections({ fields, components }: Grammar): [string, Kind][] {
  const owner = components.length === 0 ? "document" : "components";
  return Object.entries(fields[owner]).flatMap(
    ([name, kind]): [string, Kind][] =>
      isMapKind(kind) && !extensible.has(kind) ? [[name, named[kind]]] : [],
  );
}

/** The names of the maps that hold the parts that can be referred to. */
export function sectionNames(grammar: Grammar): string[] {
  return sections(grammar).map(([name]) => name);
}

const pointers = new WeakMap<Grammar, ReadonlyMap<Kind, string>>();

/** Where the parts of a kind stand that can be referred to, as a JSON Pointer to their map; `null` where there is no one place. */
export function sectionOf(grammar: Grammar, kind: Kind): string | null {
  if (kind === "leaf") return null;
  const known = pointers.get(grammar) ?? sectionPointers(grammar);
  pointers.set(grammar, known);
  return known.get(kind) ?? null;
}

function sectionPointers(grammar: Grammar): ReadonlyMap<Kind, string> {
  const found = sections(grammar).map(([name, kind]): [Kind, string] => [
    kind,
    ["", ...grammar.components, name].join("/"),
  ]);
  // The first of a kind counts.
  return new Map(found.reverse());
}

/** Whether OpenAPI has references in the place of a kind: elsewhere what a `$ref` leads to has to stand there itself. */
export function isReferable(grammar: Grammar, kind: Kind): boolean {
  return (
    kind === "leaf" || kind === "pathItem" || sectionOf(grammar, kind) !== null
  );
}

/** What the value is to which reference tokens lead from a whole document; `null` where it is data, or nothing. */
export function kindAt(
  grammar: Grammar,
  document: unknown,
  tokens: readonly string[],
): Kind | null {
  let kind: Kind | null = "document";
  let value = document;
  for (const token of tokens) {
    if (kind === null) break;
    // An element is what its list is.
    if (!Array.isArray(value)) kind = memberKind(grammar, kind, token);
    value = memberValue(value, token);
  }
  return Array.isArray(value) ? null : kind;
}

function isMapKind(kind: Kind): kind is MapKind {
  return kind in named;
}
