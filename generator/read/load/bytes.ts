import { createReadStream, readFileSync, statSync } from "node:fs";

/** The most bytes that all texts of a description may have: several times the largest public document. */
export const maximumBytes = 200_000_000;

/**
 * All bytes of a file, or `null` where they are more than `limit`. Throws what the file system throws.
 *
 * What has a size is read at once, since loading streams takes longer than a document; what has none, a pipe say, as it comes.
 */
export async function bytesIn(
  path: string,
  limit: number,
): Promise<Uint8Array | null> {
  const stats = statSync(path);
  if (!stats.isFile() || stats.size === 0)
    return collect(createReadStream(path), limit);
  return stats.size > limit ? null : readFileSync(path);
}

/** All bytes of a stream, or `null` as soon as they are more than `limit`. Throws what the stream throws. */
export async function collect(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/** The text that bytes are: UTF-8, or UTF-16 with a byte order mark, which is taken off. `null` where they are none. */
export function decode(bytes: Uint8Array): string | null {
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
