import type { FormatTypes, StreamOptions } from "../analyze/index.ts";
import type { ImportExtension } from "../model/project.ts";
import { didYouMean, quote } from "../model/messages.ts";
import {
  boolean,
  check,
  type Check,
  fault,
  type Fault,
  members,
  text,
  texts,
  unknown,
} from "./checks.ts";
import { isObject } from "../openapi/json.ts";
import { parseRule } from "../read/index.ts";
import {
  checkClients,
  clientsIn,
  type ConfiguredClient,
  sharedOutputs,
} from "./clients.ts";
import type { Config } from "./config.ts";
import { checkHeaders } from "./headers.ts";
import { checkPagination } from "./pagination.ts";

/** Checks what a configuration file holds: the configuration, or what is wrong with it. */
export function checkConfig(value: unknown): Config | Fault[] {
  if (!isObject(value)) return [noObject(value)];
  const given = Object.entries(value).filter(
    ([, member]) => member !== undefined,
  );
  const faults = given.flatMap(([name, member]) =>
    Object.hasOwn(checks, name)
      ? checks[name as keyof Config](member, `"${name}"`)
      : [unknown(`there is no option "${name}"`, name, Object.keys(checks))],
  );
  if (faults.length > 0) return faults;
  const config: Config = Object.fromEntries(given);
  const clients = clientsIn(config);
  const among = [...clients.flatMap(contradiction), ...sharedOutputs(clients)];
  return among.length > 0 ? among : config;
}

/** Tells what of a client cannot be had together. */
function contradiction({ name, config }: ConfiguredClient): Fault[] {
  if (!config.types || config.schemaTypes !== "openapi-typescript") return [];
  const at = name === null ? "" : `"clients" ${quote(name)}: `;
  return [fault(`${at}"types" needs the "schemaTypes" of "pathwright"`)];
}

/** Checks the configuration of one client among several. */
function faultsOf(value: unknown): readonly Fault[] {
  const checked = checkConfig(value);
  return Array.isArray(checked) ? checked : [];
}

function noObject(value: unknown): Fault {
  const must = "the configuration must be an object";
  if (typeof value === "function")
    return fault(`${must}, not a function`, "export what it returns");
  return Array.isArray(value)
    ? fault(
        `${must}, not a list`,
        'write several clients as "clients", each under its name',
      )
    : fault(must);
}

/** What `importExtension` can be. */
export const importExtensions: readonly ImportExtension[] = [
  "js",
  "ts",
  "none",
];

