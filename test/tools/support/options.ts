import { parseArgs } from "node:util";

/** An option of a tool, with what it is where none is given. */
type Option =
  | { readonly type: "boolean"; readonly default?: boolean }
  | NumberOption
  | { readonly type: "string"; readonly default?: string }
  | { readonly type: "string"; readonly multiple: true };

/** One that takes a whole number, of at least so much. */
interface NumberOption {
  readonly type: "number";
  readonly least?: number;
  readonly default?: number;
}

type Options = Readonly<Record<string, Option>>;

interface Values {
  readonly boolean: boolean;
  readonly number: number;
  readonly string: string;
}

type ValueOf<O extends Option> = O extends { readonly multiple: true }
  ? readonly string[] | undefined
  : O extends { readonly default: unknown }
    ? Values[O["type"]]
    : Values[O["type"]] | undefined;

/** What a tool is told. */
interface Told<All extends Options> {
  readonly values: { readonly [Name in keyof All]: ValueOf<All[Name]> };
  /** What is no option: names of what is wanted. */
  readonly names: readonly string[];
}

/**
 * Reads the options of a tool. The process ends as by `refuse` for one that there is not, which names those that there are, and for a
 * number that is none.
 *
 * @param takesNames whether something besides options may be told
 */
export function readOptions<const All extends Options>(
  options: All,
  { takesNames = false }: { readonly takesNames?: boolean } = {},
): Told<All> {
  try {
    return parseOptions(options, process.argv.slice(2), takesNames);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** Says what is wrong with what a tool is told, and ends the process with exit code 2. */
export function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

/** Returns what is named, or all where no name is told; the process ends as by `refuse` for the name of nothing. */
export function named<T extends { readonly name: string }>(
  all: readonly T[],
  names: readonly string[],
): readonly T[] {
  const stranger = names.find((wanted) =>
    all.every(({ name }) => name !== wanted),
  );
  if (stranger !== undefined) return refuse(`Nothing is called "${stranger}"`);
  return names.length === 0
    ? all
    : all.filter(({ name }) => names.includes(name));
}

/** Returns the numbers of the cases that a tool makes: so many, but for the first `from`; or the only one. */
export function caseNumbers(
  count: number,
  only: number | undefined,
  from = 0,
): number[] {
  return only === undefined
    ? Array.from({ length: count }, (_, number) => number).slice(from)
    : [only];
}

/** The same of given arguments; throws an `Error` for those that are at fault. */
export function parseOptions<const All extends Options>(
  options: All,
  args: readonly string[],
  takesNames: boolean,
): Told<All> {
  const { values, positionals } = parsed(options, args, takesNames);
  const read = Object.entries<Option>(options).map(([name, option]) => {
    const value = values[name];
    if (option.type !== "number" || value === undefined)
      return [name, value ?? ("default" in option ? option.default : value)];
    return [name, wholeNumber(name, option, String(value))];
  });
  return {
    values: Object.fromEntries(read) as Told<All>["values"],
    names: positionals,
  };
}

function parsed(
  options: Options,
  args: readonly string[],
  takesNames: boolean,
): ReturnType<typeof parseArgs> {
  const known = Object.entries(options);
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: takesNames,
      options: Object.fromEntries(
        known.map(([name, option]) => [
          name,
          {
            type: option.type === "boolean" ? "boolean" : "string",
            multiple: "multiple" in option,
          },
        ]),
      ),
    });
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : "").split(
      /\. |\n/,
    );
    const usage = known.map(([name, { type }]) =>
      type === "boolean" ? `--${name}` : `--${name} <${type}>`,
    );
    const all = [...(takesNames ? ["names"] : []), ...usage].join(", ");
    throw new Error(`${sentence ?? ""}; there are ${all}`);
  }
}

function wholeNumber(
  name: string,
  { least = 0 }: NumberOption,
  text: string,
): number {
  if (/^\d+$/.test(text) && Number(text) >= least) return Number(text);
  const from = String(least);
  throw new Error(
    `--${name} is a whole number from ${from}, and not "${text}"`,
  );
}
