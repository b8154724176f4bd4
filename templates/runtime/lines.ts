import { splitLines } from "./split.ts";

const lf = 10;

/**
 * The lines of a body, ended by LF or CRLF, the last by the body's end too.
 *
 * @throws ParseError for a line that is too long.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  largest?: number,
): AsyncGenerator<string> {
  for await (const line of splitLines(endLastLine(chunks), /\n/, largest))
    yield line.endsWith("\r") ? line.slice(0, -1) : line;
}

async function* endLastLine(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let last: number | undefined = lf;
  for await (const chunk of chunks) {
    last = chunk.at(-1) ?? last;
    yield chunk;
  }
  if (last !== lf) yield new Uint8Array([lf]);
}
