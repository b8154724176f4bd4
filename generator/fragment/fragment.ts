import { type Members, written } from "../edit/rewrite.ts";
import {
  type Diagnostic,
  diagnostic,
  type Source,
} from "../model/diagnostics.ts";
import type { OpenApiVersion } from "../model/document.ts";
import { isObject, memberValue } from "../openapi/json.ts";
import { declaredVersion, read, Sources } from "../read/index.ts";

/** A document that a person writes, and that is extended. */
export interface Fragment {
  /** As messages name it. */
  readonly file: string;
  /** Without a byte order mark. */
  readonly text: string;
  readonly version: OpenApiVersion;
  /** What it says, as readers take it. */
  readonly value: Members;
  /** What it says, as it is written. */
  readonly written: Members;
  /** Where in the text the place is that a JSON Pointer names. */
  locate(at: string): Source;
}

/** Reads a fragment, or says why it cannot be extended. */
export function readFragment(
  file: string,
  text: string,
): Fragment | readonly Diagnostic[] {
  const sources = Sources.of({ file, text });
  const { root } = sources;
  const { document, diagnostics } = read(sources);
  const value = root.parsed.tree?.value;
  if (document === null || !isObject(value)) return diagnostics;
  const { version } = declaredVersion(value);
  if (version === null || version === "2.0")
    return [
      diagnostic(
        "uneditable-fragment",
        "a fragment of Swagger 2.0 is not extended",
        root.locate("/swagger"),
        "make it OpenAPI 3.0 or later",
      ),
    ];
  const asWritten = written(root.text);
  if (asWritten === null) return [uneditable(file)];
  return {
    file,
    text: root.text,
    version,
    value,
    written: asWritten,
    locate: (at) => root.locate(at),
  };
}

/** Returns what a fragment has at the end of names; `undefined` where it has nothing. */
export function valueAt(value: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>(memberValue, value);
}

/** Says that a fragment cannot be edited as it is written. */
export function uneditable(file: string): Diagnostic {
  return diagnostic(
    "uneditable-fragment",
    `${file} is written so that it cannot be edited without changing more of it`,
    null,
    "write out what anchors, tags and merge keys of YAML stand for where something is to be put or changed",
  );
}
