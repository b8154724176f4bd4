/** The statuses that never have a body (RFC 9110, 15.3.5, 15.3.6 and 15.4.5). */
const bodiless: ReadonlySet<string> = new Set(["204", "205", "304"]);

/** Whether a response with a status never has a body, whatever the document says. */
export function isBodiless(status: string): boolean {
  return bodiless.has(status);
}

/** The statuses that the types of openapi-fetch look for, beside ranges and `default`. */
const known: ReadonlySet<number> = new Set([
  ...[200, 201, 202, 203, 204, 206, 207],
  ...through(400, 418),
  ...through(420, 431),
  ...[444, 450, 451, 497, 498, 499],
  ...through(500, 508),
  ...[510, 511],
]);

function through(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * The range under which openapi-fetch's types find a response whose key among all is `status`, where they do not by that: one
 * written in lower case, a status that they do not list, and `default` where no other key speaks of successes (OpenAPI 3.1,
 * "Responses Object"). `null` where there is none.
 */
export function rangeOf(status: string, all: readonly string[]): string | null {
  const range =
    status === "default" ? defaultRange(all) : unlistedRange(status);
  return range === null || all.includes(range) ? null : range;
}

function defaultRange(all: readonly string[]): string | null {
  return all.some((status) => status.startsWith("2")) ? null : "2XX";
}

function unlistedRange(status: string): string | null {
  if (!/^[245](\d\d|xx)$/i.test(status)) return null;
  if (isBodiless(status) || known.has(Number(status))) return null;
  return `${status.charAt(0)}XX`;
}
