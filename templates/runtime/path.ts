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

const placeholder = /\{([^{}]+)\}/g;

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
  const { path } = operation;
  const filled = path.replace(placeholder, (_, name: string) => {
    const value = member(values, name);
    const text = value != null && write(value, name, operation);
    if (!text) throw new RequestError(`\`${name}\` is missing or empty`);
    return text;
  });
  const dots = countDots(filled);
  if (dots && dots > countDots(path.replace(placeholder, "x")))
    throw new RequestError(`${path} must not have a dot segment: ${filled}`);
  return filled;
}

function countDots(path: string): number {
  return path.match(dotSegment)?.length ?? 0;
}
