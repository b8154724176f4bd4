import { diffArrays } from "diff";

/** What came of merging. */
export interface Merged {
  readonly text: string;
  /** How many conflicts are marked in it, of this merge and of earlier ones. */
  readonly conflicts: number;
}

/** Lines as they are to stand, or both sides of a conflict. */
type Part = readonly string[] | Conflict;

interface Conflict {
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/**
 * Merges what the user has made of a text with what is generated now. What only one side has changed is as that side has it. Where
 * both have, next to each other too, there is a conflict, marked as git marks it: no line of either is lost. How lines are indented,
 * quoted and ended is no change, and stays as it is in the user's text.
 *
 * @param old what was generated before; `null` where nobody knows: then the sides conflict wherever they differ
 */
export function merge(
  old: string | null,
  mine: string,
  theirs: string,
): Merged {
  const [own, generated] = [new Lines(mine), new Lines(theirs)];
  const parts =
    (old === null ? null : mergedParts(new Lines(old), own, generated)) ??
    conflictsBetween(own, generated);
  const lines = parts.flatMap((part) => (isConflict(part) ? mark(part) : part));
  const end = mine.includes("\r\n") ? "\r\n" : "\n";
  const text = lines.join(end);
  return { text, conflicts: text.match(/^<{7} /gm)?.length ?? 0 };
}

function isConflict(part: Part): part is Conflict {
  return "mine" in part;
}

function mark({ mine, theirs }: Conflict): string[] {
  return ["<<<<<<< yours", ...mine, "=======", ...theirs, ">>>>>>> generated"];
}

/** The lines of a text, taken one after the other. */
class Lines {
  readonly #all: readonly string[];
  /** What each says, however it is formatted. */
  readonly said: string[];
  taken = 0;

  constructor(text: string) {
    this.#all = text.split(/\r?\n/);
    this.said = this.#all.map(saidBy);
  }

  get left(): number {
    return this.#all.length - this.taken;
  }

  take(count: number): string[] {
    const from = this.taken;
    this.taken += count;
    return this.#all.slice(from, this.taken);
  }
}

function saidBy(line: string): string {
  return line.trim().replace(/[;,]$/, "").replaceAll("'", '"');
}

function saidIn(lines: readonly string[]): string {
  return lines.map(saidBy).join("\n");
}

/** Merges two sides with what both come from; gives `null` where they have too little in common with it. */
function mergedParts(old: Lines, mine: Lines, theirs: Lines): Part[] | null {
  const own = hunksOf(old, mine);
  const generated = hunksOf(old, theirs);
  if (own === null || generated === null) return null;
  const parts: Part[] = [];
  for (const { from, to, ...growth } of regionsOf(own, generated)) {
    parts.push(unchanged(old, mine, theirs, from - old.taken));
    old.take(to - from);
    const a = mine.take(to - from + (growth.mine ?? 0));
    const b = theirs.take(to - from + (growth.theirs ?? 0));
    parts.push(
      growth.mine === null
        ? b
        : growth.theirs === null || saidIn(a) === saidIn(b)
          ? a
          : { mine: a, theirs: b },
    );
  }
  parts.push(unchanged(old, mine, theirs, old.left));
  return parts;
}

/** Takes lines in which all say the same: as the user's formatter left them, else as they are generated now. */
function unchanged(
  old: Lines,
  mine: Lines,
  theirs: Lines,
  count: number,
): string[] {
  const before = old.take(count);
  const generated = theirs.take(count);
  return mine
    .take(count)
    .map((line, at) => (line === before[at] ? (generated[at] ?? line) : line));
}

/** The conflicts of two texts of which nobody knows what they come from. */
function conflictsBetween(mine: Lines, theirs: Lines): Part[] {
  const parts: Part[] = [];
  for (const { from, to, growth } of hunksOf(mine, theirs) ?? [
    { from: 0, to: mine.left, growth: theirs.left - mine.left },
  ]) {
    theirs.take(from - mine.taken);
    parts.push(mine.take(from - mine.taken));
    const generated = theirs.take(to - from + growth);
    parts.push({ mine: mine.take(to - from), theirs: generated });
  }
  parts.push(mine.take(mine.left));
  return parts;
}

/** A run of lines that another text has otherwise, and how many more it has there. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly growth: number;
}

/** With more changed lines than this, texts count as wholly different: to compare them takes long. */
const maximumEdits = 2_000;

function hunksOf(old: Lines, side: Lines): Hunk[] | null {
  const changes = diffArrays(old.said, side.said, {
    maxEditLength: maximumEdits,
  });
  if (changes === undefined) return null;
  const hunks: { from: number; to: number; growth: number }[] = [];
  let at = 0;
  for (const { added, removed, count } of changes) {
    if (!added && !removed) {
      at += count;
      continue;
    }
    let hunk = hunks.at(-1);
    if (hunk?.to !== at) {
      hunk = { from: at, to: at, growth: 0 };
      hunks.push(hunk);
    }
    if (removed) at += count;
    hunk.to = at;
    hunk.growth += added ? count : -count;
  }
  return hunks;
}

/** A run of old lines that a side or both have otherwise, and how many more each has there; `null` where it has changed nothing. */
interface Region {
  from: number;
  to: number;
  mine: number | null;
  theirs: number | null;
}

function regionsOf(
  mine: readonly Hunk[],
  theirs: readonly Hunk[],
): readonly Region[] {
  const hunks = [
    ...mine.map((hunk) => ({ ...hunk, side: "mine" as const })),
    ...theirs.map((hunk) => ({ ...hunk, side: "theirs" as const })),
  ].sort((one, other) => one.from - other.from || one.to - other.to);
  const regions: Region[] = [];
  for (const { from, to, growth, side } of hunks) {
    let region = regions.at(-1);
    if (region === undefined || from > region.to) {
      region = { from, to, mine: null, theirs: null };
      regions.push(region);
    }
    region.to = Math.max(region.to, to);
    region[side] = (region[side] ?? 0) + growth;
  }
  return regions;
}
