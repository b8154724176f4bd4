import type { ApiModel, Resource, Stream } from "../../../model/api.ts";
import { code, string } from "../../typescript/code.ts";
import { allResources, resourceFile } from "../../resources.ts";
import { bindings } from "../../typescript/imports.ts";
import type { Modules } from "../../typescript/modules.ts";
import { hasBinary, hasPages } from "../runtime.ts";
import { serverVariables } from "../servers.ts";
import { streamFormats } from "../streams.ts";
import type { View } from "../../typescript/templates.ts";
import { coreFile } from "./core.ts";
import { functionsFile } from "./operation.ts";

/** What the runtime shows to the users of a client, by file. */
const runtimeExports: Readonly<
  Record<string, Readonly<Record<string, boolean>>>
> = {
  "runtime/errors.ts": values(
    "ApiError AuthenticationError BadRequestError ConflictError ConnectionError InternalServerError NotFoundError",
    "ParseError PermissionDeniedError RateLimitError RequestError TimeoutError UnprocessableEntityError",
  ),
  "runtime/logger.ts": {
    ...values("createLogger"),
    ...types("LogEvent Logger LoggerOptions"),
  },
  "runtime/options.ts": types(
    "BasicCredential BinaryBody Credential Fetch HeaderOptions RequestOptions",
  ),
  "runtime/promise.ts": types("ApiPromise"),
  "runtime/result.ts": types("Failure Success"),
  "runtime/path-types.ts": types("Middleware"),
  "runtime/path-based.ts": {
    ...values("wrapAsPathBasedClient"),
    ...types("PathBasedClient"),
  },
  "runtime/serializers.ts": values(
    "createFinalURL createQuerySerializer defaultBodySerializer defaultPathSerializer mergeHeaders",
    "removeTrailingSlash serializeArrayParam serializeObjectParam serializePrimitiveParam",
  ),
};

const pageExports: typeof runtimeExports = {
  "runtime/page.ts": { ListPage: false },
  "runtime/pages.ts": { PagePromise: false, PaginationError: true },
};

const binaryExports: typeof runtimeExports = {
  "runtime/binary.ts": types("BinaryPromise"),
};

/** What it shows beside that of streams, by their format. */
const streamExports: Readonly<
  Record<Stream["format"], Readonly<Record<string, string>>>
> = {
  events: {
    "runtime/event-stream.ts": "ApiEventStream EventStream",
    "runtime/events.ts": "ServerSentEvent",
    "runtime/reconnect.ts": "EventStreamOptions",
  },
  lines: { "runtime/stream.ts": "ApiStream ItemStream" },
};

/** What it shows of streams of every format. */
const limitExports: Record<string, boolean> = {
  StreamError: true,
  StreamOptions: false,
};

/** What `index.hbs` prints: everything public. Data objects stay in the files of their resources. */
export function indexView(
  model: ApiModel,
  hasFunctions: boolean,
  modules: Modules,
): View {
  const { resources, declarations } = model;
  const runtime = {
    ...runtimeExports,
    "runtime/mock.ts": mockExports(model),
    ...(hasPages(model) ? pageExports : {}),
    ...(hasBinary(model) ? binaryExports : {}),
  };
  const exports: Export[] = [
    ...clientExports(model, hasFunctions),
    ...allResources(resources).flatMap((one) =>
      resourceExports(one, hasFunctions),
    ),
    ...Object.entries(runtime).map(([file, names]) => exportOf(names, file)),
    ...[...streamFormats(model)]
      .sort()
      .flatMap((format) =>
        Object.entries(streamExports[format]).map(([file, names]) =>
          exportOf(types(names), file),
        ),
      ),
    ...(streamFormats(model).size > 0
      ? [exportOf(limitExports, "runtime/stream-options.ts")]
      : []),
    exportOf(types("components operations paths webhooks"), "schema.ts"),
    ...(declarations.length === 0 ? [] : [[null, "models.ts"] as const]),
  ];
  return {
    exports: exports.map(([names, file]) => {
      const taken = names === null ? code`*` : bindings(new Map(names));
      const from = string(modules.specifier("index.ts", file));
      return { declaration: code`export ${taken} from ${from};` };
    }),
  };
}

/** What makes a client, and its types; those of its options stand with what functions are called with, where there are any. */
function clientExports(model: ApiModel, hasFunctions: boolean): Export[] {
  const ofClient = {
    ...values("createClient createPathBasedClient"),
    ...types("Client"),
  };
  const ofOptions = types(
    serverVariables(model).length > 0
      ? "ClientOptions ServerVariables"
      : "ClientOptions",
  );
  return hasFunctions
    ? [exportOf(ofClient, "client.ts"), exportOf(ofOptions, coreFile)]
    : [exportOf({ ...ofClient, ...ofOptions }, "client.ts")];
}

/** What makes the mocks of methods, of whatever kind this API has. */
function mockExports(model: ApiModel): Record<string, boolean> {
  return values(
    "mockError mockResponse",
    ...(hasPages(model) ? ["mockPages"] : []),
    ...(streamFormats(model).size > 0 ? ["mockStream"] : []),
  );
}

/** What of a file is public: each name, and whether it is a value; `null` for everything. */
type Export = readonly [
  names: readonly (readonly [name: string, isValue: boolean])[] | null,
  file: string,
];

function exportOf(
  names: Readonly<Record<string, boolean>>,
  file: string,
): Export {
  return [Object.entries(names), file];
}

/** What of a resource is public, in lists: as members of an object, thousands of names would take long. */
function resourceExports(resource: Resource, hasFunctions: boolean): Export[] {
  const ofClass = [resource.names.type, true] as const;
  const ofOperations = resource.operations
    .flatMap(({ names: own }) => [
      own.params,
      own.response,
      own.error,
      own.result,
    ])
    .map((name) => [name, false] as const);
  const file = resourceFile(resource);
  if (!hasFunctions) return [[[ofClass, ...ofOperations], file]];
  return [
    ...(resource.operations.length === 0
      ? []
      : [[ofOperations, functionsFile(resource)] as const]),
    [[ofClass], file],
  ];
}

function values(...names: string[]): Record<string, boolean> {
  return Object.fromEntries(
    names
      .join(" ")
      .split(" ")
      .map((name) => [name, true]),
  );
}

function types(names: string): Record<string, boolean> {
  return Object.fromEntries(names.split(" ").map((name) => [name, false]));
}
