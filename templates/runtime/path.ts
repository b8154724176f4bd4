import type { WritePathValue } from "./api.ts";
import { RequestError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import { encode, member } from "./text.ts";

/** What URL parsers take for `.` or `..`, and what others may that decode twice. To them, a backslash is a slash. */
const dotSegment = /[/\\](\.|%(25)?2e){1,2}(?![^/\\?#])/i;

/**
 * The path of an operation, its placeholders filled in.
 *
 * @throws RequestError for a value that is missing, null or empty, and for a segment that would be `.` or `..`.
 */
export function fillPath(
  { path, parameters = [] }: Operation,
  values: object,
  write: WritePathValue = encode,
): string {
  const fill = (_: string, name: string): string => {
    const value = member(values, name);
    const text =
      value == null || value === "" ? "" : write(value, name, parameters);
    if (!text) throw new RequestError(`\`${name}\` is missing or empty`);
    return text;
  };
  const segments = path.split("/").map((segment) => {
    const filled = segment.replace(/\{([^{}]+)\}/g, fill);
    if (filled !== segment && dotSegment.test(`/${filled}`))
      throw new RequestError(`\`${segment}\` must not become a dot segment`);
    return filled;
  });
  return segments.join("/");
}
