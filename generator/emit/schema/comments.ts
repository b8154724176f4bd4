import { entriesComment } from "../escape.ts";
import { indentation } from "./indentation.ts";
import { itemsOf, type Raw } from "./object.ts";
import { isObject } from "../../openapi/json.ts";

/** The doc comment of a member, with its line break, for what the document says of it (a Schema, Parameter, Response, … Object); empty where it says nothing. */
export function comment(documented: unknown, indent: number): string {
  if (!isObject(documented)) return "";
  const entries = [
    ...untagged(documented),
    ...tags(documented),
    ...itemsOf(documented["examples"]).map((it) => tag("example", it)),
    ...("const" in documented ? ["@constant"] : []),
    ...(documented["enum"] ? [enumTag(documented)] : []),
  ];
  return entries.length === 0
    ? ""
    : entriesComment(entries, indentation(indent));
}

function untagged({ title, summary, format, deprecated }: Raw): string[] {
  const entries: string[] = [];
  if (title) entries.push(continued(String(title)));
  if (summary) entries.push(continued(String(summary)));
  if (format) entries.push(`Format: ${String(format)}`);
  if (deprecated) entries.push("@deprecated");
  return entries;
}

function tags({ description, default: byDefault, example }: Raw): string[] {
  const entries: string[] = [];
  if (description !== undefined && description !== "")
    entries.push(tag("description", description));
  if (byDefault !== undefined) entries.push(tag("default", byDefault));
  if (example !== undefined) entries.push(tag("example", example));
  return entries;
}

function tag(name: string, value: unknown): string {
  const text = typeof value === "object" ? indentedJson(value) : String(value);
  return `@${name} ${continued(text)}`;
}

/** JSON on several lines; empty for what is nested too deep to be written. */
function indentedJson(value: object | null): string {
  try {
    return JSON.stringify(value, null, 2);
  } catch (error) {
    if (error instanceof RangeError) return "";
    throw error;
  }
}

function enumTag({ type, nullable }: Raw): string {
  const named = Array.isArray(type) ? type.join("|") : type;
  const types = typeof named === "string" ? named : "unknown";
  return `@enum {${types}${nullable ? "|null" : ""}}`;
}

/** Text whose later lines are set off from the tag that they belong to. */
function continued(text: string): string {
  return text.trim().replace(/\r?\n/g, "\n *     ");
}
