import { didYouMean } from "../model/messages.ts";
import { isObject } from "../openapi/json.ts";

/** Something wrong with a configuration, and what to do about it. */
export interface Fault {
  readonly message: string;
  readonly help: string | null;
}

/** Something wrong, with what to do about it where that is known. */
export function fault(message: string, help: string | null = null): Fault {
  return { message, help };
}

/** Tells that a name is none of those that there are, and which was meant. */
export function unknown(
  message: string,
  name: string,
  known: readonly string[],
): Fault {
  return fault(message, didYouMean(name, known));
}

/** Tells what is wrong with the value that stands at a place. */
export type Check = (value: unknown, at: string) => Fault[];

/** A string, which may be a path: it has no null byte. */
export const text: Check = (value, at) => {
  if (typeof value !== "string") return [fault(`${at} must be a string`)];
  return value.includes("\0") ? [fault(`${at} has a null byte in it`)] : [];
};

/** A list of strings. */
export const texts: Check = (value, at) =>
  Array.isArray(value) && value.every((one) => typeof one === "string")
    ? value.flatMap((one) => text(one, at))
    : [fault(`${at} must be a list of strings`)];

/** Checks each member of an object. */
export function members(value: unknown, at: string, each: Check): Fault[] {
  if (!isObject(value)) return [fault(`${at} must be an object`)];
  return Object.entries(value).flatMap(([name, member]) =>
    each(member, `${at} "${name}"`),
  );
}

/** Makes a check of what a value must be. */
export function check(
  expected: string,
  holds: (value: unknown) => boolean,
): Check {
  return (value, at) =>
    holds(value) ? [] : [fault(`${at} must be ${expected}`)];
}

export const boolean: Check = check(
  "true or false",
  (value) => typeof value === "boolean",
);
