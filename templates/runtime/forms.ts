/* eslint-disable @typescript-eslint/no-unused-vars */
import type { FormContent, WriteForm } from "./api.ts";
import { type Content, isFile, toJson } from "./content.ts";
import { RequestError } from "./errors.ts";
import { join } from "./join.ts";
import { isJson } from "./media-type.ts";
import type { Encoding } from "./operation.ts";
import { random } from "./random.ts";
import { writeStyle } from "./style.ts";
import { isObject, toPlain, toText } from "./text.ts";

/**
 * A form (OpenAPI 3.1, 4.8.15): members with a style are written as in a query, others one by one, a list as its items.
 * What is `null`, `undefined` or holds nothing is left out.
 */
export const writeForm: WriteForm = (body, type, declared = {}) => {
  const { deepObject = [], encoding = [] } = declared;
  const find = (name: string): Encoding | undefined =>
    deepObject.includes(name)
      ? { name, style: "deepObject" }
      : encoding.find((one) => one.name === name);
  const members = Object.entries(body);
  if (/^multipart\//i.test(type))
    return writeParts(
      members.flatMap(([name, value]) => toParts(name, value, find(name))),
      type,
    );
  const fields = members.flatMap(([name, value]) =>
    toFields(name, value, find(name)),
  );
  return { content: fields.join("&"), type };
};

/** Fields of `application/x-www-form-urlencoded`, spaces as `+`. */
function toFields(name: string, value: unknown, encoding?: Encoding): string[] {
  if (toItems(value).some(isFile))
    throw new RequestError(`\`${name}\` is a file: its form has text alone`);
  if (encoding?.style) return toStyle(name, value, encoding);
  return toItems(value).map((item) =>
    new URLSearchParams([[name, toMedia(item, encoding?.type)]]).toString(),
  );
}

function toStyle(name: string, value: unknown, encoding: Encoding): string[] {
  const { type: _, ...style } = encoding;
  const text = writeStyle({ in: "query", ...style, name }, value);
  return text ? [text.replaceAll("%20", "+")] : [];
}

function toItems(value: unknown): unknown[] {
  // A Buffer says that it is JSON.
  const items = isFile(value) ? [value] : [toPlain(value)].flat();
  return items.filter((item) => item != null);
}

/** An object is JSON, whatever the encoding says. */
function toMedia(item: unknown, type = ""): string {
  return isJson(type) || isObject(toPlain(item)) ? toJson(item) : toText(item);
}

/** One part of a multipart body: its header fields, and its content. */
type Part = readonly [head: string, content: Content];

function toParts(name: string, value: unknown, encoding?: Encoding): Part[] {
  if (encoding?.style && !isFile(value)) {
    const fields = new URLSearchParams(
      toStyle(name, value, encoding).join("&"),
    );
    const parts: Part[] = [];
    fields.forEach((text, key) => parts.push(toPart(key, text)));
    return parts;
  }
  return toItems(value).map((item) => toPart(name, item, encoding?.type));
}

/** RFC 7578, 4.2 and 4.4: a file has a name and a type, text has neither, and JSON its type. */
function toPart(member: string, item: unknown, type?: string): Part {
  let head = `Content-Disposition: form-data; name="${escape(member)}"`;
  let content = item as Content;
  if (isFile(item)) {
    const { name = "blob", type: own } = item as Partial<File>;
    // Where a file lies is nobody's business: Bun's have their whole path for a name.
    const file = name.replace(/^(\w:)?[/\\]([^]*[/\\])?/, "");
    head += `; filename="${escape(file)}"`;
    type = own || type || "application/octet-stream";
  } else {
    content = toMedia(item, type);
    if (isObject(item)) type ??= "application/json";
  }
  return [type ? `${head}\r\nContent-Type: ${type}` : head, content];
}

/** As browsers write names in a form (HTML, "multipart/form-data"). */
function escape(name: string): string {
  return name.replace(/[\r\n"]/g, encodeURIComponent);
}

/**
 * A body of several parts (RFC 2046, 5.1), written here: `fetch` would give a part of JSON the name of a file.
 */
function writeParts(parts: readonly Part[], type: string): FormContent {
  const boundary = `----pathwright${random()}`;
  const [mediaType = type] = type.split(";", 1);
  const chunks = [
    ...parts.flatMap(([head, content]): Content[] => [
      `--${boundary}\r\n${head}\r\n\r\n`,
      content,
      "\r\n",
    ]),
    `--${boundary}--\r\n`,
  ];
  return join(chunks, `${mediaType.trim()}; boundary=${boundary}`);
}
