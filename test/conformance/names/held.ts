import { Extensions } from "../../../generator/analyze/extensions.ts";
import type {
  Context,
  KnownNames,
} from "../../../generator/analyze/context.ts";
import { findOperations } from "../../../generator/analyze/find-operations.ts";
import { camelCase, Scope } from "../../../generator/analyze/names.ts";
import {
  nameOperations,
  readTags,
} from "../../../generator/analyze/naming/index.ts";
import { ResourceTree } from "../../../generator/analyze/resources.ts";
import type { Document } from "../../../generator/model/document.ts";
import { read } from "../../../generator/read/index.ts";
import { Spec } from "../../../generator/read/spec.ts";
import { methods } from "../../../generator/openapi/methods.ts";

/** What a document's operations are called. */
export interface Names {
  readonly style: "operationId" | "rest";
  /** By method and path. */
  readonly names: ReadonlyMap<string, string>;
  /** The methods that the document itself names. */
  readonly makers: readonly string[];
}

/** How the names of one document hold. */
export interface Held {
  readonly style: Names["style"];
  readonly operations: number;
  /** The names that change where operations are added: the last one, and the last tenth; without and with a manifest. */
  readonly changed: readonly Changes[];
  /** Methods that have a name which another of their resource has. */
  readonly doubled: readonly string[];
  /** Names of methods and resources that are longer than most lines leave room for, but for those that paths have, or that makers wrote for generators. */
  readonly long: readonly string[];
}

export interface Changes {
  /** The style of a client that is there before. */
  readonly style: Names["style"];
  /** How many operations it has. */
  readonly operations: number;
  readonly withoutManifest: number;
  readonly withManifest: number;
}

/** The most characters of a name. */
const longest = 40;

/** Looks at the names of a document by `auto`; `null` where it has no two operations. */
export function namesHeld(file: string, text: string): Held | null {
  const { document } = read({ file, text });
  if (document === null) return null;
  const whole = namesOf(document);
  const operations = whole.names.size;
  if (operations < 2) return null;
  const tenth = Math.min(operations - 1, Math.ceil(operations / 10));
  const all = [...whole.names.values()];
  const parts = new Set(all.flatMap((name) => name.split(".")));
  const segments = [...whole.names.keys()].flatMap((one) => one.split("/"));
  const given = segments.map((segment) => camelCase(segment));
  const own = new Set([...given, ...whole.makers]);
  return {
    style: whole.style,
    operations,
    changed: [1, tenth].map((count) => changesBy(document, whole, count)),
    doubled: all.filter((name, index) => all.indexOf(name) !== index),
    long: [...parts].filter((name) => name.length > longest && !own.has(name)),
  };
}

/** Counts the names that change when the last operations of a document are added to the others. */
function changesBy(document: Document, whole: Names, added: number): Changes {
  const value = withoutLast(document.root.value, added);
  const shorter = new Spec(document.file, document.version, value, () => true);
  const before = namesOf(shorter);
  const known: KnownNames = {
    naming: before.style,
    operations: before.names,
    oldNames: new Map(),
  };
  return {
    style: before.style,
    operations: before.names.size,
    withoutManifest: changed(before, whole),
    withManifest: changed(before, namesOf(document, known)),
  };
}

function changed(before: Names, after: Names): number {
  return [...before.names].filter(
    ([endpoint, name]) => after.names.get(endpoint) !== name,
  ).length;
}

/** What a document's operations are called by `auto`; `known` is what a client of it has. */
function namesOf(document: Document, known?: KnownNames): Names {
  const options = { naming: "auto", ...(known && { known }) } as const;
  // All that naming looks at: the schemas of a whole analysis take a hundred times as long.
  const extensions = new Extensions(undefined);
  const given = { document, options, report: () => {}, extensions };
  const context = given as unknown as Context;
  const tags = readTags(context);
  const operations = findOperations(context);
  const { style, placements } = nameOperations(context, operations, tags);
  const tree = new ResourceTree(context, new Scope(), tags);
  const names = placements.map((placement, index): [string, string] => {
    const { place } = operations[index] ?? never();
    const { name } = tree.place(place.operation, placement);
    return [`${place.method} ${place.path}`, name];
  });
  const makers = placements
    .filter(({ reason }) => reason.endsWith("of the document"))
    .flatMap(({ methods }) => methods);
  return { style, names: new Map(names), makers };
}

function never(): never {
  throw new Error("a placement without an operation");
}

type Value = Readonly<Record<string, unknown>>;

/** A document without its last operations. */
function withoutLast(value: unknown, count: number): unknown {
  const { paths = {} } = value as { paths?: Readonly<Record<string, Value>> };
  const endpoints = Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((method) => methods.includes(method))
      .map((method) => `${method} ${path}`),
  );
  const left = new Set(endpoints.slice(0, -count));
  const items = Object.entries(paths).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(item).filter(
        ([method]) =>
          !methods.includes(method) || left.has(`${method} ${path}`),
      ),
    ),
  ]);
  return { ...(value as Value), paths: Object.fromEntries(items) as Value };
}
