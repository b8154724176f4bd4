// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { WritePathValue } from "./api.js";
import { RequestError } from "./errors.js";
import type { Operation } from "./operation.js";
import { encode, flatten, isObject, member } from "./text.js";

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
  write: WritePathValue = writeSimple,
): string {
  let name = "";
  const fill = (template: string) =>
    template
      .split(/\{([^{}]+)\}/)
      .map((part, index) => {
        if (index % 2 === 0) return part;
        name = part;
        const value = member(values, name);
        const text =
          value == null || value === "" ? "" : write(value, name, parameters);
        if (!text) throw new RequestError(`\`${name}\` is missing or empty`);
        return text;
      })
      .join("");
  const filled = fill(path);
  if (dotSegment.test(filled)) {
    for (const segment of path.split(/[/\\]/)) {
      if (segment.includes("{") && dotSegment.test(`/${fill(segment)}`))
        throw new RequestError(`\`${name}\` must not be a dot segment`);
    }
  }
  return filled;
}

/** Style `simple`, not exploded (OpenAPI 3.1, 4.8.12.3). */
function writeSimple(value: unknown): string {
  return isObject(value) ? flatten(value).map(encode).join(",") : encode(value);
}
