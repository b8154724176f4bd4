import { isDeepStrictEqual } from "node:util";
import { type Document, isMap, parseDocument } from "yaml";
import { isObject } from "../openapi/json.ts";
import { edited } from "./edits.ts";
import { type Members, Rewriter } from "./rewriter.ts";

export type { Members } from "./rewriter.ts";

/** What makes a text say something else. */
export interface Rewriting {
  readonly after: string;
  /** JSON Pointers to what is replaced or removed although there are comments in it or at it. */
  readonly lost: readonly string[];
}

/** Returns what a text of YAML or JSON says, as it is written: of YAML's merge keys, that they are there. `null` where it is no object. */
export function written(text: string): Members | null {
  const document = parse(text);
  const value: unknown =
    document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 1_000 });
  return isObject(value) ? value : null;
}

/**
 * Makes a text of YAML or JSON say something else, and leaves all in it as it is written that is to be as it was. Members that are
 * new come behind the others, written as these are. Returns `null` where it cannot be edited so.
 */
export function rewrite(text: string, target: Members): Rewriting | null {
  const document = parse(text);
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents)) return null;
  const { edits, lost } = new Rewriter(text, document).rewritten(target);
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const after = edited(
    text,
    edits.map((edit) => ({
      ...edit,
      text: edit.text.replaceAll("\n", lineEnd),
    })),
  );
  const isMeant = isDeepStrictEqual(written(after), target);
  return isMeant ? { after, lost } : null;
}

function parse(text: string): Document {
  return parseDocument(text, {
    schema: "core",
    resolveKnownTags: false,
    stringKeys: true,
  });
}
