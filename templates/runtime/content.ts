import { RequestError } from "./errors.ts";
import { writeJson } from "./json.ts";
import type { BlobPart } from "./platform.ts";
import { isObject } from "./text.ts";

/*
 * What a body, or a part of one, is. Told by what it can do, not by its class: test environments, packages and other
 * realms bring classes of their own.
 */

/** Bytes, and what gives them: all that the runtime reads as a file. */
export type Content =
  string | BlobPart | ReadableStream<Uint8Array> | AsyncIterable<unknown>;

/** Whether a value has methods of these names. */
export function can(value: unknown, ...names: readonly PropertyKey[]): boolean {
  return (
    isObject(value) &&
    names.every(
      (name) =>
        typeof (value as Record<PropertyKey, unknown>)[name] === "function",
    )
  );
}

/** Whether a value is bytes in memory. */
export function isBytes(value: unknown): value is ArrayBuffer {
  const tag = Object.prototype.toString.call(value);
  return ArrayBuffer.isView(value) || /ArrayBuffer\]$/.test(tag);
}

/** Whether a value is a Blob, or a File. */
export function isBlob(value: unknown): value is Blob {
  if (!can(value, "slice")) return false;
  const { size, type } = value as Blob;
  return typeof size === "number" && typeof type === "string";
}

/** Whether a value is a stream, of the web or of Node, or gives its bytes one by one otherwise. */
export function isStream(value: unknown): boolean {
  return (
    can(value, "getReader") ||
    can(value, Symbol.asyncIterator) ||
    can(value, "pipe", "on")
  );
}

/** Whether a value is what a form calls a file. */
export function isFile(value: unknown): value is Exclude<Content, string> {
  return isBytes(value) || isBlob(value) || isStream(value);
}

/** Whether a value is a `URLSearchParams`. */
export function isSearchParams(value: unknown): boolean {
  return can(value, "append", "sort");
}

/** Whether a value is a `FormData`. */
export function isFormData(value: unknown): boolean {
  return can(value, "append") && !can(value, "sort");
}

/** Whether a value says all of itself as JSON or text: a list or an object that is of no class, or no object. */
export function isPlain(value: unknown): boolean {
  if (!isObject(value)) return typeof value !== "function";
  const prototype: unknown = Object.getPrototypeOf(value);
  // Of another realm, too.
  return (
    Array.isArray(value) ||
    !prototype ||
    Object.getPrototypeOf(prototype) === null
  );
}

/**
 * A value as JSON.
 *
 * @throws RequestError for files where a form has them, in members and lists of them: they would be what they are inside.
 */
export function toJson(value: unknown): string {
  for (const [name, member] of Object.entries(Object(value)))
    if ([member].flat().some(isFile))
      throw new RequestError(`\`${name}\` is a file, which JSON cannot hold`);
  return writeJson(value);
}
