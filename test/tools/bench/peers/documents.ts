import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { fetchPackage } from "../../../conformance/corpus/fetch.ts";

const cache = fileURLToPath(
  new URL("../../../../.cache/bench/", import.meta.url),
);

/** The documents that are measured, each with what finds its file. */
const found: Readonly<Record<string, () => string>> = {
  one: () => fileURLToPath(new URL("../realtime-kit.yaml", import.meta.url)),
  stripe: () => inDirectory("stripe.com.json"),
  kubernetes: () => inDirectory("kubernetes.io.json"),
  github: () => join(fetchPackage("github"), "generated/api.github.com.json"),
  graph: () => inDirectory("microsoft.com/graph.json"),
  "10 MB of YAML": () =>
    large("yaml", (value) =>
      stringify(value, { aliasDuplicateObjects: false }),
    ),
  "the same in JSON": () =>
    large("json", (value) => JSON.stringify(value, null, 2)),
};

/** The names of real documents, the smallest first. */
export const realDocuments: readonly string[] = [
  "one",
  "stripe",
  "kubernetes",
  "github",
  "graph",
];

/** Returns the file of a document, which is fetched or made where it is not there yet. Throws for a name that nothing has. */
export function fileOf(name: string): string {
  const find = found[name];
  if (find === undefined)
    throw new Error(
      `There is no document "${name}"; there are ${realDocuments.join(", ")}.`,
    );
  return find();
}

/** Returns the file of a made document with so many operations, each with schemas of its own. */
export function madeDocument(operations: number): string {
  const paths: Record<string, unknown> = {};
  const schemas: Record<string, unknown> = {};
  for (let index = 0; index < operations; index += 1) {
    paths[`/things${String(index)}/{id}`] = { get: operationOf(index) };
    schemas[`Thing${String(index)}`] = schemaOf(index);
  }
  return written(`made-${String(operations)}.json`, () =>
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Made", version: "1" },
      paths,
      components: { schemas },
    }),
  );
}

function operationOf(index: number): unknown {
  const $ref = `#/components/schemas/Thing${String(index)}`;
  const content = { "application/json": { schema: { $ref } } };
  return {
    operationId: `getThing${String(index)}`,
    tags: [`things${String(index >> 4)}`],
    parameters: [
      { name: "id", in: "path", required: true, schema: { type: "string" } },
      { name: "limit", in: "query", schema: { type: "integer" } },
    ],
    responses: { 200: { description: "A thing", content } },
  };
}

function schemaOf(index: number): unknown {
  const next = `#/components/schemas/Thing${String(Math.max(0, index - 1))}`;
  return {
    type: "object",
    required: ["id"],
    properties: {
      id: { type: "string", description: "What it is known by" },
      kind: { enum: ["small", "large"] },
      next: { $ref: next },
    },
  };
}

function inDirectory(path: string): string {
  return join(fetchPackage("directory"), "api", path);
}

/** GitHub's document, as another notation has it: about 10 MB. */
function large(ending: string, print: (value: unknown) => string): string {
  return written(`github.${ending}`, () =>
    print(JSON.parse(readFileSync(fileOf("github"), "utf8"))),
  );
}

function written(name: string, make: () => string): string {
  const file = join(cache, "documents", name);
  if (!existsSync(file)) {
    mkdirSync(join(cache, "documents"), { recursive: true });
    writeFileSync(file, make());
  }
  return file;
}
