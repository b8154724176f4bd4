import type { ParameterCodec } from "./api.ts";
import { isJson } from "./media-type.ts";
import type { Operation, Parameter } from "./operation.ts";
import type { RequestParts, Values } from "./parts.ts";
import type { QuerySerializerOptions } from "./path-types.ts";
import { encode, flatten, isObject, leaves, toPlain, toText } from "./text.ts";

/** Parameters of every place and style (OpenAPI 3.1, 4.8.12). */
export const parameters: ParameterCodec = {
  writePathValue: (value, name, declared) =>
    write(find("path", declared, name) ?? { in: "path", name }, value),
  prepare,
};

function prepare(
  parts: RequestParts,
  { parameters: declared = [] }: Operation,
  url: string | undefined,
): void {
  const { headers, params } = parts;
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
      return [name, parameter ? write(parameter, value) : value];
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
    return write(parameter, value) || [];
  });
}

function find(
  place: Parameter["in"],
  declared: readonly Parameter[],
  name: string,
): Parameter | undefined {
  return declared.find((one) => one.in === place && one.name === name);
}

/**
 * What goes first in a style, what stands between exploded parts and between the elements of a list, and whether the
 * name of the parameter is written (OpenAPI 3.1, 4.8.12.3).
 */
const styles = {
  simple: ["", ",", ",", false],
  label: [".", ".", ",", false],
  matrix: [";", ";", ",", true],
  form: ["", "&", ",", true],
  spaceDelimited: ["", "&", "%20", true],
  pipeDelimited: ["", "&", "%7C", true],
} as const;

/**
 * One parameter as it is sent (OpenAPI 3.1, 4.8.12; RFC 6570); `undefined` where nothing is.
 *
 * Where these leave it open: `null`, `undefined` and what holds nothing else are left out; a member that is an object
 * is written as JSON, but for `deepObject`, which nests (`a[b][0]=`); exploded cookies are cookies of their own;
 * `allowReserved` still encodes `?`, `#`, `&` and `+`, which would end or change the value.
 */
function write(parameter: Parameter, given: unknown): string | undefined {
  const { in: place, name, content, allowReserved } = parameter;
  const isPair = place === "query" || place === "cookie";
  const style = parameter.style ?? (isPair ? "form" : "simple");
  const escape =
    place === "header" ? toText : allowReserved ? encodeReserved : encode;
  let value = toPlain(given);
  if (value == null) return undefined;
  if (content && isJson(content)) value = JSON.stringify(value);
  if (style === "deepObject")
    return leaves(name, value)
      .map(([key, leaf]) => `${encode(key)}=${escape(leaf)}`)
      .join("&");

  const [first, between, comma, named] = styles[style];
  const pair = (key: string, text: string) =>
    text || style !== "matrix" ? `${key}=${text}` : key;
  const own = (text: string) => (named ? pair(encode(name), text) : text);
  const elements = flatten(value);
  if (!elements.length) return undefined;
  let parts = elements.map(escape);
  if (!(parameter.explode ?? style === "form"))
    parts = [own(parts.join(comma))];
  else if (Array.isArray(value) || !isObject(value)) parts = parts.map(own);
  else
    parts = parts.flatMap((key, index) =>
      index % 2 ? [] : pair(key, parts[index + 1] as string),
    );
  return first + parts.join(place === "cookie" ? "; " : between);
}

/** As `encode`, but reserved characters and percent-encoded triplets stay (RFC 6570, 3.2.3). */
function encodeReserved(value: unknown): string {
  return encodeURIComponent(toText(value)).replace(
    /%(3A|2F|5B|5D|40|24|2C|3B|3D|25(?=[\dA-F]{2}))/gi,
    decodeURIComponent,
  );
}
