import type { Diagnostic } from "../../../generator/model/diagnostics.ts";
import type { Document } from "../../../generator/model/document.ts";
import { memberPointer } from "../../../generator/openapi/json-pointer.ts";
import { read, Sources, type Reading } from "../../../generator/read/index.ts";

/** The lines of a text, from its arguments. */
export function lines(...all: string[]): string {
  return `${all.join("\n")}\n`;
}

/** The diagnostics of a text, each as `code line:column message = help`, in the order of the lines. */
export function findings(text: string, file = "openapi.yaml"): string[] {
  return read({ file, text })
    .diagnostics.toSorted((a, b) => position(a) - position(b))
    .map(
      ({ code, message, help, source }) =>
        `${code} ${source?.line}:${source?.column} ${message}` +
        (help === null ? "" : ` = ${help}`),
    );
}

function position({ source }: Diagnostic): number {
  return (source?.line ?? 0) * 1_000_000 + (source?.column ?? 0);
}

/** The document of a text that must have one, and no errors. */
export function documentOf(text: string, file = "openapi.yaml"): Document {
  const { document, diagnostics } = read({ file, text });
  if (document === null || diagnostics.length > 0) {
    throw new Error(`not a document: ${JSON.stringify(diagnostics)}`);
  }
  return document;
}

/** What a YAML text after `openapi: 3.1.0` holds beside that. */
export function yamlValue(...all: string[]): unknown {
  const { root } = documentOf(lines("openapi: 3.1.0", ...all));
  const { openapi: _, ...members } = root.value as Record<string, unknown>;
  return members;
}

/** The document of a text, whatever is wrong in it. */
export function readAnyway(text: string, file = "openapi.yaml"): Document {
  const { document } = read({ file, text });
  if (document === null) throw new Error("not a document");
  return document;
}

/** A JSON document with these members beside `openapi`. */
export function json(members: object, version = "3.1.0"): string {
  return JSON.stringify({ openapi: version, ...members });
}

/** A JSON document with these component schemas. */
export function schemas(members: object): string {
  return json({ components: { schemas: members } });
}

/** What is found in a text, without positions. */
export function messages(text: string): string[] {
  return findings(text).map((finding) => finding.replace(/ \d+:\d+/, ""));
}

/** What comes of several texts, by name: the first is the document. */
export function readTexts(
  texts: Readonly<Record<string, string | object>>,
): Reading {
  const [[file, text] = ["", ""], ...others] = Object.entries(texts).map(
    ([name, given]) =>
      [
        name,
        typeof given === "string" ? given : JSON.stringify(given, null, 1),
      ] as const,
  );
  return read(Sources.of({ file, text }, new Map(others)));
}

/** The value that several texts are joined to; there must be nothing wrong with them. */
export function joined(
  texts: Readonly<Record<string, string | object>>,
): unknown {
  const { document, diagnostics } = readTexts(texts);
  if (document === null || diagnostics.length > 0)
    throw new Error(JSON.stringify(diagnostics));
  return document.root.value;
}

/** The diagnostics of several texts, each as `code file:line:column message`, in the order in which they were found. */
export function findingsIn(
  texts: Readonly<Record<string, string | object>>,
): string[] {
  return readTexts(texts).diagnostics.map(
    ({ code, message, source }) =>
      `${code} ${source?.file}:${source?.line}:${source?.column} ${message}`,
  );
}

/** Whole numbers from 0 to below a limit, always the same ones (a linear congruential generator). */
export function generator(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** The JSON Pointers to all parts of a value, itself among them. */
export function pointersIn(value: unknown, at = ""): string[] {
  const parts =
    typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [
    at,
    ...parts.flatMap(([key, part]) => pointersIn(part, memberPointer(at, key))),
  ];
}
