import type {
  AnalyzeOptions,
  FormatTypes,
  StreamOptions,
} from "./analyze/index.ts";
import type { ImportExtension } from "./model/project.ts";

/** What `pathwright.config.js` exports. Paths count from that file's folder. */
export interface Config extends AnalyzeOptions {
  /** The OpenAPI document: a path or a URL. */
  readonly spec?: string;
  /** The folder for the client; `generated` where there is none. */
  readonly output?: string;
  /** Folders that the document's references may lead into, beside its own. */
  readonly allowFiles?: readonly string[];
  /** Hosts that its references may lead to, as `example.com` or `example.com:8443`; `*` for all. */
  readonly allowUrls?: readonly string[];
  /** What sends the requests: the package openapi-fetch (the default), or code that is generated with the client. */
  readonly transport?: "openapi-fetch" | "vendored";
  /** How imports in the output end: `.js`, `.ts` or not at all; found in the nearest `tsconfig.json` where it is not said. */
  readonly importExtension?: ImportExtension;
  /** Whether everything that is found is an error: what one meaning was taken for, and what is not supported. */
  readonly strict?: boolean;
}

/** Gives its argument back: editors then know the options of a configuration file written in JavaScript. */
export function defineConfig(config: Config): Config {
  return config;
}

/** Checks what a configuration file holds: the configuration, or what is wrong with it, a sentence each. */
export function checkConfig(value: unknown): Config | string[] {
  if (!isObject(value)) return ["The configuration must be an object."];
  const given = Object.entries(value).filter(
    ([, member]) => member !== undefined,
  );
  const faults = given.flatMap(([name, member]) =>
    Object.hasOwn(checks, name)
      ? checks[name as keyof Config](member, `"${name}"`)
      : [`Unknown option "${name}".`],
  );
  if (value["types"] && value["schemaTypes"] === "openapi-typescript")
    faults.push('"types" needs the "schemaTypes" of "pathwright".');
  return faults.length > 0 ? faults : Object.fromEntries(given);
}

/** What `importExtension` can be. */
export const importExtensions: readonly ImportExtension[] = [
  "js",
  "ts",
  "none",
];

/** Tells what is wrong with the value that stands at a place. */
type Check = (value: unknown, at: string) => string[];

const text = check("a string", (value) => typeof value === "string");

const texts = check(
  "a list of strings",
  (value) =>
    Array.isArray(value) && value.every((name) => typeof name === "string"),
);

