const quotable = 100;

/** A document's own text as a message may hold it: on one line, in double quotes, never longer than a glance. */
export function quote(text: string): string {
  return JSON.stringify(
    text.length > quotable ? `${text.slice(0, quotable)}…` : text,
  );
}

/** A limit as people read it, `1,000,000`. `toLocaleString` first loads what all languages have. */
export function grouped(limit: number): string {
  let digits = String(limit);
  let groups = "";
  while (digits.length > 3) {
    groups = `,${digits.slice(-3)}${groups}`;
    digits = digits.slice(0, -3);
  }
  return digits + groups;
}

/** What to write instead of a name that is none: the closest of those there are, or `null` where none is close. */
export function didYouMean(
  name: string,
  candidates: readonly string[],
): string | null {
  const near = closest(name, candidates);
  return near === null ? null : `did you mean ${quote(near)}?`;
}

/** How many edits a slip of the finger takes. */
const maximumEdits = 2;

/** Names beyond this length are not guessed at. */
const maximumLength = 100;

/** Nor is among more names than these: many wrong ones would each be compared with all. */
const maximumCandidates = 1000;

/** The name that someone who wrote `name` most likely meant: at most two edits away and no more than half of it, else `null`. */
export function closest(
  name: string,
  candidates: readonly string[],
): string | null {
  let best: string | null = null;
  let limit = Math.min(maximumEdits, Math.floor((name.length - 1) / 2));
  if (name.length === 2) limit = 1;
  if (name.length > maximumLength) return null;
  if (candidates.length > maximumCandidates) return null;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) > limit) continue;
    const edits = distance(name.toLowerCase(), candidate.toLowerCase(), limit);
    if (edits <= limit && (best === null || edits < limit)) {
      best = candidate;
      limit = edits;
    }
  }
  return best;
}

/** The Levenshtein distance of two words, or some number above the limit as soon as it must be. */
function distance(from: string, to: string, limit: number): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 1; line <= from.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[line - 1] === to[column - 1];
      next.push(
        Math.min(
          (row[column - 1] ?? 0) + (same ? 0 : 1),
          (row[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
        ),
      );
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[to.length] ?? 0;
}
