import { conversionFor, convert, type Converting } from "./conversion.ts";
import { quoteIntegers } from "./integers.ts";
import type { Operation } from "./operation.ts";
import { random } from "./random.ts";

/** A value as JSON (RFC 8259): a `Date` as its ISO string, a `bigint` as its digits. */
export function writeJson(value: unknown): string {
  let mark = "";
  const text = JSON.stringify(
    value,
    function (this: Readonly<Record<string, unknown>>, key, member: unknown) {
      const own = this[key];
      if (typeof own !== "bigint") return member;
      // Nobody can foresee it: what stands behind it are digits.
      mark ||= `${random()}:`;
      return mark + own;
    },
  );
  return mark ? text.replace(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1") : text;
}

/**
 * What a text of JSON says: the body of an answer of this status, or without one an item of a stream. Where the operation
 * says that dates and big integers stand, it has them.
 *
 * @throws SyntaxError
 */
export function readJson(
  text: string,
  operation: Operation & Converting,
  status?: number,
): unknown {
  const value: unknown = JSON.parse(text);
  const conversion = conversionFor(operation, status);
  return conversion
    ? convert(value, conversion, () => JSON.parse(quoteIntegers(text)))
    : value;
}
