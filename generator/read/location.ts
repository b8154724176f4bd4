import { isAbsolute, posix, relative, resolve } from "node:path";
import { percentDecoded } from "../openapi/json-pointer.ts";

/** The name of what is read from standard input, which could come from anywhere, and is trusted no more than a URL. */
export const standardInput = "<stdin>";

/** A reference without its fragment, and the fragment without its `#` (RFC 3986, section 4.1). */
export function splitReference(
  reference: string,
): readonly [uri: string, fragment: string] {
  const hash = reference.indexOf("#");
  return hash === -1
    ? [reference, ""]
    : [reference.slice(0, hash), reference.slice(hash + 1)];
}

/** Whether a name is a URL; a single letter and a colon are a drive. */
export function isUrl(name: string): boolean {
  return /^[a-z][a-z\d+.-]+:/i.test(name);
}

/** A name as all its spellings are compared: a path with `/` between its parts and no detours, or a URL. */
export function normalName(name: string): string {
  return isUrl(name) ? urlIn(name) : posix.normalize(slashed(name));
}

/**
 * The name of the text that a URI without fragment leads to from a text at `base` (RFC 3986, section 5.2). `base` is a path
 * or a URL, and so is the name.
 */
export function nameIn(base: string, uri: string): string {
  if (isUrl(uri) || isUrl(base)) return urlIn(uri, base);
  // Beside a file, `//host/path` would be a share of that host.
  if (uri.startsWith("//")) return `file:${uri}`;
  const path = slashed(percentDecoded(uri));
  const folder = posix.dirname(slashed(base));
  return normalName(
    /^([a-z]:)?\//i.test(path) ? path : posix.join(folder, path),
  );
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}

function urlIn(uri: string, base?: string): string {
  const beside = base !== undefined && isUrl(base) ? base : undefined;
  if (!URL.canParse(uri, beside)) return uri;
  const url = new URL(uri, beside);
  url.hash = "";
  return url.href;
}

/** A path that counts from a folder, as it is from the process's own: so messages show it. An absolute one stays as it is. */
export function pathFrom(folder: string, path: string): string {
  if (isAbsolute(path)) return path;
  return relative(process.cwd(), resolve(folder, path)) || ".";
}
