import { Code } from "./code.ts";
import { compiledTemplates } from "./compiled-templates.ts";
import { type Doc, hardline, indent } from "./layout.ts";
import { print } from "./print.ts";
import type { Slot, Template, Templates } from "./template.ts";

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
      (view: View) => laidOut(new Filling(templates), template, view),
    ]),
  );
}

let own: ReadonlyMap<string, Render> | undefined;

/** Pathwright's own templates by name. */
export function ownTemplates(): ReadonlyMap<string, Render> {
  own ??= renderersOf(new Map(Object.entries(compiledTemplates)));
  return own;
}

/** Fills templates. Code stands in the text as a number between NULs, which no template holds, until it is laid out. */
class Filling {
  readonly docs: Doc[] = [];
  readonly #templates: Templates;

  constructor(templates: Templates) {
    this.#templates = templates;
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
        return this.#code(memberAt(view, slot.path));
      case "if": {
        const isTrue = truth(memberAt(view, slot.path));
        return this.text(isTrue ? slot.body : slot.otherwise, view);
      }
      case "each": {
        const items = memberAt(view, slot.path);
        if (!Array.isArray(items)) throw new Error("{{#each}} takes a list.");
        if (items.length === 0) return this.text(slot.otherwise, view);
        return (items as View[])
          .map((item) => this.text(slot.body, item))
          .join("");
      }
      case "partial":
        return this.#partial(slot.name, slot.margin, view);
    }
  }

  #code(value: unknown): string {
    if (!(value instanceof Code))
      throw new Error("A template may print nothing but Code.");
    return `\0${this.docs.push(Code.layout(value)) - 1}\0`;
  }

  #partial(name: string, margin: string, view: View): string {
    const template = this.#templates.get(name);
    if (template === undefined)
      throw new Error(`There is no template ${name}.`);
    const lines = this.text(template, view).split("\n");
    // Behind the last line break no line begins.
    return lines
      .map((line, index) =>
        line === "" && index === lines.length - 1 ? "" : margin + line,
      )
      .join("\n");
  }
}

/** The member of a view at a path; never one that lies on a prototype. */
function memberAt(view: View, path: readonly string[]): unknown {
  let value: unknown = view;
  for (const name of path) {
    if (
      typeof value !== "object" ||
      value === null ||
      !Object.hasOwn(value, name)
    )
      throw new Error(
        `A template asks for ${path.join(".")}, which its view does not have.`,
      );
    value = (value as View)[name];
  }
  return value;
}

function truth(value: unknown): boolean {
  if (value === undefined)
    throw new Error("A template asks for what its view does not have.");
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
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
