import {
  type Field,
  type Fields,
  type KnownFields,
  parseFields,
} from "./fields.ts";
import { memberValue } from "./json.ts";
import type { ObjectKind } from "./kinds.ts";
import { objects } from "./objects.ts";
import { schemaFields } from "./schema-fields.ts";
import { swaggerObjects } from "./swagger.ts";

/** What a value is, as far as that says where a `$ref` can stand in it: an object, or a map of such; of a list, what its elements are. */
export type Kind = ObjectKind | `{${ObjectKind}}`;

/** What the fields of a description's objects are, for one family of versions. */
export interface Grammar {
  readonly objects: Readonly<Record<ObjectKind, KnownFields>>;
  /** The names that lead to the object that holds the parts that can be referred to, each kind under a name. */
  readonly components: readonly string[];
  /** What the members of each kind are, as far as someone has asked. */
  readonly members: Map<Kind, Members>;
}

/** OpenAPI 3.0 to 3.2 (OpenAPI 3.2, section 4, "OpenAPI Description Structure") and JSON Schema 2020-12. */
export const openApi: Grammar = {
  components: ["components"],
  members: new Map(),
  objects: read({ ...objects, schema: schemaFields }),
};

/** Swagger 2.0 (https://spec.openapis.org/oas/v2.0). */
export const swagger: Grammar = {
  components: [],
  members: new Map(),
  objects: read({ ...objects, schema: schemaFields, ...swaggerObjects }),
};

/** Reads what is written of objects, each when it is first asked for: few documents have all of them. */
function read(
  all: Readonly<Record<ObjectKind, Fields>>,
): Readonly<Record<ObjectKind, KnownFields>> {
  const properties = Object.entries(all).map(([kind, fields]) => {
    const get = function (this: object): KnownFields {
      const value = parseFields(fields);
      Object.defineProperty(this, kind, { value });
      return value;
    };
    return [kind, { get, enumerable: true, configurable: true }] as const;
  });
  return Object.defineProperties({}, Object.fromEntries(properties)) as Record<
    ObjectKind,
    KnownFields
  >;
}

/** Whether something is the kind of an object of OpenAPI, which has fields of its own. */
export function isObjectKind(kind: string): kind is ObjectKind {
  return Object.hasOwn(openApi.objects, kind);
}

/** Those that may be references themselves, but hold data. */
const data: ReadonlySet<Kind> = new Set<Kind>([
  "example",
  "link",
  "securityScheme",
]);

/** Those that are no references and hold none: a discriminator names schemas by other means. */
const closed: ReadonlySet<Kind> = new Set<Kind>([
  "discriminator",
  "xml",
  "externalDocs",
]);

/** What the members of a value are; `null` for data. */
export interface Members {
  /** Whether all are of one kind. */
  readonly isMap: boolean;
  readonly named: ReadonlyMap<string, Kind | null>;
  readonly others: Kind | null;
  readonly extensions: Kind | null;
}

/** Returns what the member `key` of a value is; `null` where it is data, in which a `$ref` means nothing. */
export function memberKind(
  grammar: Grammar,
  kind: Kind,
  key: string,
): Kind | null {
  return kindAmong(membersIn(grammar, kind), key);
}

/** Returns what the members of a value are, for those who ask for many. */
export function membersIn(grammar: Grammar, kind: Kind): Members {
  return grammar.members.get(kind) ?? learned(grammar, kind);
}

/** Returns what the member `key` is. */
export function kindAmong(members: Members, key: string): Kind | null {
  if (members.isMap) return members.others;
  const named = members.named.get(key);
  if (named !== undefined) return named;
  return key.startsWith("x-") ? members.extensions : members.others;
}

const none: ReadonlyMap<string, Kind | null> = new Map();

/** What the members of a kind are is worked out when it is first asked for. */
function learned(grammar: Grammar, kind: Kind): Members {
  const members = readMembers(grammar, kind);
  grammar.members.set(kind, members);
  return members;
}

function readMembers({ objects }: Grammar, kind: Kind): Members {
  if (!isObjectKind(kind)) {
    const held = heldBy(kind);
    return { isMap: true, named: none, others: held, extensions: held };
  }
  if (data.has(kind))
    return { isMap: true, named: none, others: null, extensions: null };
  const { named, other } = objects[kind];
  return {
    isMap: false,
    named: new Map(Array.from(named, ([key, field]) => [key, kindOf(field)])),
    others: other === null ? null : kindOf(other),
    extensions: null,
  };
}

function heldBy(map: Exclude<Kind, ObjectKind>): ObjectKind {
  return map.slice(1, -1) as ObjectKind;
}

function kindOf({ alternatives }: Field): Kind | null {
  for (const { holder, content } of alternatives)
    if (isObjectKind(content) && !closed.has(content))
      return holder === "object" ? `{${content}}` : content;
  return null;
}

/** Returns the maps that hold the parts that can be referred to: the name of each, and what it holds. */
function sections({ objects, components }: Grammar): [string, ObjectKind][] {
  const { named } =
    objects[components.length === 0 ? "document" : "components"];
  return [...named].flatMap(([name, field]): [string, ObjectKind][] => {
    const kind = kindOf(field);
    return kind === null || isObjectKind(kind) ? [] : [[name, heldBy(kind)]];
  });
}

/** The names of the maps that hold the parts that can be referred to. */
export function sectionNames(grammar: Grammar): string[] {
  return sections(grammar).map(([name]) => name);
}

/** What the maps hold that any version, or JSON Schema, has parts in that can be referred to. */
const held: ReadonlyMap<string, ObjectKind> = new Map([
  ["$defs", "schema"],
  ...[swagger, openApi].flatMap(sections),
]);

/** Where a description has the parts that another version, or JSON Schema, has in a map of this name; `null` where it has none. */
export function sectionNamed(grammar: Grammar, name: string): string | null {
  const kind = held.get(name);
  return kind === undefined ? null : sectionOf(grammar, kind);
}

const pointers = new WeakMap<Grammar, ReadonlyMap<Kind, string>>();

/** Where the parts of a kind stand that can be referred to, as a JSON Pointer to their map; `null` where there is no one place. */
export function sectionOf(grammar: Grammar, kind: Kind): string | null {
  if (data.has(kind)) return null;
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
    data.has(kind) || kind === "pathItem" || sectionOf(grammar, kind) !== null
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
