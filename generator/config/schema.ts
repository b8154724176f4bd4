import * as v from "valibot";
import { quote } from "../model/messages.ts";
import { parseRule } from "../read/index.ts";
import {
  importExtensions,
  namings,
  schemaTypes,
  transports,
} from "./choices.ts";
import type {
  Config,
  Emitter,
  Transform,
  TransformDocument,
  TransformModel,
} from "./config.ts";
import { credential } from "./credentials.ts";
import { headerName } from "./header.ts";
import { headers } from "./headers.ts";
import { pagination, resource, resourceName, stream } from "./operations.ts";
import {
  boolean,
  matching,
  membersOf,
  object,
  objectThat,
  oneOf,
  type Schema,
  text,
  texts,
  textsWithout,
} from "./parts.ts";

/** What may be left out. */
type Option<T> = v.ExactOptionalSchema<Schema<T>, undefined>;

/** An option for each member of a type. */
type Options<T> = {
  readonly [Name in keyof T]-?: Option<NonNullable<T[Name]>>;
};

/** What may be left out, and what it is. */
function option<T>(description: string, schema: Schema<T>): Option<T> {
  return v.exactOptional(v.pipe(schema, v.description(description)));
}

const rules = textsWithout((rule) => {
  const read = parseRule(rule);
  return typeof read === "function"
    ? null
    : `has the rule ${quote(rule)}: ${read.fault}`;
});

/** What people give as code. */
const code = v.function("must be a function");

const emittersExpected =
  "must be a list of functions, and of modules that export one";

/** The types by format: each format has one beside what JSON has for it. */
const types = objectThat(
  object(
    {
      "date-time": v.exactOptional(v.literal("Date", 'must be "Date"')),
      int64: v.exactOptional(v.literal("bigint", 'must be "bigint"')),
    },
    {
      unknown: (format) =>
        `has the unknown format "${format}"; it knows "date-time" and "int64"`,
    },
  ),
);

/** What a client can have of its own: all but several clients. */
const ofClient: Options<Omit<Config, "clients">> = {
  spec: option("The OpenAPI document: a path or a URL.", text),
  output: option("The folder for the client, `generated` by default.", text),
  runtime: option("A folder for the runtime that several clients share.", text),
  allowFiles: option(
    "Further folders that the document's references may lead into, hidden files included.",
    texts,
  ),
  allowUrls: option(
    "Hosts that its references may lead to: `example.com`, `example.com:8443`, `http://api.internal`; `*` for all.",
    texts,
  ),
  headers: option(
    "What is sent to named hosts when documents are requested.",
    headers,
  ),
  overlays: option(
    "OpenAPI Overlays that change the document before it is read, in this order: paths or URLs.",
    texts,
  ),
  include: option(
    "Which operations are wanted: rules such as `GET /pets/**`, `tag:pets` or an operationId.",
    rules,
  ),
  exclude: option(
    "Which of them are left out again: such rules, `deprecated` or `x-internal`.",
    rules,
  ),
  clientParams: option(
    "Names of parameters that become options of `createClient`, beside those marked `x-client-param`.",
    texts,
  ),
  environment: option(
    "Environment variables that `x-env` may name in documents from elsewhere.",
    texts,
  ),
  extensions: option(
    "Keys of operations (`x-…`) to show in the documentation of methods, each with its label.",
    membersOf(text),
  ),
  idempotencyHeader: option(
    "The header of idempotency keys, `Idempotency-Key` by default.",
    matching(headerName, "the name of a header"),
  ),
  credentials: option(
    "What security schemes are called in the client, and the environment variables that they are read from, by their names in the document.",
    membersOf(credential),
  ),
  resources: option(
    "The tree of resources, in the shape of a Stainless configuration.",
    membersOf(resource, resourceName),
  ),
  naming: option(
    'What operations are named after: `"auto"` (default), `"operationId"` or `"rest"`.',
    oneOf(namings),
  ),
  keepNames: option(
    "Whether methods keep their old names beside new ones, deprecated.",
    boolean,
  ),
  pagination: option(
    "How pages follow one another, by operationId or `GET /path`, where the document does not show it; `false`: they do not.",
    membersOf(pagination),
  ),
  streams: option(
    "Which operations stream, and how, by operationId or `GET /path`, where the document does not say so.",
    membersOf(stream),
  ),
  types: option(
    'Formats whose values are dates and big integers: `"date-time": "Date"`, `int64: "bigint"`.',
    types,
  ),
  defaultNonNullable: option(
    "Whether a property with a default is always there in responses.",
    boolean,
  ),
  additionalProperties: option(
    "Whether objects may have other properties where the document does not say so.",
    boolean,
  ),
  propertiesRequiredByDefault: option(
    "Whether all properties are there where a schema has no `required`.",
    boolean,
  ),
  arrayLength: option(
    "Whether lists have as many elements as `minItems` and `maxItems` say.",
    boolean,
  ),
  transform: option(
    "Gives schemas other types, of `pathwright types` alone.",
    code as unknown as Schema<Transform>,
  ),
  transformDocument: option(
    "Changes the document before it is read, or returns another.",
    code as unknown as Schema<TransformDocument>,
  ),
  transformModel: option(
    "Changes the model that the client is printed from, or returns another.",
    code as unknown as Schema<TransformModel>,
  ),
  transport: option(
    'What sends the requests: the package `"openapi-fetch"` (default), or `"vendored"` code that is generated with the client.',
    oneOf(transports),
  ),
  functions: option(
    "Whether the client has its operations as functions too, so that a bundler leaves out those that nobody calls.",
    boolean,
  ),
  apiList: option(
    "Whether `api.md` beside the client lists its methods, as SDKs of commercial generators carry such a list.",
    boolean,
  ),
  keep: option(
    "Generated files that are yours to edit, or folders of such: what is generated later is merged into them.",
    texts,
  ),
  emitters: option(
    "What makes further files: functions, or modules that export one.",
    v.array(
      v.union([text, code as unknown as Schema<Emitter>], emittersExpected),
      emittersExpected,
    ),
  ),
  templates: option(
    "A folder of templates in the place of Pathwright's own, and of such as make files.",
    text,
  ),
  importExtension: option(
    'How imports end: `"js"`, `"ts"` or `"none"`; found in the nearest `tsconfig.json` by default.',
    oneOf(importExtensions),
  ),
  schemaTypes: option(
    'What prints `schema.ts`: `"pathwright"` (default) or `"openapi-typescript"`.',
    oneOf(schemaTypes),
  ),
  strict: option(
    "Whether warnings and what is skipped are taken for errors.",
    boolean,
  ),
};

const noOption = {
  unknown: (name: string) => `there is no option "${name}"`,
};

const client = objectThat(
  object(ofClient, {
    unknown: (name) =>
      name === "clients"
        ? 'cannot have "clients" of its own'
        : noOption.unknown(name),
  }),
);

const clients = v.pipe(membersOf(client), v.minEntries(1, "lists no client"));

/** The one definition of what a configuration file may hold: the loader goes by it, and so do editors, which are given it as a JSON Schema. */
export const configuration: Schema<Config> = object(
  {
    ...ofClient,
    clients: option(
      "Several clients by name, each with options of its own beside, or instead of, what stands around them.",
      clients,
    ),
    $schema: v.exactOptional(
      v.pipe(text, v.description("The JSON Schema that editors check by.")),
    ),
  },
  noOption,
);
