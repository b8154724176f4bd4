import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build as bundle } from "esbuild";
import { analyze } from "../../../generator/analyze/index.ts";
import type { Config } from "../../../generator/config/index.ts";
import { generate } from "../../../generator/generate.ts";
import type {
  ApiModel,
  Operation,
  Resource,
} from "../../../generator/model/api.ts";
import { read } from "../../../generator/read/index.ts";

/** What a generated client has of an operation, and how its method is called. */
export interface ClientOperation {
  readonly operation: Operation;
  /** The method's resource from the client down, and its name. */
  readonly members: readonly string[];
}

/** A generated client, compiled and loaded. */
export interface LoadedClient {
  readonly createClient: (options: object) => Readonly<Record<string, unknown>>;
  readonly securitySchemes: ApiModel["securitySchemes"];
  /** By endpoint, the method as the document has it: `get /pets`. */
  readonly operations: ReadonlyMap<string, ClientOperation>;
}

/** Generates the client of a document, compiles it and loads it, from a folder of the cache. Throws for a document with errors. */
export async function loadClient(
  name: string,
  text: string,
  config: Config,
  folder: string,
): Promise<LoadedClient> {
  const file = `${name}.json`;
  const { files, diagnostics } = await generate({
    file,
    text,
    config,
  });
  const { document } = read({ file, text });
  if (document === null || files.size === 0)
    throw new Error(
      `${name}: ${diagnostics.find(({ severity }) => severity === "error")?.message}`,
    );
  await rm(folder, { recursive: true, force: true });
  for (const [path, contents] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), contents);
  }
  const outfile = join(folder, "client.js");
  await bundle({
    entryPoints: [join(folder, "index.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
  });
  const { createClient } = (await import(outfile)) as LoadedClient;
  // The model says which method is whose; the files say it to people.
  const { resources, securitySchemes } = analyze(
    document,
    { naming: "auto", ...config },
    () => {},
  );
  const operations = new Map(
    resources.flatMap(below).map((one) => {
      const { method, path } = one.operation;
      return [`${method.toLowerCase()} ${path}`, one];
    }),
  );
  return { createClient, securitySchemes, operations };
}

function below({ names, operations, resources }: Resource): ClientOperation[] {
  return [
    ...operations.map((operation) => ({
      operation,
      members: [...names.members, operation.names.method],
    })),
    ...resources.flatMap(below),
  ];
}
