import { rmSync } from "node:fs";
import { join } from "node:path";
import { build as bundle } from "esbuild";
import { analyze } from "../../../generator/analyze/index.ts";
import { emit } from "../../../generator/emit/index.ts";
import { allResources } from "../../../generator/emit/resources.ts";
import type {
  ApiModel,
  Operation,
  Resource,
} from "../../../generator/model/api.ts";
import type { Document } from "../../../generator/model/document.ts";
import { lay } from "../corpus/lay.ts";

/** The client of a document: its files, and the same loaded. */
export interface Client {
  readonly files: ReadonlyMap<string, string>;
  readonly securitySchemes: ApiModel["securitySchemes"];
  /** By endpoint: `GET /pets`. */
  readonly methods: ReadonlyMap<string, Method>;
  readonly createClient: (options: object) => Readonly<Record<string, unknown>>;
  readonly ApiError: new (...args: never) => Error;
}

/** The method of an operation. */
export interface Method {
  readonly operation: Operation;
  readonly resource: Resource["names"];
}

/** Generates the client of a document, and loads it from a folder of its own, which is left empty. */
export async function clientOf(
  document: Document,
  folder: string,
): Promise<Client> {
  const model = analyze(document, {}, () => {});
  const files = emit(model, {
    document: document.file,
    transport: "vendored",
    schemaTypes: null,
    hasFunctions: false,
    hasApiList: false,
    importExtension: "ts",
    runtime: null,
  });
  lay(folder, files);
  const outfile = join(folder, "client.mjs");
  await bundle({
    entryPoints: [join(folder, "index.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
  });
  const loaded = (await import(outfile)) as Pick<
    Client,
    "createClient" | "ApiError"
  >;
  rmSync(folder, { recursive: true });
  const methods = allResources(model.resources).flatMap(
    ({ names, operations }) =>
      operations.map((operation) => {
        const { method, path } = operation;
        return [`${method} ${path}`, { operation, resource: names }] as const;
      }),
  );
  return {
    files,
    securitySchemes: model.securitySchemes,
    methods: new Map(methods),
    createClient: loaded.createClient,
    ApiError: loaded.ApiError,
  };
}
