import type { Document } from "../model/document.ts";
import type { Constant } from "../model/schema.ts";
import { isObject } from "../openapi/json.ts";
import { methods } from "../openapi/methods.ts";
import { memberNames } from "./schemas/enum-names.ts";
import { entriesOf, type Raw } from "./schemas/object.ts";

/** Returns the path of every operation under the name that `--make-paths-enum` of openapi-typescript gives it: its operationId, or what its method and path make. */
export function pathNames(document: Document): Constant[] {
  const { paths }: Raw = isObject(document.root.value)
    ? document.root.value
    : {};
  const constants = entriesOf(paths).flatMap(([path, item]) =>
    entriesOf(item).flatMap(([method, operation]) =>
      methods.includes(method) && isObject(operation)
        ? [constant(method, path, operation["operationId"])]
        : [],
    ),
  );
  return memberNames(constants);
}

function constant(
  method: string,
  path: string,
  operationId: unknown,
): Constant {
  const name =
    typeof operationId === "string" && operationId !== ""
      ? operationId
      : (method + path).split("/").map(word).join("");
  return { name, value: path, description: null };
}

/** A part of a path with a capital, and without the first that no name may hold: a placeholder, what follows a colon, or signs. */
function word(part: string): string {
  const capital = part.slice(0, 1).toUpperCase() + part.slice(1);
  const start = capital.search(/[^a-zA-Z\d_]/);
  if (start === -1) return capital;
  const [before, rest] = [capital.slice(0, start), capital.slice(start)];
  const end = rest.lastIndexOf("}");
  if (rest.startsWith("{") && end !== -1) return before + rest.slice(end + 1);
  return rest.startsWith(":")
    ? before
    : before + rest.replace(/^[^a-zA-Z\d_]+/, "");
}
