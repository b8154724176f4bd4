import * as v from "valibot";
import { didYouMean, quote } from "../model/messages.ts";
import { isObject } from "../openapi/json.ts";

// A message follows the name of what it is about; its second line, if any, is the help.

/** A schema of what is a `T`. */
export type Schema<T> = v.GenericSchema<T>;

/** A string, which may be a path: it has no null byte. */
export const text: Schema<string> = textThat("must be a string");

/** The same with what is said of what is none. */
function textThat(message: string): Schema<string> {
  return v.pipe(
    v.string(message),
    v.check((value) => !value.includes("\0"), "has a null byte in it"),
  );
}

const mustBeTexts = "must be a list of strings";

/** A list of strings. */
export const texts: Schema<string[]> = v.array(
  textThat(mustBeTexts),
  mustBeTexts,
);

/** A list of strings, of each of which a function may say what is wrong with it. */
export function textsWithout(
  faultOf: (text: string) => string | null,
): Schema<string[]> {
  const item = v.pipe(
    textThat(mustBeTexts),
    v.rawCheck(({ dataset, addIssue }) => {
      const message = dataset.typed ? faultOf(dataset.value) : null;
      if (message !== null) addIssue({ message });
    }),
  );
  return v.array(item, mustBeTexts);
}

export const boolean: Schema<boolean> = v.boolean("must be true or false");

/** One of some words. */
export function oneOf<const T extends string>(words: readonly T[]): Schema<T> {
  const named = words.map((word) => `"${word}"`);
  const last = named.pop() ?? "";
  const others = named.length === 0 ? "" : `${named.join(", ")} or `;
  return v.picklist(words, `must be ${others}${last}`);
}

/** A string that a pattern describes. */
export function matching(pattern: RegExp, expected: string): Schema<string> {
  const message = `must be ${expected}`;
  return v.pipe(v.string(message), v.regex(pattern, message));
}

/** Members by names that are the user's own. */
export function membersOf<T>(
  member: Schema<T>,
  name: Schema<string> = v.string(),
): Schema<Record<string, T>> {
  return v.pipe(
    anyObject,
    v.rawCheck(({ dataset: { value }, addIssue }) => {
      // Valibot passes over these, which are names like any other in a file.
      for (const key of ["__proto__", "constructor", "prototype"]) {
        if (!isObject(value) || !Object.hasOwn(value, key)) continue;
        const { issues } = v.safeParse(member, value[key]);
        const at = { ...inObject, input: value, key, value: value[key] };
        for (const { message, path = [] } of issues ?? [])
          addIssue({ message, path: [at, ...path] });
      }
    }),
    v.record(name, member),
  ) as Schema<Record<string, T>>;
}

const inObject = { type: "object", origin: "value" } as const;

export const mustBeObject = "must be an object";

/** Any object. Valibot takes a list for one. */
const anyObject = v.custom<Readonly<Record<string, unknown>>>(
  isObject,
  mustBeObject,
);

/** A schema of an object, and of no list. */
export function objectThat<T>(schema: Schema<T>): Schema<T> {
  return v.pipe(anyObject as unknown as Schema<T>, schema);
}

/** What is said of a name that an object does not have, and of one that it lacks. */
interface Sayings {
  readonly unknown: (name: string) => string;
  readonly missing?: (name: string) => string;
}

/** An object of some members, and of no others; a list is for another schema to refuse. */
export function object<T extends v.ObjectEntries>(
  members: T,
  { unknown, missing = (name) => `needs ${quote(name)}` }: Sayings,
): v.StrictObjectSchema<T, v.ErrorMessage<v.StrictObjectIssue>> {
  return v.strictObject(members, ({ expected, path }) => {
    const name = String(path?.at(-1)?.key);
    return expected === "never"
      ? misspelt(unknown(name), name, Object.keys(members))
      : missing(name);
  });
}

/** Says what is wrong with a name, and which was meant. */
export function misspelt(
  message: string,
  name: string,
  known: readonly string[],
): string {
  const meant = didYouMean(name, known);
  return meant === null ? message : `${message}\n${meant}`;
}
