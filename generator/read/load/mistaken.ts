import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { closest, quote } from "../../model/messages.ts";
import { isUrl } from "../location.ts";
import type { Failure } from "./failures.ts";

/** What a text is where it was taken for a description; `null` where it may be one. */
export function mistaken(name: string, text: string): Failure | null {
  const what = /^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(text)
    ? "an HTML page"
    : isMarkdown(name, text)
      ? "a Markdown file"
      : null;
  if (what === null) return null;
  return {
    kind: "not-openapi",
    message: `is ${what}, not an OpenAPI document`,
    help:
      isUrl(name) && what === "an HTML page"
        ? `if it is the page of a login, send what it asks for: ${login}`
        : "name the document itself, in YAML or JSON",
  };
}

/** Whether a file is Markdown by its name, and no description all the same. */
function isMarkdown(name: string, text: string): boolean {
  const declares = /^ {0,4}["']?(?:openapi|swagger)["']? {0,4}:/m;
  return /\.(?:md|mdx|markdown)$/i.test(name) && !declares.test(text);
}

/** How a login is sent. */
export const login = '--header "Authorization: …"';

/** What to name instead of a file that is not there, or of a folder; `null` where nothing like it is. */
export function nearby(path: string): string | null {
  const within = documentsIn(path);
  const document = within.find((name) => /openapi|swagger/i.test(name));
  if (document !== undefined) return meant(join(path, document));
  const name = basename(path);
  const beside = documentsIn(dirname(path));
  const near =
    beside.find((other) => stemOf(other) === stemOf(name)) ??
    closest(name, beside);
  return near === null ? null : meant(join(dirname(path), near));
}

function meant(path: string): string {
  return `did you mean ${quote(path)}?`;
}

/** The files in a folder that may be documents, by name; none where it is no folder. */
function documentsIn(folder: string): string[] {
  try {
    const names = readdirSync(folder);
    return names.filter((name) => /\.(?:ya?ml|json)$/i.test(name)).sort();
  } catch {
    return [];
  }
}

/** A file's name without its ending, in small letters. */
function stemOf(name: string): string {
  return name.toLowerCase().replace(/\.[^.]*$/, "");
}
