import { readFileSync } from "node:fs";

/** What a maker's own SDK calls an operation. */
export interface MakersName {
  readonly resource: string;
  readonly method: string;
  /** In capitals. */
  readonly verb: string;
  /** Its parameters stand as `{}`. */
  readonly path: string;
}

/** Reads the table of a maker's SDK: `resource method verb path`, a line each, with tabs between. */
export function readTable(maker: string): MakersName[] {
  const file = new URL(`tables/${maker}.tsv`, import.meta.url);
  const [, ...lines] = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => {
    const [resource = "", method = "", verb = "", path = ""] = line.split("\t");
    // Behind a `#` stands what tells it from another operation of the same path.
    return { resource, method, verb, path: path.split("#")[0] ?? "" };
  });
}

/** What every operation of such a document answers, a list or not. */
const answer = {
  description: "Done",
  content: {
    "application/json": {
      schema: { type: "object", properties: { id: { type: "string" } } },
    },
  },
};

/** Makes a document of the paths of a table alone: no tags, no operationIds, and one answer for all. */
export function documentOf(table: readonly MakersName[]): string {
  const paths: Record<string, Record<string, object>> = {};
  for (const { verb, path } of table) {
    let count = 0;
    const named = path.replace(/\{\}/g, () => `{p${++count}}`);
    const parameters = Array.from({ length: count }, (_, index) => ({
      name: `p${index + 1}`,
      in: "path",
      required: true,
      schema: { type: "string" },
    }));
    const item = (paths[named] ??= {});
    item[verb.toLowerCase()] = {
      parameters,
      responses: { 200: answer },
    };
  }
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Shape", version: "1" },
    servers: [{ url: "https://api.example.com" }],
    paths,
  });
}
