/** Returns the newer of two versions, the first where neither is; one that is none counts as the oldest. */
export function newer(one: string | null, other: string): string {
  return one !== null && compare(one, other) >= 0 ? one : other;
}

/** Compares two versions as Semantic Versioning 2.0.0 orders them: negative where the first is older. */
export function compare(one: string, other: string): number {
  const [left, right] = [partsOf(one), partsOf(other)];
  for (const [index, part] of left.numbers.entries()) {
    const difference = part - (right.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return comparePrereleases(left.prerelease, right.prerelease);
}

interface Parts {
  readonly numbers: readonly number[];
  /** What stands behind a hyphen, between dots. */
  readonly prerelease: readonly string[];
}

function partsOf(version: string): Parts {
  const [, ...found] =
    /^(\d+)\.(\d+)\.(\d+)(?:-([\w.-]+))?/.exec(version) ?? [];
  const [major = "-1", minor = "0", patch = "0", prerelease] = found;
  return {
    numbers: [major, minor, patch].map(Number),
    prerelease: prerelease?.split(".") ?? [],
  };
}

/** A version without one is newer than its prereleases; numbers count as numbers, and less than words. */
function comparePrereleases(
  one: readonly string[],
  other: readonly string[],
): number {
  if (one.length === 0 || other.length === 0) return other.length - one.length;
  for (const [index, left] of one.entries()) {
    const right = other[index];
    if (right === undefined) return 1;
    if (left === right) continue;
    const [first, second] = [rank(left), rank(right)];
    if (first !== second) return first < second ? -1 : 1;
    return left < right ? -1 : 1;
  }
  return one.length - other.length;
}

function rank(identifier: string): number {
  return /^\d+$/.test(identifier) ? Number(identifier) : Infinity;
}
