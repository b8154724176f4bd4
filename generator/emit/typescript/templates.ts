import { readdirSync, readFileSync } from "node:fs";
import Handlebars from "handlebars";
import { templatesFolder } from "../../package.ts";
import { Code } from "./code.ts";
import { type Doc, hardline, indent, print } from "./layout.ts";

/** What a template is given: code, yes or no, and lists of the same. `null` is a piece of code that is not there. */
export type View = {
  readonly [name: string]: Code | boolean | null | View | readonly View[];
};

/** Prints a view; what comes back is laid out. */
export type Render = (view: View) => string;

const blocks: readonly string[] = ["if", "unless", "each"];

/**
 * Compiles templates so that nothing but `Code` can be printed: every mustache becomes a call of one helper that throws
 * for anything else. Throws `Error` for `{{{`, `{{&`, decorators, dynamic partials and helpers that do not exist.
 */
export function compileTemplates(
  sources: ReadonlyMap<string, string>,
): ReadonlyMap<string, Render> {
  const handlebars = Handlebars.create();
  for (const name of Object.keys(handlebars.helpers))
    handlebars.unregisterHelper(name);
  handlebars.registerHelper("code", printCode);
  handlebars.registerHelper(
    "if",
    function (this: View, value: unknown, options: Handlebars.HelperOptions) {
      return truth(value) ? options.fn(this) : options.inverse(this);
    },
  );
  handlebars.registerHelper(
    "unless",
    function (this: View, value: unknown, options: Handlebars.HelperOptions) {
      return truth(value) ? options.inverse(this) : options.fn(this);
    },
  );
  handlebars.registerHelper(
    "each",
    (value: unknown, options: Handlebars.HelperOptions) => {
      if (!Array.isArray(value)) throw new Error("{{#each}} takes a list.");
      return value.map((item) => options.fn(item)).join("");
    },
  );
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  for (const [name, source] of sources) {
    const template = handlebars.compile(secured(name, source), {
      strict: true,
      noEscape: true,
      explicitPartialContext: false,
      knownHelpers: { code: true, if: true, unless: true, each: true },
      knownHelpersOnly: true,
    });
    handlebars.registerPartial(name, template);
    compiled.set(name, template);
  }
  return new Map(
    Array.from(compiled, ([name, template]) => [
      name,
      (view: View) => render(template, view),
    ]),
  );
}

let own: ReadonlyMap<string, Render> | undefined;

/** Pathwright's own templates by name, compiled once for the process. */
export function ownTemplates(): ReadonlyMap<string, Render> {
  own ??= compileTemplates(readTemplates(templatesFolder));
  return own;
}

function readTemplates(folder: URL): Map<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".hbs"));
  return new Map(
    files.map((file) => [
      file.slice(0, -".hbs".length),
      readFileSync(new URL(file, folder), "utf8"),
    ]),
  );
}

/** Code stands in the rendered text as a number between NULs, which no template holds, until it is laid out. */
function printCode(value: unknown, options: Handlebars.HelperOptions): string {
  if (!(value instanceof Code))
    throw new Error("A template may print nothing but Code.");
  const docs = options.data.docs as Doc[];
  return `\0${docs.push(Code.layout(value)) - 1}\0`;
}

function truth(value: unknown): boolean {
  if (value === undefined)
    throw new Error("A template asks for what its view does not have.");
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function render(template: Handlebars.TemplateDelegate, view: View): string {
  const docs: Doc[] = [];
  const text = template(view, { data: { docs } });
  const lines = text.split("\n").map((line) => {
    const margin = /^ */.exec(line)?.[0] ?? "";
    const parts = line.slice(margin.length).split("\0");
    const laid = parts.map((part, index) =>
      index % 2 === 0 ? part : (docs[Number(part)] ?? ""),
    );
    return indent([hardline, laid], margin.length);
  });
  return print(lines).slice(1);
}

/** The template's syntax tree, checked, with every mustache wrapped. */
function secured(name: string, source: string): hbs.AST.Program {
  const refuse = (what: string, { loc }: hbs.AST.Node): never => {
    throw new Error(
      `templates/${name}.hbs:${loc.start.line}:${loc.start.column + 1}: ${what}`,
    );
  };
  const door = new Handlebars.Visitor();
  door.MustacheStatement = (statement: hbs.AST.MustacheStatement): void => {
    if (!statement.escaped)
      refuse("Unescaped output does not exist; print Code.", statement);
    if (statement.params.length > 0 || statement.hash?.pairs.length > 0)
      refuse("A mustache names one piece of Code.", statement);
    if (statement.path.type !== "PathExpression")
      refuse("A mustache names one piece of Code.", statement);
    statement.params = [statement.path];
    statement.path = pathTo("code", statement.loc);
  };
  door.BlockStatement = function (
    this: Handlebars.Visitor,
    statement: hbs.AST.BlockStatement,
  ): void {
    if (!blocks.includes(statement.path.original as string))
      refuse(
        `There is no block helper "${String(statement.path.original)}".`,
        statement,
      );
    if (statement.params.some((param) => param.type !== "PathExpression"))
      refuse("A block asks for one member of its view.", statement);
    this.accept(statement.program);
    if (statement.inverse !== undefined) this.accept(statement.inverse);
  };
  door.PartialStatement = (statement: hbs.AST.PartialStatement): void => {
    if (statement.name.type !== "PathExpression")
      refuse("A partial is named, not computed.", statement);
  };
  door.PartialBlockStatement = (statement) =>
    refuse("Partial blocks do not exist.", statement);
  door.Decorator = (statement: hbs.AST.Decorator) =>
    refuse("Decorators do not exist.", statement);
  door.DecoratorBlock = (statement: hbs.AST.DecoratorBlock) =>
    refuse("Decorators do not exist.", statement);
  const program = Handlebars.parse(source);
  door.accept(program);
  return program;
}

function pathTo(
  name: string,
  loc: hbs.AST.SourceLocation,
): hbs.AST.PathExpression {
  return {
    type: "PathExpression",
    data: false,
    depth: 0,
    parts: [name],
    original: name,
    loc,
  };
}
