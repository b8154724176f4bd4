import { type Command, InvalidArgumentError, Option } from "commander";
import {
  importExtensions,
  namings,
  schemaTypes,
  transports,
} from "../config/choices.ts";
import type { Config } from "../config/index.ts";
import { takesRules, type Task } from "./task.ts";

/** A flag that says what a key of the configuration says. */
interface Flag {
  /** As help prints it. */
  readonly flags: string;
  readonly description: string;
  /** The words among which it chooses. */
  readonly choices?: readonly string[];
  /** Adds what is given to what was given before, where it is repeatable. */
  readonly add?: typeof listed | typeof paired;
}

/** The flags of what a client is made of, by the keys that say the same. What is true or false has a `--no-…` too. */
const ofClient = {
  runtime: {
    flags: "--runtime <folder>",
    description: "folder of a runtime that several clients share",
  },
  clientParams: {
    flags: "--client-param <name>",
    description: "parameter that becomes an option of the client; repeatable",
    add: listed,
  },
  environment: {
    flags: "--environment <variable>",
    description:
      "environment variable that x-env may name in a document from elsewhere; repeatable",
    add: listed,
  },
  extensions: {
    flags: "--extension <key=label>",
    description:
      'extension to show in the documentation of methods, as "x-scope=Scope"; repeatable',
    add: paired,
  },
  idempotencyHeader: {
    flags: "--idempotency-header <name>",
    description: "header of idempotency keys (default: Idempotency-Key)",
  },
  naming: {
    flags: "--naming <style>",
    description: "what operations are named after (default: auto)",
    choices: namings,
  },
  keepNames: {
    flags: "--keep-names",
    description:
      "let methods that are called otherwise now keep their old names too, deprecated",
  },
  types: {
    flags: "--type <format=type>",
    description:
      "what values of a format are, as date-time=Date or int64=bigint; repeatable",
    add: paired,
  },
  defaultNonNullable: {
    flags: "--default-non-nullable",
    description: "properties with a default are always received",
  },
  additionalProperties: {
    flags: "--additional-properties",
    description:
      "objects may have other properties where the document does not say so",
  },
  propertiesRequiredByDefault: {
    flags: "--properties-required-by-default",
    description: "all properties are there where the document has no required",
  },
  arrayLength: {
    flags: "--array-length",
    description: "lists of as many elements as minItems and maxItems say",
  },
  transport: {
    flags: "--transport <kind>",
    description: "what sends the requests (default: openapi-fetch)",
    choices: transports,
  },
  functions: {
    flags: "--functions",
    description:
      "write the operations as functions too, of which bundlers leave out what nobody calls",
  },
  apiList: {
    flags: "--api-list",
    description: "write api.md too, a list of the client's methods",
  },
  keep: {
    flags: "--keep <file>",
    description:
      "generated file, or folder of such, that is yours to edit: what is generated later is merged in; repeatable",
    add: listed,
  },
  emitters: {
    flags: "--emitter <file>",
    description: "module that makes further files; repeatable",
    add: listed,
  },
  templates: {
    flags: "--templates <folder>",
    description:
      "folder of templates in the place of Pathwright's own, and of such as make files",
  },
  importExtension: {
    flags: "--import-extension <extension>",
    description:
      "how imports in the output end (default: as the nearest tsconfig.json allows)",
    choices: importExtensions,
  },
  schemaTypes: {
    flags: "--schema-types <package>",
    description: "what prints schema.ts (default: pathwright)",
    choices: schemaTypes,
  },
} satisfies Partial<Record<keyof Config, Flag>>;

/** The same of what is read of a document, and what is found in it. */
const ofReading = {
  overlays: {
    flags: "--overlay <file>",
    description:
      "OpenAPI Overlay that changes the document before it is read, a path or a URL; repeatable",
    add: listed,
  },
  include: {
    flags: "--include <rule>",
    description:
      'operations that are wanted, as "GET /pets/**", tag:pets or an operationId; repeatable (default: all)',
    add: listed,
  },
  exclude: {
    flags: "--exclude <rule>",
    description:
      "operations that are left out: the same, deprecated, or an extension as x-internal; repeatable",
    add: listed,
  },
  strict: {
    flags: "--strict",
    description: "take warnings and what is skipped for errors",
  },
} satisfies Partial<Record<keyof Config, Flag>>;

/** All of them, by key. */
export const keyFlags: Readonly<Partial<Record<keyof Config, Flag>>> = {
  ...ofClient,
  ...ofReading,
};

/** Describes the flags of what a client is made of. */
export function describeKeys(command: Command): Command {
  return described(command, ofClient);
}

/** Describes the flags of what is read of a document; of those that extend one, whose operations are named, only what is left out. */
export function describeReading(
  command: Command,
  name: Task["command"],
): Command {
  const { exclude, strict } = ofReading;
  if (name === "update") return described(command, { strict });
  return takesRules(name)
    ? described(command, { exclude, strict })
    : described(command, ofReading);
}

function described(
  command: Command,
  flags: Readonly<Record<string, Flag>>,
): Command {
  for (const { flags: names, description, choices, add } of Object.values(
    flags,
  )) {
    const option = new Option(names, description);
    if (choices !== undefined) option.choices(choices);
    if (add !== undefined)
      option.argParser<unknown>(
        add as (value: string, before: unknown) => unknown,
      );
    command.addOption(option);
    if (!names.includes("<"))
      command.addOption(new Option(`--no-${names.slice(2)}`).hideHelp());
  }
  return command;
}

/** Returns what the flags of a command say in place of the configuration. */
export function configOf(options: Readonly<Record<string, unknown>>): Config {
  const given = Object.entries(keyFlags).map(([key, { flags }]) => [
    key,
    options[new Option(flags).attributeName()],
  ]);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

/** Returns the arguments that say what flags said. */
export function argumentsFor(config: Config): string[][] {
  return Object.entries(keyFlags).flatMap(([key, { flags }]) => {
    const value: unknown = config[key as keyof Config];
    const [name = ""] = flags.split(" ");
    if (typeof value === "boolean")
      return [[value ? name : `--no-${name.slice(2)}`]];
    if (typeof value !== "object" || value === null)
      return value === undefined ? [] : [[name, String(value)]];
    return Array.isArray(value)
      ? value.map((one) => [name, String(one)])
      : Object.entries(value).map((pair) => [name, pair.join("=")]);
  });
}

/** The values of a flag that may be given several times. */
export function listed(value: string, before: string[] = []): string[] {
  return [...before, value];
}

/** The same of values by name. */
function paired(
  value: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const [name = "", ...rest] = value.split("=");
  if (rest.length === 0) throw new InvalidArgumentError("It has no =.");
  return { ...before, [name]: rest.join("=") };
}
