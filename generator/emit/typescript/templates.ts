import { Code } from "./code.ts";
import { compiledTemplates } from "./compiled-templates.ts";
import type { Doc } from "./layout.ts";
import { print } from "./print.ts";
import type { Position, Slot, Template, Templates } from "./template.ts";

/** What a template is given: code, yes or no, and lists of the same. `null` is a piece of code that is not there. */
export type View = {
  readonly [name: string]: Code | boolean | null | View | readonly View[];
};

/** Prints a view below a header, a line of its own; what comes back is laid out. */
export type Render = (view: View, header?: string) => string;

/** Returns what prints templates so that nothing but `Code` can be printed: anything else throws. */
export function renderersOf(templates: Templates): ReadonlyMap<string, Render> {
  return new Map(
    Array.from(templates, ([name, template]) => [
      name,
      (view: View, header = "") =>
        new Filling(templates, name, header).print(template, view),
    ]),
  );
}

let own: ReadonlyMap<string, Render> | undefined;

/** Pathwright's own templates by name, with `more`, some of which may stand in their place. */
export function ownTemplates(
  more: Templates = new Map(),
): ReadonlyMap<string, Render> {
  const all = Object.entries(compiledTemplates);
  if (more.size > 0) return renderersOf(new Map([...all, ...more]));
  own ??= renderersOf(new Map(all));
  return own;
}

/** What a template cannot make of a view, and where. */
export class FillingError extends Error {
  /** The name of the template. */
  readonly template: string;
  readonly place: Position;

  constructor(
    template: string,
    fault: string,
    place: Position = { line: 1, column: 1 },
  ) {
    super(fault);
    this.template = template;
    this.place = place;
  }
}

/** Fills templates, and lays out each line as soon as it is whole: nothing that could break spans two. */
class Filling {
  readonly #templates: Templates;
  /** The name of the template that is being filled. */
  #name: string;
  /** What stands in front of each of its lines. */
  #margin = "";
  readonly #lines: string[];
  /** The line that is being filled: the blanks that it begins with, if code has followed them, what is between them and the last code, and the text behind that. */
  #blanks = "";
  #docs: Doc[] = [];
  #text = "";

  constructor(templates: Templates, name: string, header: string) {
    this.#templates = templates;
    this.#name = name;
    // Put in front of what is joined, it would make one more copy of a large file.
    this.#lines = header === "" ? [] : [header.replace(/\n$/, "")];
  }

  print(template: Template, view: View): string {
    this.#fill(template, view);
    this.#lines.push(this.#line());
    return this.#lines.join("\n");
  }

  #fill(template: Template, view: View): void {
    for (const part of template)
      if (typeof part === "string") this.#addText(part);
      else this.#fillSlot(part, view);
  }

  #fillSlot(slot: Slot, view: View): void {
    switch (slot.kind) {
      case "code":
        this.#addCode(slot, this.#memberAt(view, slot));
        return;
      case "if": {
        const isTrue = this.#truth(slot, this.#memberAt(view, slot));
        this.#fill(isTrue ? slot.body : slot.otherwise, view);
        return;
      }
      case "each": {
        const items = this.#memberAt(view, slot);
        if (!Array.isArray(items))
          return this.#fail(slot, "{{#each}} takes a list");
        if (items.length === 0) this.#fill(slot.otherwise, view);
        for (const item of items as View[]) this.#fill(slot.body, item);
        return;
      }
      case "partial":
        this.#fillPartial(slot, view);
    }
  }

  #addText(text: string): void {
    let start = 0;
    for (;;) {
      const end = text.indexOf("\n", start);
      if (end !== start && start < text.length) {
        this.#begin();
        this.#text += text.slice(start, end < 0 ? undefined : end);
      }
      if (end < 0) return;
      this.#lines.push(withoutEnd(this.#line()));
      start = end + 1;
    }
  }

  #addCode(slot: Slot, value: unknown): void {
    if (!(value instanceof Code))
      return this.#fail(slot, "a template may print nothing but Code");
    this.#begin();
    if (this.#docs.length === 0) {
      this.#blanks = /^ */.exec(this.#text)?.[0] ?? "";
      this.#text = this.#text.slice(this.#blanks.length);
    }
    if (this.#text !== "") this.#docs.push(this.#text);
    this.#docs.push(Code.layout(value));
    this.#text = "";
  }

  /** Begins a line, unless it is begun. */
  #begin(): void {
    if (this.#docs.length === 0 && this.#text === "") this.#text = this.#margin;
  }

  /** Ends a line. */
  #line(): string {
    const [blanks, docs, text] = [this.#blanks, this.#docs, this.#text];
    this.#text = "";
    if (docs.length === 0) return text;
    this.#docs = [];
    if (text !== "") docs.push(text);
    const [only = ""] = docs;
    const doc = docs.length === 1 ? only : docs;
    return blanks + print(doc, 80, blanks.length);
  }

  #fillPartial(slot: Extract<Slot, { kind: "partial" }>, view: View): void {
    const { name, margin } = slot;
    const template = this.#templates.get(name);
    if (template === undefined)
      return this.#fail(slot, `there is no template ${name}`);
    const [outerName, outerMargin] = [this.#name, this.#margin];
    this.#name = name;
    this.#margin += margin;
    this.#fill(template, view);
    this.#name = outerName;
    this.#margin = outerMargin;
  }

  /** The member of a view at a path; never one that lies on a prototype. */
  #memberAt(view: View, slot: Exclude<Slot, { kind: "partial" }>): unknown {
    let value: unknown = view;
    for (const name of slot.path) {
      if (
        typeof value !== "object" ||
        value === null ||
        !Object.hasOwn(value, name)
      )
        return this.#fail(
          slot,
          `a template asks for ${slot.path.join(".")}, which its view does not have`,
        );
      value = (value as View)[name];
    }
    return value;
  }

  #truth(slot: Slot, value: unknown): boolean {
    if (value === undefined)
      return this.#fail(
        slot,
        "a template asks for what its view does not have",
      );
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  }

  #fail(place: Position, fault: string): never {
    throw new FillingError(this.#name, fault, place);
  }
}

/** A line without the blanks at its end. */
function withoutEnd(line: string): string {
  // No pattern: it would look at a run of blanks once from each of them.
  let end = line.length;
  while (line[end - 1] === " ") end--;
  return line.slice(0, end);
}
