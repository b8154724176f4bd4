/**
 * Decides where lines break, so that the text is what Prettier prints with its defaults. A document of layout is text
 * with places where a line may end; a group stays on one line where it fits, and breaks at all its places where not.
 */
export type Doc =
  | string
  | readonly Doc[]
  | Line
  | Lines
  | Group
  | Folded
  | Indent
  | IfBroken
  | Assign;

/** A place where a line may end: nothing or a space while its group is flat. */
interface Line {
  readonly kind: "line";
  readonly flat: "" | " ";
  /** Ends the line whatever its group does. */
  readonly hard: boolean;
}

/** Lines of text that break nowhere else. */
interface Lines {
  readonly kind: "lines";
  readonly texts: readonly string[];
}

export interface Group {
  readonly kind: "group";
  readonly contents: Doc;
  readonly broken: boolean;
}

/** A group that is text on one line, and is made only where it does not fit: of many, few are. */
interface Folded {
  readonly kind: "folded";
  readonly flat: string;
  /** What stands in front of the first place where it may break. */
  readonly opening: string;
  readonly unfold: () => Doc;
}

interface Indent {
  readonly kind: "indent";
  readonly contents: Doc;
  readonly columns: number;
}

interface IfBroken {
  readonly kind: "ifBroken";
  readonly broken: Doc;
}

/** An operator and what stands right of it. */
interface Assign {
  readonly kind: "assign";
  readonly operator: string;
  readonly right: Doc;
}

/** A space, or the end of the line where the group breaks. */
export const line: Doc = { kind: "line", flat: " ", hard: false };
/** Nothing, or the end of the line where the group breaks. */
export const softline: Doc = { kind: "line", flat: "", hard: false };
/** The end of the line; every group around it breaks. */
export const hardline: Doc = { kind: "line", flat: "", hard: true };

/** Several lines of text, whatever their group does. */
export function lines(texts: readonly string[]): Doc {
  return { kind: "lines", texts };
}

/** Contents that stay on one line where they fit. */
export function group(contents: Doc, broken = false): Group {
  return { kind: "group", contents, broken: broken || breaks(contents) };
}

/** The same, `unfold` making its contents where its text on one line, `flat`, does not fit. `opening` ends at their first `line`. */
export function folded(
  flat: string,
  opening: string,
  unfold: () => Doc,
): Folded {
  return { kind: "folded", flat, opening, unfold };
}

/** Lines that begin inside stand further right, by two columns if not told otherwise. */
export function indent(contents: Doc, columns = 2): Doc {
  return typeof contents === "string"
    ? contents
    : { kind: "indent", contents, columns };
}

/** Text that stands only where its group breaks. */
export function ifBroken(broken: Doc): Doc {
  return { kind: "ifBroken", broken };
}

/** The documents with `separator` between them. */
export function join(separator: Doc, docs: readonly Doc[]): Doc {
  const joined: Doc[] = [];
  for (const doc of docs) {
    if (joined.length > 0) joined.push(separator);
    joined.push(doc);
  }
  return joined;
}

/** `operator` and, on its line where it fits, else indented on the next, `right` (an assignment's right side). */
export function assign(operator: string, right: Doc): Doc {
  return { kind: "assign", operator, right };
}

function breaks(doc: Doc): boolean {
  if (typeof doc === "string") return false;
  if (isList(doc)) return doc.some(breaks);
  switch (doc.kind) {
    case "line":
      return doc.hard;
    case "lines":
      return doc.texts.length > 1;
    case "group":
      return doc.broken;
    case "indent":
      return breaks(doc.contents);
    case "assign":
      return breaks(doc.right);
    case "folded":
    case "ifBroken":
      return false;
  }
}

/** Whether a document is several behind one another. */
export function isList(doc: Exclude<Doc, string>): doc is readonly Doc[] {
  return Array.isArray(doc);
}

/** Several objects, or several lists, of more than one member each stand on lines of their own. */
export function isTable(items: readonly unknown[]): boolean {
  if (items.length < 2 || !items.every(hasSeveral)) return false;
  const lists = items.filter(Array.isArray).length;
  return lists === 0 || lists === items.length;
}

/** Whether a value has more than one member. */
function hasSeveral(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  let size = 0;
  for (const member of Object.values(value))
    if (member !== undefined && ++size > 1) return true;
  return false;
}
