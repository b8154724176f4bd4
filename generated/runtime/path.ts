// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { WritePathValue } from "./api.ts";
import { RequestError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import { encode, member } from "./text.ts";

/** What URL parsers take for `.` or `..`, and what others may that decode twice. To them, a backslash is a slash. */
const dotSegment = /[/\\](\.|%(25)?2e){1,2}(?![^/\\?#])/gi;

const placeholder = /\{([^{}]+)\}/g;

/** Templates in pieces: between two pieces of text, a placeholder's name. */
const pieces = new WeakMap<Operation, readonly string[]>();

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
  let template = pieces.get(operation);
  if (!template) pieces.set(operation, (template = path.split(placeholder)));
  let filled = "";
  template.forEach((piece, index) => {
    let text = piece;
    if (index % 2) {
      const value = member(values, piece);
      text = value == null ? "" : (write(value, piece, parameters) ?? "");
      if (!text) throw new RequestError(`\`${piece}\` is missing or empty`);
    }
    filled += text;
  });
  const dots = countDots(filled);
  if (dots && dots > countDots(path.replace(placeholder, "x")))
    throw new RequestError(`${path} must not have a dot segment: ${filled}`);
  return filled;
}

function countDots(path: string): number {
  return path.match(dotSegment)?.length ?? 0;
}
