import { closest, quote } from "../../model/messages.ts";
import { type Finding, type Members, value } from "./finding.ts";
import { typesOf } from "./schema-types.ts";
import { articles } from "./field-values.ts";
import { type JsonKind, jsonKind } from "../../openapi/json.ts";
import { listsItems } from "../schemas/object.ts";

/** What is wrong with the values of an `enum`. */
export function listedValues(schema: Members): Finding[] {
  const misfit = misfitListed(schema);
  const inexact = inexactListed(schema);
  return inexact.length === 0 ? misfit : [...misfit, ...inexact];
}

/** The first integer of an `enum` that JavaScript's numbers cannot hold (ECMA-262, 6.1.6.1): it is read as a neighbour. */
function inexactListed({ enum: listed }: Members): Finding[] {
  if (!Array.isArray(listed)) return [];
  const index = listed.findIndex(
    (one) => Number.isInteger(one) && !Number.isSafeInteger(one),
  );
  if (index === -1) return [];
  return [
    value(
      "`enum` lists an integer that numbers of JavaScript cannot hold; it is another one in the client",
      "list strings, or write no `enum`",
      "enum",
      String(index),
    ),
  ];
}

/** A list of as many names or descriptions as the `enum` has values is taken by its order; any other says nothing. */
export function ofListed(extension: string): (schema: Members) => Finding[] {
  return ({ [extension]: said, enum: listed }) => {
    if (!Array.isArray(said) || !Array.isArray(listed)) return [];
    if (said.length === listed.length) return [];
    return [
      value(
        `\`${extension}\` lists ${said.length} texts for the ${listed.length} values of \`enum\`; it is left out`,
        "list one for each value, in the order of `enum`",
        extension,
      ),
    ];
  };
}

/** The first value of an `enum` that is not of the schema's type. */
function misfitListed(schema: Members): Finding[] {
  const listed = schema["enum"];
  if (!Array.isArray(listed)) return [];
  const types = typesOf(schema);
  const index = listed.findIndex((one) => !isOfType(types, one));
  if (types === null || index === -1) return [];
  return [
    value(
      `the type is ${named(types)}, but \`enum\` lists ${shown(listed[index])}; ${listsItems(schema) ? "a list of these values is taken" : "the values are taken as they are"}`,
      types[0] === "array"
        ? "write `enum` under `items`"
        : helpFor(types, listed[index]),
      "enum",
      String(index),
    ),
  ];
}

/** A `default` that is none of the values of the `enum`, or not of the type. */
export function misfitDefault(schema: Members): Finding[] {
  const given = schema["default"];
  if (given === undefined || given === null) return [];
  const listed = schema["enum"];
  if (Array.isArray(listed)) {
    if (isListed(listed, given)) return [];
    const message = `the default ${shown(given)} is none of the values of \`enum\``;
    const strings = listed.filter((one) => typeof one === "string");
    const near = typeof given === "string" ? closest(given, strings) : null;
    const help =
      near === null ? "write one of them" : `did you mean ${quote(near)}?`;
    return [value(message, help, "default")];
  }
  const types = typesOf(schema);
  if (types === null || isOfType(types, given)) return [];
  const message = `the type is ${named(types)}, but the default is ${shown(given)}`;
  return [value(message, helpFor(types, given), "default")];
}

/** As many undeclared names of one schema are compared with its properties: a slip comes alone. */
const mostSlips = 5;

/** A required property that is declared nowhere here, and looks like one that is and is not required. */
export function misspeltRequired(schema: Members): Finding[] {
  const { required, properties } = schema;
  if (!Array.isArray(required) || jsonKind(properties) !== "object") return [];
  const declared = properties as Members;
  const undeclared = [...required.entries()].filter(
    (entry): entry is [number, string] =>
      typeof entry[1] === "string" && !Object.hasOwn(declared, entry[1]),
  );
  if (undeclared.length === 0) return [];
  const names = new Set(required);
  const others = Object.keys(declared).filter((one) => !names.has(one));
  return undeclared.slice(0, mostSlips).flatMap(([index, name]): Finding[] => {
    const near = closest(name, others);
    if (near === null) return [];
    return [
      {
        code: "unknown-property",
        message: `\`required\` names ${quote(name)}, which is none of the properties; anything is taken for it`,
        help: `did you mean ${quote(near)}?`,
        path: ["required", String(index)],
      },
    ];
  });
}

/** Whether a value is of one of the types, or these are not known; `null` is left to `nullable`. */
function isOfType(types: readonly string[] | null, given: unknown): boolean {
  const kind = jsonKind(given);
  return (
    types === null ||
    kind === null ||
    types.some((one) =>
      one === "integer" ? Number.isInteger(given) : one === kind,
    )
  );
}

function isListed(listed: readonly unknown[], given: unknown): boolean {
  if (typeof given !== "object") return listed.includes(given);
  const text = JSON.stringify(given);
  return listed.some(
    (one) => typeof one === "object" && JSON.stringify(one) === text,
  );
}

/** What to write in place of a value: it, as the type has it, where that can be told. */
function helpFor([type = ""]: readonly string[], given: unknown): string {
  const text = typeof given === "string" ? given : JSON.stringify(given);
  const kind = jsonKind(given);
  if (type === "string" && (kind === "number" || kind === "boolean"))
    return `write ${quote(text)}, in quotes`;
  const literal = literals[type];
  if (kind === "string" && literal?.test(text))
    return `write ${text}, without quotes`;
  return Object.hasOwn(articles, type)
    ? `write ${articles[type as JsonKind]}, or another type`
    : "write a value of the type, or another type";
}

/** What in quotes would be a value of a type without them. */
const literals: Readonly<Partial<Record<string, RegExp>>> = {
  boolean: /^(?:true|false)$/,
  integer: /^-?(?:0|[1-9]\d{0,14})$/,
  number: /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/,
};

function named(types: readonly string[]): string {
  return quote(types.join(", "));
}

const longestShown = 100;

/** A value as a document has it, on one line. */
function shown(given: unknown): string {
  if (typeof given === "string") return quote(given);
  const text = JSON.stringify(given);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
