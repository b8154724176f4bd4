import {
  type DescribedDocument,
  list,
  type Members,
  members,
} from "./document.ts";
import { allows, sampleNumber, sampleString } from "./scalars.ts";

/** What kind of value is wanted. */
export interface Wish {
  /** With members that are not required. */
  readonly isFull: boolean;
  /** The document's own examples before anything else. */
  readonly usesExamples: boolean;
  /** Which of several alternatives (`oneOf`, `anyOf`) is taken. */
  readonly branch: number;
  /** Strings of format `binary` are files. */
  readonly hasFiles: boolean;
}

/** How deep members that are not required are given, and where required ones end. */
const optionalDepth = 3;
const greatestDepth = 12;

/** A value that the schema describes; `undefined` where there is none. Properties that are `readOnly` are left out: they are not sent. */
export function sample(
  document: DescribedDocument,
  schema: unknown,
  wish: Wish,
): unknown {
  return value(schema, 0, 0);

  function value(given: unknown, depth: number, index: number): unknown {
    if (depth > greatestDepth || given === false) return undefined;
    const whole = flatten(document, given, wish.branch);
    if (whole["const"] !== undefined) return whole["const"];
    const offered = wish.usesExamples
      ? [...examplesOf(whole), whole["default"]]
      : [];
    const usable = offered.find(
      (one) => one != null && one !== "" && allows(whole, one),
    );
    if (usable !== undefined) return usable;
    const choices = list(whole["enum"]).filter((one) => one !== null);
    if (choices.length > 0) return choices[index % choices.length];
    switch (typeOf(whole)) {
      case "object":
        return object(whole, depth);
      case "array":
        return array(whole, depth);
      case "boolean":
        return true;
      case "number":
      case "integer":
        return sampleNumber(whole, index);
      case "null":
        return null;
      default:
        return wish.hasFiles && whole["format"] === "binary"
          ? new Blob(["sample"], { type: "text/plain" })
          : sampleString(whole, index);
    }
  }

  function object(whole: Members, depth: number): Members {
    const required = list(whole["required"]);
    const made: Record<string, unknown> = {};
    for (const [name, property] of Object.entries(
      members(whole["properties"]),
    )) {
      const isWanted =
        required.includes(name) || (wish.isFull && depth < optionalDepth);
      if (!isWanted || isReadOnly(document, property)) continue;
      const one = value(property, depth + 1, 0);
      if (one !== undefined) made[name] = one;
    }
    const others = whole["additionalProperties"];
    const least = Number(whole["minProperties"] ?? (wish.isFull ? 1 : 0));
    for (let index = 0; others && Object.keys(made).length < least; index++) {
      if (index >= least) break;
      const one = value(others, depth + 1, index);
      if (one !== undefined) made[`key${index + 1}`] = one;
    }
    for (const name of required.map(String))
      if (!Object.hasOwn(members(whole["properties"]), name))
        made[name] = value(isObject(others) ? others : {}, depth + 1, 0);
    return made;
  }

  function array(whole: Members, depth: number): unknown[] {
    const least = Number(whole["minItems"] ?? 0);
    const most = Number(whole["maxItems"] ?? Infinity);
    const few = wish.isFull && depth < optionalDepth ? 2 : 1;
    const wanted = Math.max(least, Math.min(few, most));
    const items = Array.from({ length: Math.min(wanted, 1000) }, (_, index) =>
      value(whole["items"] ?? {}, depth + 1, index),
    ).filter((one) => one !== undefined);
    if (whole["uniqueItems"] !== true) return items;
    return [
      ...new Map(items.map((one) => [JSON.stringify(one), one])).values(),
    ];
  }
}

/** A schema whose `allOf` is merged into it, and one branch of its `oneOf` and of its `anyOf`. */
export function flatten(
  document: DescribedDocument,
  given: unknown,
  branch: number,
  depth = 0,
): Members {
  const { allOf, oneOf, anyOf, ...own } = document.follow(given);
  if (depth > 20) return own;
  const choices = [oneOf, anyOf].flatMap((alternatives) => {
    const usable = list(alternatives).filter(
      (one) => document.follow(one)["type"] !== "null",
    );
    return usable.length === 0 ? [] : [usable[branch % usable.length]];
  });
  return [...list(allOf), ...choices].reduce<Members>(
    (merged, part) => merge(merged, flatten(document, part, branch, depth + 1)),
    own,
  );
}

function merge(one: Members, other: Members): Members {
  const merged: Record<string, unknown> = { ...other, ...one };
  const shared = { ...members(other["properties"]) };
  for (const [name, property] of Object.entries(members(one["properties"])))
    shared[name] = Object.hasOwn(shared, name)
      ? { allOf: [property, shared[name]] }
      : property;
  if (one["properties"] ?? other["properties"]) merged["properties"] = shared;
  if (one["required"] && other["required"])
    merged["required"] = [
      ...new Set([...list(one["required"]), ...list(other["required"])]),
    ];
  if (one["enum"] && other["enum"])
    merged["enum"] = list(one["enum"]).filter((value) =>
      list(other["enum"]).includes(value),
    );
  return merged;
}

function isReadOnly(document: DescribedDocument, property: unknown): boolean {
  return flatten(document, property, 0)["readOnly"] === true;
}

/** The examples of a schema, of a parameter or of a media type. */
export function examplesOf(node: Members): unknown[] {
  const { example, examples } = node;
  const named = Array.isArray(examples)
    ? (examples as unknown[])
    : Object.values(members(examples)).map((one) => members(one)["value"]);
  return [example, ...named].filter((one) => one !== undefined);
}

function typeOf(schema: Members): unknown {
  const stated = [schema["type"] ?? []].flat().find((type) => type !== "null");
  if (stated !== undefined) return stated;
  if (schema["type"] !== undefined) return "null";
  if (schema["properties"] ?? schema["additionalProperties"]) return "object";
  if (schema["items"]) return "array";
  return schema["minimum"] === undefined ? "string" : "number";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
