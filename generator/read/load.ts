import { createReadStream } from "node:fs";

import {
  type Diagnostic,
  diagnostic,
  type DiagnosticCode,
} from "../model/diagnostics.ts";

/** A text with the name that diagnostics print for it. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** What came of loading: the text, or why there is none. */
export type Loaded =
  | { readonly source: SourceText; readonly diagnostics: readonly [] }
  | { readonly source: null; readonly diagnostics: readonly Diagnostic[] };

/** The largest input, in bytes: several times the largest public document. */
const maximumBytes = 200_000_000;

/**
 * Reads one local file, or standard input where `path` is `-`.
 *
 * The text is UTF-8, or UTF-16 with a byte order mark; the mark is taken off. What cannot be read is a diagnostic without a
 * source, `unreadable-file` or `not-text`. Never rejects.
 */
export async function load(
  path: string,
  stdin?: AsyncIterable<Uint8Array>,
): Promise<Loaded> {
  const file = path === "-" ? "<stdin>" : path;
  try {
    const bytes = await collect(
      path === "-" ? (stdin ?? process.stdin) : createReadStream(path),
    );
    if (bytes === null) {
      const megabytes = maximumBytes / 1_000_000;
      return refused("unreadable-file", `${file}: larger than ${megabytes} MB`);
    }
    const text = decode(bytes);
    return text === null
      ? refused("not-text", `${file}: not a text in UTF-8 or UTF-16`)
      : { source: { file, text }, diagnostics: [] };
  } catch (error) {
    return refused("unreadable-file", `${file}: ${reason(error)}`);
  }
}

function refused(code: DiagnosticCode, message: string): Loaded {
  return { source: null, diagnostics: [diagnostic(code, message, null)] };
}

/** All bytes of a stream, or `null` as soon as they are too many. */
async function collect(
  stream: AsyncIterable<Uint8Array>,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > maximumBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encoding(bytes), { fatal: true }).decode(
      bytes,
    );
    // NUL is in no YAML or JSON text, and in nearly every binary file that happens to be UTF-8.
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

function encoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

const reasons: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "no such file"],
  ["ENOTDIR", "no such file"],
  ["EISDIR", "is a directory, not a file"],
  ["EACCES", "no permission to read it"],
  ["EPERM", "no permission to read it"],
]);

function reason(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined
    ? "cannot be read"
    : (reasons.get(code) ?? `cannot be read (${code})`);
}
