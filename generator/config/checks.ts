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

/** A string. */
export const text: Check = check(
  "a string",
  (value) => typeof value === "string",
);

/** A list of strings. */
export const texts: Check = check(
  "a list of strings",
  (value) =>
    Array.isArray(value) && value.every((name) => typeof name === "string"),
);

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
