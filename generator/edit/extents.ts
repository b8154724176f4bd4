import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  Parser,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

/** Returns where a node begins. */
export function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Returns where the last that a node says ends: before comments and blank lines that follow it. */
export function endOf(text: string, node: unknown): number {
  if (isMap(node) && !node.flow && node.items.length > 0)
    return endOfPair(text, node.items.at(-1));
  if (isSeq(node) && !node.flow && node.items.length > 0)
    return Math.max(endOf(text, node.items.at(-1)), startOf(node) + 1);
  const [start = 0, end = 0] = (isNode(node) ? node.range : null) ?? [];
  if (!isScalar(node) || !node.type?.startsWith("BLOCK")) return end;
  const said = text.slice(start, end);
  const keepsBreaks = /^[^\n]*\+/.test(said);
  return keepsBreaks
    ? start + said.replace(/\r?\n$/, "").length
    : start + said.trimEnd().length;
}

/** Returns where a member of an object ends. */
export function endOfPair(text: string, pair: Pair | undefined): number {
  const key = isNode(pair?.key) ? (pair.key.range?.[1] ?? 0) : 0;
  const colon = text.indexOf(":", key) + 1;
  // A value that is not written may be said to stand behind a comment.
  const [start, end] = [startOf(pair?.value), endOf(text, pair?.value)];
  return start === end ? colon : Math.max(colon, end);
}

/** Returns where the comment ends that stands behind an offset on its line; the offset where none does. */
export function endOfComment(text: string, offset: number): number {
  const comment = /[ \t]+#[^\r\n]*/y;
  comment.lastIndex = offset;
  return comment.test(text) ? comment.lastIndex : offset;
}

/** Returns where the line after an offset begins. */
export function nextLine(text: string, offset: number): number {
  return text.indexOf("\n", offset) + 1 || text.length;
}

/** Returns where lines can be put after those that end at an offset: behind the comments below it that stand further to the right than a column. */
export function placeAfter(
  text: string,
  offset: number,
  column: number,
): number {
  let at = nextLine(text, offset);
  const comment = /(?:[ \t]*\r?\n)*([ \t]*)#/y;
  for (;;) {
    comment.lastIndex = at;
    const [, blanks = ""] = comment.exec(text) ?? [];
    if (blanks.length <= column) return at;
    at = nextLine(text, comment.lastIndex);
  }
}

/** What stands before the first of some in braces, where it begins a line: the line break and the blanks; else nothing. */
export function leadOf(text: string, { items }: YAMLMap | YAMLSeq): string {
  const [first] = items;
  const at = startOf(isNode(first) ? first : (first as Pair | undefined)?.key);
  return /\n[ \t]*$/.exec(text.slice(0, at))?.[0] ?? "";
}

/** Finds where the comments of a text begin. */
export function commentsIn(text: string): number[] {
  const found: number[] = [];
  const pending: unknown[] = [...new Parser().parse(text)];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== "object" || next === null) continue;
    const { type, offset } = next as { type?: unknown; offset?: unknown };
    if (type === "comment" && typeof offset === "number") found.push(offset);
    else for (const one of Object.values(next) as unknown[]) pending.push(one);
  }
  return found;
}
