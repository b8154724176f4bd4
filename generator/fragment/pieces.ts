import type { Report } from "../model/diagnostics.ts";
import type { Document } from "../model/document.ts";
import { kindAt, openApi } from "../openapi/grammar.ts";
import { isObject, setMember } from "../openapi/json.ts";
import { fragmentTokens, pointerTo } from "../openapi/json-pointer.ts";
import { reachable } from "../read/index.ts";
import { Adapter } from "./adapt.ts";
import { nameOf, type Operation } from "./chosen.ts";
import { completed, type Inherited, inheritsSecurity } from "./completed.ts";
import { type Fragment, valueAt } from "./fragment.ts";
import { isSamePiece } from "./likeness.ts";

/** An operation or a component of a larger document, as it stands in the fragment. */
export interface Piece {
  /** `GET /pets`, `schemas/Pet`, or `parameters /pets` for those that a path has. */
  readonly name: string;
  /** The names that lead to it in the fragment. */
  readonly path: readonly string[];
  readonly value: unknown;
  /** The JSON Pointer to it in the larger document. */
  readonly at: string;
}

/** What a fragment has, and what of it was added from the larger document. */
export interface Place {
  readonly fragment: Fragment;
  readonly inherited: Inherited;
  /** The pieces that were added, by name. */
  readonly added: ReadonlyMap<string, string>;
}

/** Returns operations as they stand in a fragment, each with all that its path and the whole document say of it, and the components that they need. */
export function piecesOf(
  upstream: Document,
  operations: readonly Operation[],
  place: Place,
  report: Report,
): Piece[] {
  const { fragment, inherited } = place;
  const adapter = new Adapter(upstream, fragment.version, report);
  const pathParameters = new Map<string, Piece | null>();
  const pieces = operations.flatMap((operation): Piece[] => {
    const { path } = operation;
    const isFirst = !pathParameters.has(path);
    const parameters = isFirst
      ? pathParametersFor(operation, adapter, place)
      : (pathParameters.get(path) ?? null);
    pathParameters.set(path, parameters);
    const whole = completed(operation, inherited, parameters !== null);
    const own = operationPiece(operation, whole, adapter, fragment);
    return isFirst && parameters !== null ? [parameters, own] : [own];
  });
  const { security } = inherited.upstream;
  const isShared = inheritsSecurity(inherited.upstream, inherited.fragment);
  const shared = isShared && pieces.length > 0 ? { security } : {};
  return [...pieces, ...componentsFor(pieces, shared, upstream, adapter)];
}

function operationPiece(
  operation: Operation,
  whole: unknown,
  adapter: Adapter,
  { version }: Fragment,
): Piece {
  const { path, field, isAdditional, method, node } = operation;
  const { at } = node;
  if (version !== "3.2" && (isAdditional || field === "query"))
    adapter.refuse(`the method \`${method.toUpperCase()}\``, at);
  const way = isAdditional ? ["additionalOperations", field] : [field];
  const value = adapter.adapted({ value: whole, kind: "operation", at });
  return { name: nameOf(operation), path: ["paths", path, ...way], value, at };
}

/**
 * Returns what a path says of its parameters, where it says so in the fragment as well: a path that is new there, or that was added, or
 * has the same; else `null`.
 */
function pathParametersFor(
  { path, item }: Operation,
  adapter: Adapter,
  { fragment, added }: Place,
): Piece | null {
  const { value: list, at } = item.get("parameters");
  if (!Array.isArray(list) || list.length === 0) return null;
  const value = adapter.adapted({ value: list, kind: "parameter", at });
  const name = `parameters ${path}`;
  const piece = { name, path: ["paths", path, "parameters"], value, at };
  const here = valueAt(fragment.value, ["paths", path]);
  const isThere =
    here === undefined ||
    added.has(name) ||
    isSamePiece(valueAt(here, ["parameters"]), piece);
  return isThere ? piece : null;
}

/** Returns the components that pieces need, and what is `shared` by them, and those that these need. */
function componentsFor(
  pieces: readonly Piece[],
  shared: Readonly<Record<string, unknown>>,
  { root }: Document,
  adapter: Adapter,
): Piece[] {
  const components = new Map<string, Piece>();
  for (let before = -1; before < components.size;) {
    before = components.size;
    const needing = [...pieces, ...components.values()];
    const outlined = { ...outline(root.value, needing), ...shared };
    for (const fragment of reachable(outlined)) {
      const [first, section = "", name = "", ...more] =
        fragmentTokens(fragment) ?? [];
      const key = `${section}/${name}`;
      if (first !== "components" || more.length > 0 || components.has(key))
        continue;
      const path = ["components", section, name];
      const at = pointerTo(path);
      const kind = kindAt(openApi, root.value, path);
      const original = root.get("components").get(section).value;
      const value = isObject(original) ? original[name] : undefined;
      if (kind === null || value === undefined) continue;
      const adapted = adapter.adapted({ value, kind, at });
      components.set(key, { name: key, path, value: adapted, at });
    }
  }
  return inOrder(components, root.get("components").value);
}

/** A document of these pieces, and of all other components of the whole one. */
function outline(
  whole: unknown,
  pieces: readonly Piece[],
): Record<string, unknown> {
  const { components } = whole as { components?: unknown };
  const outlined = {
    paths: {},
    components: copyOfSections(components),
  };
  for (const { path, value } of pieces) put(outlined, path, value);
  return outlined;
}

function copyOfSections(components: unknown): Record<string, unknown> {
  const sections = isObject(components) ? Object.entries(components) : [];
  return Object.fromEntries(
    sections.map(([name, section]) => [
      name,
      isObject(section) ? { ...section } : section,
    ]),
  );
}

function put(
  into: Record<string, unknown>,
  [name = "", ...more]: readonly string[],
  value: unknown,
): void {
  if (more.length === 0) {
    setMember(into, name, value);
    return;
  }
  const own = Object.hasOwn(into, name) ? into[name] : null;
  const next = isObject(own) ? own : {};
  setMember(into, name, next);
  put(next, more, value);
}

/** Components in the order of their document, section by section. */
function inOrder(
  found: ReadonlyMap<string, Piece>,
  components: unknown,
): Piece[] {
  const sections = isObject(components) ? Object.entries(components) : [];
  return sections.flatMap(([section, parts]) =>
    Object.keys(isObject(parts) ? parts : {}).flatMap(
      (name) => found.get(`${section}/${name}`) ?? [],
    ),
  );
}
