import { Code } from "./code.ts";
import { compiledTemplates } from "./compiled-templates.ts";
import { type Doc, hardline, indent } from "./layout.ts";
import { print } from "./print.ts";
import type { Position, Slot, Template, Templates } from "./template.ts";

/** What a template is given: code, yes or no, and lists of the same. `null` is a piece of code that is not there. */
export type View = {
  readonly [name: string]: Code | boolean | null | View | readonly View[];
};

/** Prints a view; what comes back is laid out. */
export type Render = (view: View) => string;

/** Returns what prints templates so that nothing but `Code` can be printed: anything else throws. */
export function renderersOf(templates: Templates): ReadonlyMap<string, Render> {
  return new Map(
    Array.from(templates, ([name, template]) => [
      name,
      (view: View) => laidOut(new Filling(templates, name), template, view),
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

/** Fills templates. Code stands in the text as a number between NULs, which no template holds, until it is laid out. */
class Filling {
  readonly docs: Doc[] = [];
  readonly #templates: Templates;
  /** The name of the template that is being filled. */
  #name: string;

  constructor(templates: Templates, name: string) {
    this.#templates = templates;
    this.#name = name;
  }

  text(template: Template, view: View): string {
    let text = "";
    for (const part of template)
      text += typeof part === "string" ? part : this.#filled(part, view);
    return text;
  }

  #filled(slot: Slot, view: View): string {
    switch (slot.kind) {
      case "code":
        return this.#code(slot, this.#memberAt(view, slot));
      case "if": {
        const isTrue = this.#truth(slot, this.#memberAt(view, slot));
        return this.text(isTrue ? slot.body : slot.otherwise, view);
      }
      case "each": {
        const items = this.#memberAt(view, slot);
        if (!Array.isArray(items))
          return this.#fail(slot, "{{#each}} takes a list");
        if (items.length === 0) return this.text(slot.otherwise, view);
        return (items as View[])
          .map((item) => this.text(slot.body, item))
          .join("");
      }
      case "partial":
        return this.#partial(slot, view);
    }
  }

  #code(slot: Slot, value: unknown): string {
    if (!(value instanceof Code))
      return this.#fail(slot, "a template may print nothing but Code");
    return `\0${this.docs.push(Code.layout(value)) - 1}\0`;
  }

  #partial(slot: Extract<Slot, { kind: "partial" }>, view: View): string {
    const { name, margin } = slot;
    const template = this.#templates.get(name);
    if (template === undefined)
      return this.#fail(slot, `there is no template ${name}`);
    const outer = this.#name;
    this.#name = name;
    const lines = this.text(template, view).split("\n");
    this.#name = outer;
    // Behind the last line break no line begins.
    return lines
      .map((line, index) =>
        line === "" && index === lines.length - 1 ? "" : margin + line,
      )
      .join("\n");
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

function laidOut(filling: Filling, template: Template, view: View): string {
  const lines: Doc[] = [];
  for (const line of filling.text(template, view).split("\n")) {
    let margin = 0;
    while (line[margin] === " ") margin++;
    const text = line.slice(margin);
    const laid = text.includes("\0") ? withDocs(text, filling.docs) : text;
    lines.push(indent([hardline, laid], margin));
  }
  return print(lines).slice(1);
}

/** A text with the documents of layout whose numbers stand in it. */
function withDocs(text: string, docs: readonly Doc[]): Doc {
  return text
    .split("\0")
    .map((part, index) => (index % 2 === 0 ? part : (docs[Number(part)] ?? "")))
    .filter((part) => part !== "");
}
