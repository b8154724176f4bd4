import type { ApiModel, SecurityScheme } from "../../../model/api.ts";
import {
  code,
  type Code,
  docComment,
  grouped,
  identifier,
  list,
  object,
  objectMember,
  property,
  propertyKey,
  string,
} from "../../typescript/code.ts";
import { Imports } from "../../typescript/imports.ts";
import type { Modules } from "../../typescript/modules.ts";
import { features } from "../runtime.ts";
import type { SharedFacts } from "../shared-facts.ts";
import { serverVariables } from "../servers.ts";
import { streamFormats } from "../streams.ts";
import type { View } from "../../typescript/templates.ts";
import { union } from "../../typescript/unions.ts";
import { SchemaPrinter } from "../../typescript/schema-printer.ts";
import { comment } from "./documentation.ts";
import { serverFacts, serverOptions, variableMembers } from "./servers.ts";

/** The file of what functions are called with, relative to the output folder. */
export const coreFile = "core.ts";

/** The parts of the runtime that all operations call for, or none. */
export const ofAll: readonly string[] = ["authorize", "hideIn"];

/** What `core.hbs` prints: the options, the API's data but for its operations, and `createCore`. */
export function coreView(
  model: ApiModel,
  shared: SharedFacts,
  modules: Modules,
): View {
  const imports = new Imports(coreFile, modules);
  const parts = features(model)
    .filter(({ name }) => ofAll.includes(name))
    .map(({ name, file }) => imports.value(name, file));
  const core = "runtime/core.ts";
  const view = {
    ...optionsView(model, imports),
    api: imports.type("Api", "runtime/api.ts"),
    core: imports.type("Core", core),
    coreOf: imports.value("coreOf", core),
    facts: [...apiFacts(model, shared, imports), ...parts].map((fact) => ({
      fact: code`${fact},`,
    })),
    ownFacts: atServer(model, code`facts`, imports),
    exports: [
      code`type { Core } from ${string(modules.specifier(coreFile, core))}`,
      code`{ use } from ${string(modules.specifier(coreFile, "runtime/middleware.ts"))}`,
    ].map((exported) => ({ declaration: code`export ${exported};` })),
  };
  return {
    ...view,
    imports: imports.declarations().map((declaration) => ({ declaration })),
  };
}

/** The options of the client, as `options.hbs` prints them. */
export function optionsView(model: ApiModel, imports: Imports): View {
  return {
    baseOptions: baseOptions(model, imports),
    variables: variableMembers(model),
    options: [
      ...serverOptions(model),
      ...clientParameterOptions(model, imports),
      ...model.securitySchemes.map((scheme) =>
        credentialOption(scheme, imports),
      ),
      ...(streamFormats(model).has("events") ? [reconnectOption()] : []),
      ...(streamFormats(model).size > 0 ? streamLimits() : []),
    ],
  };
}

/** An API at the server that the options name. */
export function atServer(model: ApiModel, api: Code, imports: Imports): Code {
  return serverVariables(model).length === 0
    ? api
    : code`${imports.value("withServer", "runtime/server.ts")}(${api}, options.server)`;
}

/** What only Bun's, Deno's or Workers' `fetch` takes; elsewhere, and to whoever wrote the document, these are names like any other. */
export const platformOptionNames: readonly string[] =
  "client compress decompress encodeResponseBody fetcher maxRedirects protocol proxy s3 session tls unix verbose".split(
    " ",
  );

/** The options of every client, but for a platform's whose name the document has for one of its own. */
function baseOptions(model: ApiModel, imports: Imports): Code {
  const type = imports.type("BaseClientOptions", "runtime/options.ts");
  const own = [...model.clientParameters, ...model.securitySchemes]
    .map(({ option }) => option)
    .filter((name) => platformOptionNames.includes(name));
  return own.length === 0
    ? type
    : code`Omit<${type}, ${union(own.map(string))}>`;
}

function clientParameterOptions(model: ApiModel, imports: Imports): View[] {
  const printer = new SchemaPrinter(imports);
  return model.clientParameters.map(({ option, documentation, schema }) => ({
    documentation: comment(documentation),
    declaration: code`${identifier(option)}?: ${union([...printer.alternatives(schema), code`undefined`])};`,
  }));
}

function credentialOption(scheme: SecurityScheme, imports: Imports): View {
  const credential = imports.type("Credential", "runtime/options.ts");
  const type =
    scheme.type === "basic"
      ? code`${credential}<${imports.type("BasicCredential", "runtime/options.ts")}>`
      : credential;
  const { environment } = scheme;
  const source =
    environment === null
      ? []
      : [`Default: the environment variable \`${environment}\`.`];
  return {
    documentation: comment(scheme.documentation, source),
    declaration: code`${identifier(scheme.option)}?: ${union([type, code`undefined`])};`,
  };
}

/** What the document and the configuration say of the API as a whole. */
export function apiFacts(
  model: ApiModel,
  shared: SharedFacts,
  imports: Imports,
): Code[] {
  const {
    idempotencyHeader,
    clientParameters,
    securitySchemes: schemes,
  } = model;
  const { accept, security } = shared;
  return [
    ...serverFacts(model, shared),
    ...(idempotencyHeader === null
      ? []
      : [objectMember("idempotencyHeader", idempotencyHeader)]),
    ...(clientParameters.length === 0
      ? []
      : [
          objectMember(
            "clientParameters",
            clientParameters.map(({ option }) => option),
          ),
        ]),
    ...(schemes.length === 0 ? [] : [securitySchemes(schemes, imports)]),
    ...(security.length === 0 ? [] : [objectMember("security", security)]),
    ...(accept === null ? [] : [objectMember("accept", accept)]),
  ];
}

function streamLimits(): View[] {
  return [
    {
      documentation: docComment([
        "Milliseconds that the server of a stream may be silent. Default: as long as it likes.",
      ]),
      declaration: code`idleTimeout?: number | undefined;`,
    },
    {
      documentation: docComment([
        "Characters that one item of a stream may have. Default: 64 Mi.",
      ]),
      declaration: code`maxItemSize?: number | undefined;`,
    },
  ];
}

function reconnectOption(): View {
  return {
    documentation: docComment([
      "Ask for the rest of a stream of events wherever it ends or breaks off. Default: `false`.",
    ]),
    declaration: code`reconnect?: boolean | undefined;`,
  };
}

/** How each credential is sent, by calls of the runtime: `securitySchemes: { apiToken: bearer("API_TOKEN") }`. */
function securitySchemes(
  schemes: readonly SecurityScheme[],
  imports: Imports,
): Code {
  const runtime = (name: string) => imports.value(name, "runtime/auth.ts");
  const members = schemes.map((scheme) => {
    const { option, type, environment } = scheme;
    const facts =
      type === "apiKey"
        ? [runtime(places[scheme.in]), string(scheme.name)]
        : type === "http"
          ? [string(scheme.scheme)]
          : [];
    const env = environment === null ? [] : [string(environment)];
    return property(
      propertyKey(option),
      code`${runtime(type)}${grouped(list("(", [...facts, ...env], ")"))}`,
    );
  });
  return code`securitySchemes: ${object(members)}`;
}

const places = {
  header: "inHeader",
  query: "inQuery",
  cookie: "inCookie",
} as const;
