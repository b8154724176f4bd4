import type { WritePathValue } from "./api.ts";
import { RequestError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import { encode, member } from "./text.ts";

/**
 * What URL parsers take for `.` or `..`, and what servers may that decode once or twice, encoded slashes too, or cut a
 * segment at `;`. To them, a backslash is a slash.
 */
const dotSegment =
  /([/\\]|%(25)?(2f|5c))(\.|%(25)?2e){1,2}(?=[/\\?#;]|%(25)?(2f|5c|3b)|$)/gi;

/**
 * The path of an operation, its placeholders filled in.
 *
 * @throws RequestError for a value that is missing, null or empty, and for one that makes a segment `.` or `..`.
 */
export function fillPath(
  operation: Operation,
  values: object,
  write: WritePathValue = encode,
): string {
  const { path, parameters = [] } = operation;
  // Names stand between texts.
  const pieces = path.split(/\{([^{}]+)\}/);
  const filled = pieces
    .map((piece, index) => {
      if (!(index % 2)) return piece;
      const value = member(values, piece);
      const text = value != null && write(value, piece, parameters);
      if (!text) throw new RequestError(`\`${piece}\` is missing or empty`);
      return text;
    })
    .join("");
  if (
    // Most paths have neither, and need no closer look.
    /[.%]/.test(filled) &&
    countDots(filled) > countDots(path.replace(/\{[^{}]+\}/g, "x"))
  )
    throw new RequestError(`${path} must not have a dot segment: ${filled}`);
  return filled;
}

function countDots(path: string): number {
  return path.match(dotSegment)?.length ?? 0;
}
