import type { TypesOptions } from "../generate-types.ts";
import type { Word } from "./shell.ts";

/** The options of openapi-typescript that Pathwright has too, under the same names. */
export const optionNames: ReadonlySet<string> = new Set(
  Object.keys({
    additionalProperties: true,
    alphabetize: true,
    arrayLength: true,
    conditionalEnums: true,
    dedupeEnums: true,
    defaultNonNullable: true,
    emptyObjectsUnknown: true,
    enum: true,
    enumValues: true,
    excludeDeprecated: true,
    exportType: true,
    generatePathParams: true,
    immutable: true,
    makePathsEnum: true,
    pathParamsAsTypes: true,
    propertiesRequiredByDefault: true,
    readWriteMarkers: true,
    rootTypes: true,
    rootTypesKeepCasing: true,
    rootTypesNoSchemaPrefix: true,
  } satisfies Record<keyof TypesOptions, true>),
);

/** What flags are called in short, or were called in older versions. */
const aliases: Readonly<Record<string, string>> = {
  c: "redocly",
  o: "output",
  t: "exportType",
  immutableTypes: "immutable",
  supportArrayLength: "arrayLength",
};

/** A flag of openapi-typescript's command, as it stands in a command line. */
export interface Flag {
  /** In camelCase; that of a switch is in `optionNames`, or `check`. */
  readonly name: string;
  /** Whether a switch is on; `true` of other flags. */
  readonly isOn: boolean;
  /** The value of `output` and `redocly`; it is the flag's own word where it stands behind a sign of equality. */
  readonly value: Word | null;
  /** Its first and its last word. */
  readonly first: Word;
  readonly last: Word;
}

/** Reads the flag that a word begins, as openapi-typescript's command would (yargs-parser); `null` where it has none of that kind. */
export function flagAt(words: readonly Word[], index: number): Flag | null {
  const first = words[index];
  if (first === undefined) return null;
  const found = /^(?:--(no-)?([A-Za-z][\w-]*)|-([cot]))(?:=([^]*))?$/.exec(
    first.value ?? first.raw,
  );
  if (found === null) return null;
  const [, no, long, short, given] = found;
  const spelt = camelCased(long ?? short ?? "");
  const name = aliases[spelt] ?? spelt;
  const next = words[index + 1];
  if (name === "output" || name === "redocly") {
    const value = given === undefined ? next : first;
    const isMissing =
      value === undefined || (value === next && value.raw.startsWith("-"));
    if (no !== undefined || isMissing || given === "") return null;
    return { name, isOn: true, value, first, last: value };
  }
  if (name !== "check" && !optionNames.has(name)) return null;
  const isTold =
    given === undefined && /^(?:true|false)$/.test(next?.value ?? "");
  const told = isTold ? next?.value : given;
  if (told !== undefined && told !== "true" && told !== "false") return null;
  return {
    name,
    isOn: (told !== "false") === (no === undefined),
    value: null,
    first,
    last: isTold && next !== undefined ? next : first,
  };
}

/** Returns how Pathwright is told of a switch; `null` where it has to be told nothing. */
export function spelling({ name, isOn }: Flag): string | null {
  const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (isOn) return `--${kebab}`;
  return name === "defaultNonNullable" ? `--no-${kebab}` : null;
}

function camelCased(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
