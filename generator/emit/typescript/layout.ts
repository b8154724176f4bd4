import emojiRegex from "emoji-regex";
import { eastAsianWidth } from "get-east-asian-width";

/**
 * Decides where lines break, so that the text is what Prettier prints with its defaults. A document of layout is text
 * with places where a line may end; a group stays on one line where it fits, and breaks at all its places where not.
 */
export type Doc = string | readonly Doc[] | Line | Group | Indent | IfBroken;

/** A place where a line may end: nothing or a space while its group is flat. */
interface Line {
  readonly kind: "line";
  readonly flat: "" | " ";
  /** Ends the line whatever its group does. */
  readonly hard: boolean;
}

interface Group {
  readonly kind: "group";
  readonly contents: Doc;
  readonly broken: boolean;
}

interface Indent {
  readonly kind: "indent";
  readonly contents: Doc;
  readonly columns: number;
  /** Indents only where this group broke. */
  readonly group: Group | null;
}

interface IfBroken {
  readonly kind: "ifBroken";
  readonly broken: Doc;
}

/** A space, or the end of the line where the group breaks. */
export const line: Doc = { kind: "line", flat: " ", hard: false };
/** Nothing, or the end of the line where the group breaks. */
export const softline: Doc = { kind: "line", flat: "", hard: false };
/** The end of the line; every group around it breaks. */
export const hardline: Doc = { kind: "line", flat: "", hard: true };

/** Contents that stay on one line where they fit. */
export function group(contents: Doc, broken = false): Group {
  return { kind: "group", contents, broken: broken || breaks(contents) };
}

/** Lines that begin inside stand further right, by two columns if not told otherwise. */
export function indent(contents: Doc, columns = 2): Doc {
  return { kind: "indent", contents, columns, group: null };
}

/** Text that stands only where its group breaks. */
export function ifBroken(broken: Doc): Doc {
  return { kind: "ifBroken", broken };
}

/** The documents with `separator` between them. */
export function join(separator: Doc, docs: readonly Doc[]): Doc {
  return docs.flatMap((doc, index) => (index === 0 ? [doc] : [separator, doc]));
}

/** `operator` and, on its line where it fits, else indented on the next, `right` (an assignment's right side). */
export function assign(operator: string, right: Doc): Doc {
  const gap = group(indent(line));
  return [
    operator,
    gap,
    { kind: "indent", contents: right, columns: 2, group: gap },
  ];
}

function breaks(doc: Doc): boolean {
  if (typeof doc === "string") return false;
  if (isList(doc)) return doc.some(breaks);
  switch (doc.kind) {
    case "line":
      return doc.hard;
    case "group":
      return doc.broken;
    case "indent":
      return breaks(doc.contents);
    case "ifBroken":
      return false;
  }
}

/** What is still to be printed, the next on top, with what holds there: three stacks, because there is much of it. */
interface Ahead {
  readonly docs: Doc[];
  readonly columns: number[];
  readonly flats: boolean[];
}

/** Prints a document for lines of `width` columns. */
export function print(doc: Doc, width = 80): string {
  const out: string[] = [];
  const brokenGroups = new Set<Group>();
  const ahead: Ahead = { docs: [], columns: [], flats: [] };
  const push = (next: Doc, columns: number, flat: boolean): void => {
    ahead.docs.push(next);
    ahead.columns.push(columns);
    ahead.flats.push(flat);
  };
  let column = 0;
  push(doc, 0, false);
  for (
    let next = ahead.docs.pop();
    next !== undefined;
    next = ahead.docs.pop()
  ) {
    const columns = ahead.columns.pop() ?? 0;
    const flat = ahead.flats.pop() ?? false;
    if (typeof next === "string") {
      out.push(next);
      column += textWidth(next);
    } else if (isList(next)) {
      for (let index = next.length - 1; index >= 0; index--)
        push(next[index] ?? "", columns, flat);
    } else if (next.kind === "indent") {
      const applies = next.group === null || brokenGroups.has(next.group);
      push(next.contents, applies ? columns + next.columns : columns, flat);
    } else if (next.kind === "group") {
      const fit = flat || (!next.broken && fits(next, ahead, width - column));
      if (!fit) brokenGroups.add(next);
      push(next.contents, columns, fit);
    } else if (next.kind === "ifBroken") {
      if (!flat) push(next.broken, columns, flat);
    } else if (flat && !next.hard) {
      out.push(next.flat);
      column += next.flat.length;
    } else {
      trimEnd(out);
      out.push(lineStart(columns));
      column = columns;
    }
  }
  return out.join("");
}

/** The ends of lines with the blanks in front of the next, by their number: almost every line has one that was made before. */
const lineStarts: string[] = [];

function lineStart(columns: number): string {
  return (lineStarts[columns] ??= `\n${" ".repeat(columns)}`);
}

/** Takes the blanks away that would stand at the end of a line. */
function trimEnd(out: string[]): void {
  while (out.at(-1)?.endsWith(" ")) {
    const last = out.pop() ?? "";
    // No pattern: it would look at a run of blanks once from each of them.
    let end = last.length;
    while (last[end - 1] === " ") end--;
    if (end > 0) out.push(last.slice(0, end));
  }
}

/** Whether a group, and what follows up to the first place where a line may end, has room in `room` columns. */
function fits({ contents }: Group, following: Ahead, room: number): boolean {
  const docs = [contents];
  const flats = [true];
  let rest = following.docs.length;
  while (room >= 0) {
    const isOwn = docs.length > 0;
    if (!isOwn) rest--;
    const doc = isOwn ? docs.pop() : following.docs[rest];
    const flat = isOwn ? flats.pop() : following.flats[rest];
    if (doc === undefined) return true;
    if (typeof doc === "string") {
      room -= textWidth(doc);
    } else if (isList(doc)) {
      for (let index = doc.length - 1; index >= 0; index--) {
        docs.push(doc[index] ?? "");
        flats.push(flat ?? false);
      }
    } else if (doc.kind === "line") {
      if (!flat || doc.hard) return true;
      room -= doc.flat.length;
    } else if (doc.kind !== "ifBroken") {
      docs.push(doc.contents);
      flats.push(flat === true && !(doc.kind === "group" && doc.broken));
    } else if (!flat) {
      docs.push(doc.broken);
      flats.push(false);
    }
  }
  return false;
}

function isList(doc: Exclude<Doc, string>): doc is readonly Doc[] {
  return Array.isArray(doc);
}

/** Columns that a text takes, wide characters and emoji counted as two, combining marks as none. */
function textWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text.replace(emojiRegex(), "  ")) {
    const code = character.codePointAt(0) ?? 0;
    if (code <= 0x1f || (code >= 0x7f && code <= 0x9f)) continue;
    if ((code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200d))
      continue;
    if (
      (code >= 0x20d0 && code <= 0x20ff) ||
      (code >= 0xfe00 && code <= 0xfe0f)
    )
      continue;
    width += eastAsianWidth(code);
  }
  return width;
}

/** Several objects, or several lists, of more than one member each stand on lines of their own. */
export function isTable(items: readonly unknown[]): boolean {
  const rows = items.map((item) => {
    if (typeof item !== "object" || item === null) return 0;
    return Object.values(item).filter((member) => member !== undefined).length;
  });
  const lists = items.filter(Array.isArray).length;
  return (
    items.length > 1 &&
    rows.every((size) => size > 1) &&
    (lists === 0 || lists === items.length)
  );
}
