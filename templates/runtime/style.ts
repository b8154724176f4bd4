import { writeJson } from "./json.ts";
import { isJson } from "./media-type.ts";
import type { Parameter } from "./operation.ts";
import { encode, flatten, isObject, leaves, toPlain, toText } from "./text.ts";

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
  cookie: ["", "", ",", true],
} as const;

/**
 * One parameter as it is sent (OpenAPI 3.1, 4.8.12; RFC 6570); `undefined` where nothing is.
 *
 * Where these leave it open: `null`, `undefined` and what holds nothing else are left out; a member that is an object
 * is written as JSON, but for `deepObject`, which nests (`a[b][0]=`), and a list in an exploded query is as one by itself; exploded cookies are cookies of their own;
 * `allowReserved` still encodes what would end or change the value (`#`, `&`, `+`, and `?` in a path), and brackets,
 * which RFC 3986 has in no path and no query.
 */
export function writeStyle(
  parameter: Parameter,
  given: unknown,
): string | undefined {
  const { in: place, name, content, allowReserved } = parameter;
  const isPair = place === "query" || place === "cookie";
  const style = parameter.style ?? (isPair ? "form" : "simple");
  const escape =
    place === "header"
      ? toText
      : style === "cookie"
        ? encodeCookie
        : allowReserved
          ? (value: unknown) => encodeReserved(value, place)
          : encode;
  let value = toPlain(given);
  if (value == null) return undefined;
  if (content && isJson(content)) value = writeJson(value);
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
    parts = parts.flatMap((key, index) => {
      if (index % 2) return [];
      const member = elements[index + 1];
      return style === "form" && place === "query" && Array.isArray(member)
        ? flatten(member).map((element) => pair(key, escape(element)))
        : pair(key, parts[index + 1] as string);
    });
  if (!parts.length) return undefined;
  return first + parts.join(place === "cookie" ? "; " : between);
}

/** As text, but for what would end the value of a cookie, or is in none (RFC 6265, 4.1.1). */
function encodeCookie(value: unknown): string {
  return toText(value).replace(/[^!-~]+|[",;\\]/g, encodeURIComponent);
}

/** As `encode`, but reserved characters and percent-encoded triplets stay (RFC 6570, 3.2.3; RFC 3986, 3.3 and 3.4). */
function encodeReserved(value: unknown, place: string): string {
  return encodeURIComponent(toText(value)).replace(
    /%(3A|2F|3F|40|24|2C|3B|3D|25(?=[\dA-F]{2}))/gi,
    (sign) =>
      sign === "%3F" && place === "path" ? sign : decodeURIComponent(sign),
  );
}
