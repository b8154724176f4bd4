import { parse } from "yaml";
import type { Draw } from "../faults/draw.ts";

interface Node {
  [name: string]: unknown;
}

/** Changes a document as the next version of an API may be: an operation renamed, added, removed, a property, a description. */
export function nextVersion(text: string, draw: Draw, mark: string): string {
  const document = parse(text) as Node;
  const operations = nodesIn(document["paths"]).filter(
    (node) => typeof node["operationId"] === "string",
  );
  const objects = nodesIn(document).filter(
    ({ properties }) => isNode(properties) && !("allOf" in properties),
  );
  const described = nodesIn(document).filter(
    ({ description }) => typeof description === "string",
  );
  const changes = [
    () => {
      draw.pick(operations)["operationId"] = mark;
    },
    () => {
      const paths = document["paths"] as Node;
      const responses = { "204": { description: "Done" } };
      paths[`/${mark}`] = { get: { operationId: mark, responses } };
    },
    () => {
      const paths = document["paths"] as Node;
      delete paths[draw.pick(Object.keys(paths))];
    },
    () => {
      const { properties } = draw.pick(objects);
      (properties as Node)[mark] = { type: "string", description: mark };
    },
    () => {
      const { properties } = draw.pick(objects);
      delete (properties as Node)[draw.pick(Object.keys(properties as Node))];
    },
    () => {
      draw.pick(described)["description"] = mark;
    },
  ];
  for (let left = draw.between(1, 3); left > 0; left -= 1) {
    const change = draw.pick(changes);
    if (objects.length > 0 && operations.length > 1) change();
  }
  return JSON.stringify(document);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

/** All objects in a value, itself first. */
function nodesIn(value: unknown): Node[] {
  if (!isNode(value)) return [];
  const below = Object.values(value).flatMap((one) => nodesIn(one));
  return Array.isArray(value) ? below : [value, ...below];
}
