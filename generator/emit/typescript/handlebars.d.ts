declare module "handlebars/dist/cjs/handlebars/compiler/base.js" {
  /** Reads a template; throws where it is none. */
  export function parse(source: string): hbs.AST.Program;
}
