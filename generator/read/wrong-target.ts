import { type Grammar, type Kind, kindAt } from "../openapi/grammar.ts";
import type { TreeNode } from "./node.ts";
import { pointerTokens } from "../openapi/json-pointer.ts";
import { broken, type BrokenReference } from "./references.ts";

/** How messages call what references lead to. */
const names: Readonly<Partial<Record<Kind, string>>> = {
  schema: "a schema",
  response: "a response",
  parameter: "a parameter",
  header: "a header",
  requestBody: "a request body",
  mediaType: "a media type",
  pathItem: "a path item",
  operation: "an operation",
  callback: "a callback",
};

/** Where to write a `$ref` that leads to a schema, by what it stands for. */
const described: Readonly<Partial<Record<Kind, string>>> = {
  parameter: "write it under the `schema` of a parameter",
  header: "write it under the `schema` of the header",
  requestBody: "write it under `content` and a media type, as the `schema`",
  response: "write it under `content` and a media type, as the `schema`",
  mediaType: "write it as the `schema` of the media type",
};

/** What is wrong with the `$ref` at the place of a kind that leads to another (OpenAPI 3.1, 4.8.23); `null` where nothing is. */
export function wrongTarget(
  grammar: Grammar,
  node: TreeNode,
  kind: Kind,
  { at, root }: TreeNode,
): BrokenReference | null {
  const found = kindAt(grammar, root.value, pointerTokens(at));
  const wanted = names[kind];
  const other = found === null ? undefined : names[found];
  // A header is written as a parameter is.
  const isAlike = kind === "header" && found === "parameter";
  if (found === kind || isAlike || !wanted || !other) return null;
  const message = `\`$ref\` leads to ${other}, where ${wanted} is expected; it is read as one`;
  const place = found === "schema" ? described[kind] : undefined;
  const help = place ?? `write the path of ${wanted}`;
  return broken("unexpected-type", message, help, node);
}
