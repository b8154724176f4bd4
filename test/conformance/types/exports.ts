import ts from "typescript";
import { judgeAssignability } from "../schema/assignability.ts";
import type { Finding } from "../schema/finding.ts";

/** What openapi-typescript declares whatever its options are. */
const always: readonly string[] = [
  ..."paths webhooks components operations $defs".split(" "),
  // Helpers, whose types are written otherwise.
  ..."$Read $Write Readable Writable".split(" "),
];

/** Compares what else two files export: names for components, and lists of values. */
export function judgeExports(
  checker: ts.TypeChecker,
  ours: ts.SourceFile,
  theirs: ts.SourceFile,
): Finding[] {
  const own = exportsOf(checker, ours);
  return [...exportsOf(checker, theirs)].flatMap(([name, other]): Finding[] => {
    if (always.includes(name)) return [];
    const found = own.get(name);
    if (found === undefined)
      return [{ kind: "type", place: name, message: "is missing" }];
    if (!(other.flags & ts.SymbolFlags.Type))
      return differingLists(name, found, other);
    return judgeAssignability(checker, {
      ours: typeOf(checker, found),
      theirs: typeOf(checker, other),
      place: name,
    });
  });
}

function exportsOf(
  checker: ts.TypeChecker,
  file: ts.SourceFile,
): Map<string, ts.Symbol> {
  const module = checker.getSymbolAtLocation(file);
  const symbols = module ? checker.getExportsOfModule(module) : [];
  return new Map(
    symbols.map((symbol) => [
      symbol.name,
      symbol.flags & ts.SymbolFlags.Alias
        ? checker.getAliasedSymbol(symbol)
        : symbol,
    ]),
  );
}

/** Of lists of values the values count: openapi-typescript says of some that they are of a type that they have not. */
function differingLists(
  place: string,
  ours: ts.Symbol,
  theirs: ts.Symbol,
): Finding[] {
  const [own, other] = [ours, theirs].map(valuesOf);
  if (own === other) return [];
  const message = `has other values: ${own} instead of ${other}`;
  return [{ kind: "type", place, message }];
}

function valuesOf({ valueDeclaration }: ts.Symbol): string {
  const isVariable =
    valueDeclaration && ts.isVariableDeclaration(valueDeclaration);
  const list = isVariable ? valueDeclaration.initializer : undefined;
  return list && ts.isArrayLiteralExpression(list)
    ? list.elements
        .map((one) => (ts.isStringLiteral(one) ? one.text : one.getText()))
        .join(", ")
    : "nothing";
}

function typeOf(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Type {
  return symbol.flags & ts.SymbolFlags.Type
    ? checker.getDeclaredTypeOfSymbol(symbol)
    : checker.getTypeOfSymbol(symbol);
}

/** The enums of a file, each as the text of its members. */
export function enumsOf(text: string): Map<string, string> {
  const file = ts.createSourceFile("x.ts", text, ts.ScriptTarget.Latest);
  return new Map(
    file.statements.filter(ts.isEnumDeclaration).map(({ name, members }) => [
      name.text,
      members
        .map((one) => {
          const value = one.initializer?.getText(file) ?? "";
          return `${one.name.getText(file).replace(/^"|"$/g, "")} = ${value}`;
        })
        .join(", "),
    ]),
  );
}

/** A file that has the enums of another in place of its own of the same names: two enums are never assignable to each other. */
export function withEnumsOf(
  text: string,
  names: readonly string[],
  from: string,
): string {
  if (names.length === 0) return text;
  const file = ts.createSourceFile("x.ts", text, ts.ScriptTarget.Latest, true);
  let rest = text;
  for (const one of file.statements.filter(ts.isEnumDeclaration).reverse())
    if (names.includes(one.name.text))
      rest = rest.slice(0, one.getStart(file)) + rest.slice(one.end);
  const list = names.join(", ");
  return `import { ${list} } from "${from}";\nexport { ${list} };\n${rest}`;
}

/** Whether TypeScript can read a file. */
export function isSound(file: ts.SourceFile): boolean {
  const { parseDiagnostics } = file as unknown as {
    parseDiagnostics: readonly ts.Diagnostic[];
  };
  return parseDiagnostics.length === 0;
}
