import type {} from "handlebars";
// The parser alone: the rest of Handlebars is three times as large.
import { parse as parseHandlebars } from "handlebars/dist/cjs/handlebars/compiler/base.js";
import type { Position, Slot, Template } from "./template.ts";

/**
 * Compiles a template of Handlebars to data, which prints nothing but `Code`. Throws `TemplateError` for `{{{`, `{{&`, decorators, dynamic
 * partials, helpers that do not exist, whatever else is more than a member of the view at its place, and what Handlebars cannot read.
 *
 * @param file what messages call it
 */
export function compileTemplate(file: string, source: string): Template {
  return new Door(file).program(parse(file, source));
}

/** What is wrong with a template, and where. */
export class TemplateError extends Error {
  readonly place: Position;
  readonly fault: string;

  constructor(file: string, place: Position, fault: string) {
    super(`${file}:${place.line}:${place.column}: ${fault}`);
    this.place = place;
    this.fault = fault;
  }
}

/** Reads a template; Handlebars says with which line, and sometimes at which column of it, it cannot go on. */
function parse(file: string, source: string): hbs.AST.Program {
  try {
    return parseHandlebars(source);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line] = /on line (\d+)/.exec(message) ?? [];
    const [, ownLine, column] = / - (\d+):(\d+)$/.exec(message) ?? [];
    const place = {
      line: Number(ownLine ?? line ?? 1),
      column: Number(column ?? 0) + 1,
    };
    const lines = message.split("\n");
    // Where it knows what should stand there, that comes after the text as far as it was read.
    const fault = lines.at(message.startsWith("Parse error") ? -1 : 0) ?? "";
    throw new TemplateError(file, place, fault);
  }
}

/** What every template passes, Pathwright's own and others. */
class Door {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  program({ body, blockParams }: hbs.AST.Program): Template {
    const [first] = body;
    if (blockParams !== undefined && first !== undefined)
      this.#refuse("A block gives no names.", first);
    return body.flatMap((statement) => this.#part(statement));
  }

  #part(statement: hbs.AST.Statement): Template {
    if (isOf(statement, "ContentStatement"))
      return statement.value === "" ? [] : [statement.value];
    if (isOf(statement, "CommentStatement")) return [];
    if (isOf(statement, "MustacheStatement")) return [this.#code(statement)];
    if (isOf(statement, "BlockStatement")) return [this.#block(statement)];
    if (isOf(statement, "PartialStatement")) return [this.#partial(statement)];
    return this.#refuse(
      statement.type === "PartialBlockStatement"
        ? "Partial blocks do not exist."
        : "Decorators do not exist.",
      statement,
    );
  }

  #code(statement: hbs.AST.MustacheStatement): Slot {
    const { escaped, params, hash, path } = statement;
    if (!escaped)
      this.#refuse("Unescaped output does not exist; print Code.", statement);
    const names = params.length > 0 || hasPairs(hash) ? null : namesOf(path);
    return names === null
      ? this.#refuse("A mustache names one piece of Code.", statement)
      : { kind: "code", path: names, ...placeOf(statement) };
  }

  #block(statement: hbs.AST.BlockStatement): Slot {
    const { path, params, hash, program, inverse } = statement;
    const helper = String(path.original);
    if (!/^(?:if|unless|each)$/.test(helper))
      this.#refuse(`There is no block helper "${helper}".`, statement);
    const [asked, ...more] = params;
    const names = more.length > 0 || hasPairs(hash) ? null : namesOf(asked);
    if (names === null)
      return this.#refuse(
        "A block asks for one member of its view.",
        statement,
      );
    const parts = this.program(program);
    const others = inverse === undefined ? [] : this.program(inverse);
    return helper === "unless"
      ? {
          kind: "if",
          path: names,
          body: others,
          otherwise: parts,
          ...placeOf(statement),
        }
      : {
          ...placeOf(statement),
          kind: helper === "if" ? "if" : "each",
          path: names,
          body: parts,
          otherwise: others,
        };
  }

  #partial(statement: hbs.AST.PartialStatement): Slot {
    const { name, params, hash, indent } = statement;
    const names = namesOf(name);
    if (names === null)
      this.#refuse("A partial is named, not computed.", statement);
    if (params.length > 0 || hasPairs(hash))
      this.#refuse("A partial has the view that it stands in.", statement);
    const called = names.join("/");
    return {
      kind: "partial",
      name: called,
      margin: indent,
      ...placeOf(statement),
    };
  }

  #refuse(fault: string, node: hbs.AST.Node): never {
    throw new TemplateError(this.#file, placeOf(node), fault);
  }
}

function placeOf({ loc }: hbs.AST.Node): Position {
  return { line: loc.start.line, column: loc.start.column + 1 };
}

/** The statements of a template by their kinds. */
interface Statements {
  readonly ContentStatement: hbs.AST.ContentStatement;
  readonly CommentStatement: hbs.AST.CommentStatement;
  readonly MustacheStatement: hbs.AST.MustacheStatement;
  readonly BlockStatement: hbs.AST.BlockStatement;
  readonly PartialStatement: hbs.AST.PartialStatement;
}

function isOf<Kind extends keyof Statements>(
  statement: hbs.AST.Statement,
  kind: Kind,
): statement is Statements[Kind] {
  return statement.type === kind;
}

function hasPairs(hash: hbs.AST.Hash | undefined): boolean {
  return hash !== undefined && hash.pairs.length > 0;
}

/** The names that lead to a member of the view; `null` for what is no such path: a literal, `@index`, `../name`. */
function namesOf(node: hbs.AST.Node | undefined): readonly string[] | null {
  if (node?.type !== "PathExpression") return null;
  const { data, depth, parts } = node as hbs.AST.PathExpression;
  return data || depth > 0 ? null : parts;
}