const checks: Readonly<Record<keyof Config, Check>> = {
  spec: text,
  output: text,
  allowFiles: texts,
  allowUrls: texts,
  clientParams: texts,
  environment: texts,
  extensions: (value, at) => members(value, at, text),
  idempotencyHeader: check(
    "the name of a header",
    (value) => typeof value === "string" && /^[\w!#$%&'*+.^`|~-]+$/.test(value),
  ),
  resources: (value, at) => named(value, at, checkResource),
  pagination: (value, at) => members(value, at, checkPagination),
  streams: (value, at) => members(value, at, checkStream),
  types: checkTypes,
  transport: check(
    '"openapi-fetch" or "vendored"',
    (value) => value === "openapi-fetch" || value === "vendored",
  ),
  schemaTypes: check(
    '"pathwright" or "openapi-typescript"',
    (value) => value === "pathwright" || value === "openapi-typescript",
  ),
  importExtension: check('"js", "ts" or "none"', (value) =>
    importExtensions.includes(value as ImportExtension),
  ),
  strict: check("true or false", (value) => typeof value === "boolean"),
};

/** One resource as a Stainless configuration writes it; what else stands there is not Pathwright's to judge. */
function checkResource(value: unknown, at: string): string[] {
  if (!isObject(value)) return [`${at} must be an object.`];
  const { methods = {}, subresources = {} } = value;
  return [
    ...named(methods, `${at} "methods"`, method),
    ...named(subresources, `${at} "subresources"`, checkResource),
  ];
}

const formatTypes: FormatTypes = { "date-time": "Date", int64: "bigint" };

/** Types by format: each format has one beside what JSON has for it. */
function checkTypes(value: unknown, at: string): string[] {
  if (!isObject(value)) return [`${at} must be an object.`];
  return Object.entries(value).flatMap(([format, type]) => {
    if (!Object.hasOwn(formatTypes, format))
      return [
        `${at} has the unknown format "${format}"; it knows "date-time" and "int64".`,
      ];
    const known = formatTypes[format as keyof FormatTypes];
    return type === known ? [] : [`${at} "${format}" must be "${known}".`];
  });
}

const formats: readonly unknown[] = ["events", "lines"];

const streamChecks: Readonly<Record<keyof StreamOptions, Check>> = {
  format: check('"events" or "lines"', (value) => formats.includes(value)),
  item: text,
  mediaType: text,
};

/** One stream: its format, or an object that says more of it. */
function checkStream(value: unknown, at: string): string[] {
  if (!isObject(value))
    return formats.includes(value)
      ? []
      : [`${at} must be "events", "lines", or an object with a "format".`];
  const { format, ...more } = value;
  return [
    ...streamChecks.format(format, `${at} "format"`),
    ...Object.entries(more).flatMap(([name, member]) =>
      Object.hasOwn(streamChecks, name)
        ? streamChecks[name as keyof StreamOptions](member, `${at} "${name}"`)
        : [`${at} has the unknown option "${name}".`],
    ),
  ];
}

const method = check(
  'an endpoint such as "get /pets", or an object with one',
  (value) => {
    const endpoint = isObject(value) ? value["endpoint"] : value;
    return typeof endpoint === "string";
  },
);

const pointer = check(
  'a JSON Pointer such as "/data"',
  (value) => typeof value === "string" && /^(\/|$)/.test(value),
);
const wholeNumber = check("a whole number", Number.isSafeInteger);

const paginationMembers: Readonly<Record<string, Check>> = {
  kind: text,
  items: pointer,
  parameter: text,
  next: pointer,
  member: text,
  more: pointer,
  first: wholeNumber,
  limit: text,
  total: pointer,
  totalPages: pointer,
};

/** By kind of pagination: the members that it needs, and those that it may have beside `items`. */
const paginationKinds: Readonly<
  Record<string, readonly [needed: string[], further: string[]]>
> = {
  link: [[], []],
  cursor: [["parameter", "next"], ["more"]],
  lastItem: [["parameter", "more"], ["member"]],
  page: [["parameter"], ["first", "limit", "more", "total", "totalPages"]],
  offset: [["parameter"], ["limit", "more", "total"]],
};

function checkPagination(value: unknown, at: string): string[] {
  if (value === false) return [];
  if (!isObject(value)) return [`${at} must be an object, or false.`];
  const kind = String(value["kind"]);
  if (!Object.hasOwn(paginationKinds, kind)) {
    const kinds = Object.keys(paginationKinds).join(", ");
    return [`${at} needs a "kind": ${kinds}.`];
  }
  const [needed, further] = paginationKinds[kind] ?? [[], []];
  const known = ["kind", "items", ...needed, ...further];
  return [
    ...needed
      .filter((name) => value[name] === undefined)
      .map((name) => `${at} needs "${name}".`),
    ...Object.entries(value).flatMap(([name, member]) =>
      known.includes(name)
        ? (paginationMembers[name]?.(member, `${at} "${name}"`) ?? [])
        : [`${at} has no "${name}" where it is of kind "${kind}".`],
    ),
  ];
}

/** Members whose names become names in TypeScript. */
function named(value: unknown, at: string, each: Check): string[] {
  const nameless = Object.keys(isObject(value) ? value : {})
    .filter((name) => !/[\p{L}\p{N}]/u.test(name))
    .map((name) => `${at} "${name}" needs a letter or a digit in its name.`);
  return [...nameless, ...members(value, at, each)];
}

function members(value: unknown, at: string, each: Check): string[] {
  if (!isObject(value)) return [`${at} must be an object.`];
  return Object.entries(value).flatMap(([name, member]) =>
    each(member, `${at} "${name}"`),
  );
}

function check(expected: string, holds: (value: unknown) => boolean): Check {
  return (value, at) => (holds(value) ? [] : [`${at} must be ${expected}.`]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
