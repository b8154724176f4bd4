import { type Doc, hardline, isList } from "./layout.ts";
import { textWidth } from "./text-width.ts";

/** Prints a document for lines of 80 columns, or as many as `width` says; it and its lines begin at the column `start`. */
export function print(doc: Doc, width = 80, start = 0): string {
  return typeof doc === "string" ? doc : new Printer(width, start).print(doc);
}

/** Prints what stands in no group that stays on one line; what does is printed as a whole. */
class Printer {
  readonly #width: number;
  readonly #out: string[] = [];
  /** The lists that are being printed, the innermost last, and how many documents of each are: the others are still to come. */
  readonly #lists: (readonly Doc[])[] = [];
  readonly #begun: number[] = [];
  /** The column that lines begin at. */
  #start: number;
  /** The column that is reached behind so many pieces of the output. */
  #column: number;
  #measured = 0;

  constructor(width: number, start: number) {
    this.#width = width;
    this.#start = start;
    this.#column = start;
  }

  print(doc: Doc): string {
    this.#print(doc);
    return this.#out.join("");
  }

  #print(doc: Doc): void {
    if (typeof doc === "string") {
      this.#out.push(doc);
      return;
    }
    if (isList(doc)) {
      this.#list(doc);
      return;
    }
    switch (doc.kind) {
      case "line":
        this.#newLine();
        return;
      case "lines":
        this.#lines(doc.texts);
        return;
      case "indent":
        this.#indented(doc.contents, doc.columns);
        return;
      case "ifBroken":
        this.#print(doc.broken);
        return;
      case "assign":
        this.#assigned(doc.operator, doc.right);
        return;
      case "folded":
        if (this.#fits(doc.flat)) this.#out.push(doc.flat);
        else this.#print(doc.unfold());
        return;
      case "group":
        if (!doc.broken && this.#fits(doc.contents)) this.#flat(doc.contents);
        else this.#print(doc.contents);
    }
  }

  #list(docs: readonly Doc[]): void {
    const depth = this.#lists.push(docs) - 1;
    for (let index = 0; index < docs.length; index++) {
      this.#begun[depth] = index + 1;
      this.#print(docs[index] ?? "");
    }
    this.#lists.pop();
  }

  #indented(contents: Doc, columns: number): void {
    this.#start += columns;
    this.#print(contents);
    this.#start -= columns;
  }

  #assigned(operator: string, right: Doc): void {
    this.#out.push(operator);
    if (this.#isRoomy(besideFirst(right, this.#room() - 1))) {
      this.#out.push(" ");
      this.#print(right);
    } else this.#indented([hardline, right], 2);
  }

  #lines(texts: readonly string[]): void {
    this.#out.push(texts.join(lineStart(this.#start)));
    this.#column = this.#start + textWidth(texts.at(-1) ?? "");
    this.#measured = this.#out.length;
  }

  #newLine(): void {
    trimEnd(this.#out);
    this.#out.push(lineStart(this.#start));
    this.#column = this.#start;
    this.#measured = this.#out.length;
  }

  /** Prints what stays on one line. */
  #flat(doc: Doc): void {
    if (typeof doc === "string") this.#out.push(doc);
    else if (isList(doc)) for (const one of doc) this.#flat(one);
    else if (doc.kind === "line") this.#out.push(doc.flat);
    else if (doc.kind === "lines") this.#out.push(doc.texts.join(""));
    else if (doc.kind === "folded") this.#out.push(doc.flat);
    else if (doc.kind === "assign") {
      this.#out.push(doc.operator, " ");
      this.#flat(doc.right);
    } else if (doc.kind !== "ifBroken") this.#flat(doc.contents);
  }

  /** Whether a document on one line, and what follows up to the first place where a line may end, has room on this one. */
  #fits(doc: Doc): boolean {
    return this.#isRoomy(besideFlat(doc, this.#room()));
  }

  /** Whether what follows up to the first place where a line may end has room in so many columns. */
  #isRoomy(columns: number): boolean {
    let room = columns;
    for (let depth = this.#lists.length - 1; depth >= 0; depth--) {
      const docs = this.#lists[depth] ?? [];
      for (let next = this.#begun[depth] ?? 0; next < docs.length; next++) {
        if (room < 0 || room === Infinity) return room >= 0;
        room = besideFirst(docs[next] ?? "", room);
      }
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
    case "folded":
      return room - textWidth(doc.flat);
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
    case "folded":
      return endless(room - textWidth(doc.opening));
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
