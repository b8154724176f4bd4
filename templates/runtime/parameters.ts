import type { ParameterCodec } from "./api.ts";
import { type Operation, type Parameter, parametersOf } from "./operation.ts";
import type { RequestParts, Values } from "./parts.ts";
import type { QuerySerializerOptions } from "./path-types.ts";
import { writeStyle } from "./style.ts";
import { isObject, toPlain } from "./text.ts";

/** Parameters of every place and style (OpenAPI 3.1, 4.8.12). */
export const parameters: ParameterCodec = {
  writePathValue: (value, name, operation) =>
    writeStyle(
      find("path", parametersOf(operation), name) ?? { in: "path", name },
      value,
    ),
  prepare,
};

function prepare(
  parts: RequestParts,
  operation: Operation,
  url: string | undefined,
): void {
  const { headers, params } = parts;
  const declared = parametersOf(operation);
  const [, address, search] = /^([^?#]*)\??([^#]*)/.exec(url ?? "") ?? [];
  if (address) parts.pathSerializer = () => address;
  const { querySerializer } = parts;
  if (typeof querySerializer !== "function")
    parts.querySerializer = (values: Values) =>
      [search, ...writeAll("query", declared, values, querySerializer)]
        .filter(Boolean)
        .join("&");
  if (params.header) params.header = writeHeaders(declared, params.header);
  if (params.cookie) {
    const cookies = writeAll("cookie", declared, params.cookie);
    if (headers["cookie"]) cookies.unshift(String(headers["cookie"]));
    if (cookies.length) headers["cookie"] = cookies.join("; ");
  }
}

/** Those that are not declared stay as they are. */
function writeHeaders(
  declared: readonly Parameter[],
  values: Values,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const parameter = find("header", declared, name);
      return [name, parameter ? writeStyle(parameter, value) : value];
    }),
  );
}

/**
 * What is not declared is written as openapi-fetch does: lists in style `form`, objects in style `deepObject`. What the
 * caller asks for wins over both.
 */
function writeAll(
  place: "query" | "cookie",
  declared: readonly Parameter[],
  values: Values,
  { array, object, allowReserved }: QuerySerializerOptions = {},
): string[] {
  return Object.entries(values).flatMap(([name, given]) => {
    const value = toPlain(given);
    const isList = Array.isArray(value);
    const parameter: Parameter = {
      ...(find(place, declared, name) ?? {
        in: place,
        name,
        style: isObject(value) && !isList ? "deepObject" : "form",
      }),
      ...(isList ? array : isObject(value) && object),
      ...(allowReserved && { allowReserved }),
    };
    return writeStyle(parameter, value) || [];
  });
}

function find(
  place: Parameter["in"],
  declared: readonly Parameter[],
  name: string,
): Parameter | undefined {
  return declared.find((one) => one.in === place && one.name === name);
}
