import type { Encoding } from "../model/api.ts";
import type { Report } from "../model/diagnostics.ts";
import type { Node } from "../model/document.ts";
import { didYouMean, quote } from "../model/messages.ts";
import type { Context } from "./context.ts";
import { isForm, isMultipart } from "../openapi/media-types.ts";
import { explodesUnsaid, stylesIn } from "../openapi/styles.ts";
import { JoinedSchema } from "./joined-schema.ts";

/** A part is written as a query parameter is (OpenAPI 3.1, 4.8.15). */
const styles = stylesIn.query;

/**
 * How the members of a form are written, where that is not what OpenAPI has by default (OpenAPI 3.1, 4.8.15): as JSON for
 * objects, else as text, a list as its items.
 */
export function readEncoding(
  { report }: Context,
  mediaType: string,
  content: Node,
): Encoding[] {
  reportParts(report, mediaType, content);
  const encodings = content.get("encoding").entries();
  if (!isForm(mediaType) || encodings.length === 0) return [];
  return knownParts(report, content.get("schema"), encodings).flatMap(
    ([name, node]) => {
      const headers = node.get("headers");
      if (headers.entries().length > 0)
        report(
          "unsupported-part-headers",
          `a call cannot give headers of the part ${quote(name)}; they are left out`,
          headers.at,
        );
      const property = content.get("schema").get("properties").get(name);
      const encoding = isStyled(node)
        ? styleOf(report, name, node, property)
        : mediaTypeOf(name, node, property);
      return encoding === null ? [] : [encoding];
    },
  );
}

/** The encodings of what a form can have; one that declares no members, or can have others too, can have any. */
function knownParts(
  report: Report,
  schema: Node,
  encodings: readonly [name: string, node: Node][],
): readonly [name: string, node: Node][] {
  const joined = JoinedSchema.of(schema);
  const names = joined.names();
  if (names.length === 0 || joined.isOpen()) return encodings;
  const known = new Set(names);
  return encodings.filter(([name, node]) => {
    if (known.has(name)) return true;
    report(
      "unknown-property",
      `the body has no property ${quote(name)}; its encoding is left out`,
      node.at,
      didYouMean(name, names) ?? "write the name of a property of the `schema`",
    );
    return false;
  });
}

/** A body of parts that have no names is given as it is sent (OpenAPI 3.1, 4.8.15.3; OpenAPI 3.2, 4.14.3). */
function reportParts(report: Report, mediaType: string, content: Node): void {
  const isNameless = isMultipart(mediaType) && !isForm(mediaType);
  const fields = [
    ...(isNameless ? ["encoding"] : []),
    "prefixEncoding",
    "itemEncoding",
  ];
  for (const field of fields) {
    const node = content.get(field);
    if (node.value === undefined) continue;
    report(
      "unsupported-encoding",
      `a call cannot give the parts of ${quote(mediaType)} one by one; ${quote(field)} is left out`,
      node.at,
    );
  }
}

/** OpenAPI 3.1, 4.8.15.1: where one of these is given, `contentType` is ignored. */
function isStyled(encoding: Node): boolean {
  return ["style", "explode", "allowReserved"].some(
    (key) => encoding.get(key).value !== undefined,
  );
}

function styleOf(
  report: Report,
  name: string,
  node: Node,
  property: Node,
): Encoding | null {
  const wanted = node.string("style") ?? "form";
  const style = styles.find((one) => one === wanted) ?? "form";
  if (style !== wanted)
    report(
      "unknown-style",
      `a part of a form has no style ${quote(wanted)}; "form" is taken`,
      node.get("style").at,
      didYouMean(wanted, styles) ?? `write one of ${styles.join(", ")}`,
    );
  const given = node.get("explode").value;
  const explode = typeof given === "boolean" ? given : explodesUnsaid(style);
  const allowReserved = node.flag("allowReserved");
  const isUsual = style === "form" && explode && !allowReserved;
  return isUsual && isPlain(property)
    ? null
    : { kind: "style", name, style, explode, allowReserved };
}

/** Whether a value, or each item of a list, is a single one. */
function isPlain(property: Node): boolean {
  return ["string", "number", "integer", "boolean"].includes(
    itemType(property) ?? "",
  );
}

function itemType(property: Node): string | null {
  const type = property.string("type");
  return type === "array" ? property.get("items").string("type") : type;
}

/** Of a range or a list of media types, the value itself has to say which one it is. */
function mediaTypeOf(
  name: string,
  node: Node,
  property: Node,
): Encoding | null {
  const mediaType = node.string("contentType")?.trim() ?? "";
  const isOne = /^[\w.+-]+\/[\w.+-]+(\s*;[ !-+\--~]*)?$/.test(mediaType);
  const isUsual =
    mediaType === "application/json"
      ? itemType(property) === "object"
      : mediaType === "text/plain" && isPlain(property);
  return isOne && !isUsual ? { kind: "mediaType", name, mediaType } : null;
}
