import { byStatus } from "./by-status.ts";

/**
 * Where in a value of JSON there are dates and big integers, by the document: static data. A function gives one that
 * stands elsewhere too.
 */
export type Conversion = Format | Compound | (() => Conversion);

/** A string that is a `Date`, or a number that is a `bigint`. */
export type Format = "date-time" | "int64";

/** A value that has others in it, or may be of several kinds. */
export interface Compound {
  /** What it is itself, where it may be something else as well. */
  readonly formats?: readonly Format[];
  /** By name; `null` for one that stays as it is, unlike others. */
  readonly members?: Readonly<Record<string, Conversion | null>>;
  /** Members of all other names. */
  readonly others?: Conversion;
  /** The first elements of a list. */
  readonly first?: readonly (Conversion | null)[];
  /** All other elements. */
  readonly items?: Conversion;
}

/** What an operation says of the values that it answers with. */
export interface Converting {
  /** Bodies by status, range of statuses, or `default`. */
  readonly answers?: Readonly<Record<string, Conversion | null>>;
  /** The items of a stream. */
  readonly item?: Conversion;
}

/** What is said of an answer of this status, or without one of an item of a stream. */
export function conversionFor(
  { answers = {}, item }: Converting,
  status: number | undefined,
): Conversion | null | undefined {
  return status === undefined ? item : byStatus(answers, status);
}

/** An object or a list, its parts by name or index. */
type Parts = Record<string | number, unknown>;

/** Parts to convert, and the same with the digits of long integers. */
type Step = readonly [parts: Parts, to: Compound, exact: Parts | undefined];

/** Converts one of the parts. */
type Visit = (
  step: Step,
  key: string | number,
  to: Conversion | null | undefined,
) => void;

/**
 * The value with its dates and big integers, changed in its place. A text that is no date-time (RFC 3339, 5.6) stays a
 * string, a number that is no integer a number. `readExact` gives the value anew, long integers as strings of their digits;
 * it is asked only where a number has lost some.
 */
export function convert(
  value: unknown,
  conversion: Conversion,
  readExact: () => unknown,
): unknown {
  const root = { value };
  const whole = { members: { value: conversion } };
  if (!convertParts(root, whole))
    convertParts(root, whole, { value: readExact() });
  return root.value;
}

/** Gives whether no integer has lost digits. What is open stands in a list: no depth overflows the stack. */
function convertParts(root: Parts, whole: Compound, digits?: Parts): boolean {
  let isExact = true;
  const open: Step[] = [[root, whole, digits]];
  const visit: Visit = ([parts, , exact], key, given) => {
    let to = given;
    while (typeof to === "function") to = to();
    const value = parts[key];
    if (!to || value === null) return;
    if (typeof value === "object") {
      if (typeof to === "object")
        open.push([value as Parts, to, exact?.[key] as Parts | undefined]);
    } else if (typeof value === "string") {
      if (says(to, "date-time")) parts[key] = toDate(value);
    } else if (typeof value === "number" && says(to, "int64")) {
      const text = exact?.[key];
      if (Number.isSafeInteger(value)) parts[key] = BigInt(value);
      else if (typeof text === "string") parts[key] = BigInt(text);
      else if (Number.isInteger(value)) isExact = false;
    }
  };
  for (let step = open.pop(); step; step = open.pop()) visitParts(step, visit);
  return isExact;
}

function visitParts(step: Step, visit: Visit): void {
  const [parts, { members = {}, others, first = [], items }] = step;
  if (Array.isArray(parts)) {
    for (let index = 0; index < parts.length; index++)
      visit(step, index, index < first.length ? first[index] : items);
    return;
  }
  for (const name in others ? parts : members)
    if (Object.hasOwn(parts, name))
      visit(step, name, Object.hasOwn(members, name) ? members[name] : others);
}

function says(to: Format | Compound, format: Format): boolean {
  return (
    to === format || (typeof to === "object" && !!to.formats?.includes(format))
  );
}

/** RFC 3339, 5.6; without the offset that it demands, a text is another moment on each machine. */
const dateTime =
  /^\d{4}-\d\d-(\d\d)T([01]\d|2[0-3]):\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

/** A date-time as a `Date`, which keeps milliseconds; any other text as it is. */
function toDate(text: string): Date | string {
  const day = Number(dateTime.exec(text)?.[1]);
  // Some engines take the 30th of February for the 1st of March.
  if (day > 28 && new Date(text.slice(0, 10)).getUTCDate() !== day) return text;
  const date = new Date(day ? text.toUpperCase() : NaN);
  return isNaN(date.getTime()) ? text : date;
}
