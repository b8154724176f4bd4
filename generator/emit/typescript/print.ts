import { type Doc, isList } from "./layout.ts";
import { textWidth } from "./text-width.ts";

/** Prints a document for lines of 80 columns, or as many as `width` says; it and its lines begin at the column `start`. */
export function print(doc: Doc, width = 80, start = 0): string {
  return new Printer(width, start).print(doc);
}

/** Prints what stands in no group that stays on one line; what does is printed as a whole. */
class Printer {
  readonly #width: number;
  readonly #out: string[] = [];
  /** What is still to be printed, the next on top, and the columns that lines in it begin at: two stacks, because there is much of it. */
  readonly #docs: Doc[] = [];
  readonly #columns: number[] = [];
  /** The column that is reached behind so many pieces of the output. */
  #column: number;
  #measured = 0;

  constructor(width: number, start: number) {
    this.#width = width;
    this.#column = start;
  }

  print(doc: Doc): string {
    this.#push(doc, this.#column);
    for (;;) {
      const next = this.#docs.pop();
      if (next === undefined) return this.#out.join("");
      this.#next(next, this.#columns.pop() ?? 0);
    }
  }

  #push(doc: Doc, columns: number): void {
    this.#docs.push(doc);
    this.#columns.push(columns);
  }

  #next(doc: Doc, columns: number): void {
    if (typeof doc === "string") {
      this.#out.push(doc);
      return;
    }
    if (isList(doc)) {
      for (let index = doc.length - 1; index >= 0; index--)
        this.#push(doc[index] ?? "", columns);
      return;
    }
    switch (doc.kind) {
      case "line":
        return this.#newLine(columns);
      case "lines":
        return this.#lines(doc.texts, columns);
      case "indent":
        return this.#push(doc.contents, columns + doc.columns);
      case "ifBroken":
        return this.#push(doc.broken, columns);
      case "assign":
        this.#out.push(doc.operator);
        this.#push(doc.right, columns);
        if (this.#fits(" ")) this.#out.push(" ");
        else this.#indentNext(columns + 2);
        return;
      case "group":
        if (!doc.broken && this.#fits(doc.contents)) this.#flat(doc.contents);
        else this.#push(doc.contents, columns);
    }
  }

  #lines(texts: readonly string[], columns: number): void {
    this.#out.push(texts.join(lineStart(columns)));
    this.#column = columns + textWidth(texts.at(-1) ?? "");
    this.#measured = this.#out.length;
  }

  /** Lets what comes next begin on a line of its own, and its lines at a column. */
  #indentNext(columns: number): void {
    this.#columns[this.#columns.length - 1] = columns;
    this.#newLine(columns);
  }

  #newLine(columns: number): void {
    trimEnd(this.#out);
    this.#out.push(lineStart(columns));
    this.#column = columns;
    this.#measured = this.#out.length;
  }

  /** Prints what stays on one line. */
  #flat(doc: Doc): void {
    if (typeof doc === "string") this.#out.push(doc);
    else if (isList(doc)) for (const one of doc) this.#flat(one);
    else if (doc.kind === "line") this.#out.push(doc.flat);
    else if (doc.kind === "lines") this.#out.push(doc.texts.join(""));
    else if (doc.kind === "assign") {
      this.#out.push(doc.operator, " ");
      this.#flat(doc.right);
    } else if (doc.kind !== "ifBroken") this.#flat(doc.contents);
  }

  /** Whether a document on one line, and what follows up to the first place where a line may end, has room on this one. */
  #fits(doc: Doc): boolean {
    let room = besideFlat(doc, this.#room());
    for (let rest = this.#docs.length - 1; rest >= 0; rest--) {
      if (room < 0 || room === Infinity) break;
      room = besideFirst(this.#docs[rest] ?? "", room);
    }
    return room >= 0;
  }

  /** How many columns of this line are left. */
  #room(): number {
    for (; this.#measured < this.#out.length; this.#measured++)
      this.#column += textWidth(this.#out[this.#measured] ?? "");
    return this.#width - this.#column;
  }
}

/** The columns that are left of some beside a document on one line; less than none where it has no room. */
function besideFlat(doc: Doc, room: number): number {
  if (typeof doc === "string") return room - textWidth(doc);
  if (isList(doc)) {
    let left = room;
    for (const one of doc) {
      if (left < 0) break;
      left = besideFlat(one, left);
    }
    return left;
  }
  switch (doc.kind) {
    case "line":
      return room - doc.flat.length;
    case "lines":
      return besideFlat(doc.texts.join(""), room);
    case "ifBroken":
      return room;
    case "assign":
      return besideFlat(doc.right, room - textWidth(doc.operator) - 1);
    default:
      return besideFlat(doc.contents, room);
  }
}

/** The same beside what stands in front of the first place where a line may end; all that there can be where there is one. */
function besideFirst(doc: Doc, room: number): number {
  if (typeof doc === "string") return room - textWidth(doc);
  if (isList(doc)) {
    let left = room;
    for (const one of doc) {
      if (left < 0 || left === Infinity) break;
      left = besideFirst(one, left);
    }
    return left;
  }
  switch (doc.kind) {
    case "line":
      return Infinity;
    case "lines":
      return endless(besideFlat(doc.texts[0] ?? "", room));
    case "ifBroken":
      return besideFirst(doc.broken, room);
    case "assign":
      return endless(room - textWidth(doc.operator));
    default:
      return besideFirst(doc.contents, room);
  }
}

function endless(room: number): number {
  return room < 0 ? room : Infinity;
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