const checks: Readonly<Record<keyof Config, Check>> = {
  spec: text,
  output: text,
  runtime: text,
  allowFiles: texts,
  allowUrls: texts,
  headers: checkHeaders,
  include: rules,
  exclude: rules,
  clientParams: texts,
  environment: texts,
  extensions: (value, at) => members(value, at, text),
  idempotencyHeader: check(
    "the name of a header",
    (value) => typeof value === "string" && /^[\w!#$%&'*+.^`|~-]+$/.test(value),
  ),
  resources: (value, at) => named(value, at, checkResource),
  naming: check('"operationId", "rest" or "auto"', (value) =>
    namingStyles.includes(value),
  ),
  keepNames: boolean,
  pagination: (value, at) => members(value, at, checkPagination),
  streams: (value, at) => members(value, at, checkStream),
  types: checkTypes,
  defaultNonNullable: boolean,
  additionalProperties: boolean,
  propertiesRequiredByDefault: boolean,
  arrayLength: boolean,
  transform: check("a function", (value) => typeof value === "function"),
  transport: check(
    '"openapi-fetch" or "vendored"',
    (value) => value === "openapi-fetch" || value === "vendored",
  ),
  functions: boolean,
  schemaTypes: check(
    '"pathwright" or "openapi-typescript"',
    (value) => value === "pathwright" || value === "openapi-typescript",
  ),
  emitters: check(
    "a list of functions, and of modules that export one",
    (value) =>
      Array.isArray(value) &&
      value.every((one) => ["string", "function"].includes(typeof one)),
  ),
  importExtension: check('"js", "ts" or "none"', (value) =>
    importExtensions.includes(value as ImportExtension),
  ),
  strict: boolean,
  clients: (value, at) => checkClients(value, at, faultsOf),
};

const namingStyles: readonly unknown[] = ["operationId", "rest", "auto"];

const resourceMembers = ["methods", "subresources"];

/** One resource as a Stainless configuration writes it; what else stands there, and is no slip, is not Pathwright's to judge. */
function checkResource(value: unknown, at: string): Fault[] {
  if (!isObject(value)) return [fault(`${at} must be an object`)];
  const { methods = {}, subresources = {}, ...others } = value;
  const misspelt = Object.keys(others).filter(
    (name) => didYouMean(name, resourceMembers) !== null,
  );
  return [
    ...misspelt.map((name) =>
      unknown(`${at} has the unknown option "${name}"`, name, resourceMembers),
    ),
    ...named(methods, `${at} "methods"`, method),
    ...named(subresources, `${at} "subresources"`, checkResource),
  ];
}

const formatTypes: FormatTypes = { "date-time": "Date", int64: "bigint" };

/** Types by format: each format has one beside what JSON has for it. */
function checkTypes(value: unknown, at: string): Fault[] {
  if (!isObject(value)) return [fault(`${at} must be an object`)];
  return Object.entries(value).flatMap(([format, type]) => {
    if (!Object.hasOwn(formatTypes, format))
      return [
        unknown(
          `${at} has the unknown format "${format}"; it knows "date-time" and "int64"`,
          format,
          Object.keys(formatTypes),
        ),
      ];
    const known = formatTypes[format as keyof FormatTypes];
    return type === known
      ? []
      : [fault(`${at} "${format}" must be "${known}"`)];
  });
}

const formats: readonly unknown[] = ["events", "lines"];

const streamChecks: Readonly<Record<keyof StreamOptions, Check>> = {
  format: check('"events" or "lines"', (value) => formats.includes(value)),
  item: text,
  mediaType: text,
  error: text,
};

/** One stream: its format, or an object that says more of it. */
function checkStream(value: unknown, at: string): Fault[] {
  if (!isObject(value))
    return formats.includes(value)
      ? []
      : [
          fault(
            `${at} must be "events", "lines", or an object with a "format"`,
          ),
        ];
  const { format, ...more } = value;
  return [
    ...streamChecks.format(format, `${at} "format"`),
    ...Object.entries(more).flatMap(([name, member]) =>
      Object.hasOwn(streamChecks, name)
        ? streamChecks[name as keyof StreamOptions](member, `${at} "${name}"`)
        : [
            unknown(
              `${at} has the unknown option "${name}"`,
              name,
              Object.keys(streamChecks),
            ),
          ],
    ),
  ];
}

/** Rules that say which operations are meant. */
function rules(value: unknown, at: string): Fault[] {
  const faults = texts(value, at);
  if (faults.length > 0) return faults;
  return (value as string[]).flatMap((rule) => {
    const read = parseRule(rule);
    return typeof read === "function"
      ? []
      : [fault(`${at} has the rule ${quote(rule)}: ${read.fault}`)];
  });
}

const method = check(
  'an endpoint such as "get /pets", or an object with one',
  (value) => {
    const endpoint = isObject(value) ? value["endpoint"] : value;
    return typeof endpoint === "string";
  },
);

/** Members whose names become names in TypeScript. */
function named(value: unknown, at: string, each: Check): Fault[] {
  const nameless = Object.keys(isObject(value) ? value : {})
    .filter((name) => !/[\p{L}\p{N}]/u.test(name))
    .map((name) =>
      fault(`${at} "${name}" needs a letter or a digit in its name`),
    );
  return [...nameless, ...members(value, at, each)];
}
