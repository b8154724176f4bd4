import ts from "typescript";
import { absences } from "./absence.ts";
import { judgeAssignability, type Pair } from "./assignability.ts";
import { Comparison } from "./compare.ts";
import { type Finding, memberPlace } from "./finding.ts";
import { methodsOf } from "./methods.ts";
import { omissions } from "./omissions.ts";

/** What openapi-typescript declares, the components first so that what is wrong with one is found there, and how many members lead from it to what is compared for assignability. */
const declarations = [
  ["components", 2],
  ["paths", 2],
  ["webhooks", 2],
  ["operations", 1],
  ["$defs", 1],
] as const;

/**
 * Compares the schema types of two files of one program: walked side by side, and every operation, webhook and component
 * mutually assignable. What is said of an operation may stand at its method, in one of the files of `resources`.
 */
export function judgeSchema(
  checker: ts.TypeChecker,
  ours: ts.SourceFile,
  theirs: ts.SourceFile,
  resources: readonly ts.SourceFile[] = [],
): Finding[] {
  const comparison = new Comparison(checker, methodsOf(resources));
  const assignability: Finding[] = [];
  for (const [name, depth] of declarations) {
    const own = declaredType(checker, ours, name);
    const other = declaredType(checker, theirs, name);
    if (other === null) continue;
    if (own === null) {
      assignability.push({ kind: "type", place: name, message: "is missing" });
      continue;
    }
    comparison.compare(own, other, name);
    for (const one of below(checker, own, other, name, depth))
      assignability.push(...judgeAssignability(checker, one));
  }
  return [
    ...comparison.findings,
    ...assignability,
    ...absences(theirs, checker),
    ...omissions(theirs, checker),
  ];
}

function declaredType(
  checker: ts.TypeChecker,
  file: ts.SourceFile,
  name: string,
): ts.Type | null {
  const module = checker.getSymbolAtLocation(file);
  const symbol =
    module &&
    checker.getExportsOfModule(module).find((one) => one.name === name);
  return symbol === undefined ? null : checker.getDeclaredTypeOfSymbol(symbol);
}

/** The members `depth` levels below that both have. */
function below(
  checker: ts.TypeChecker,
  ours: ts.Type,
  theirs: ts.Type,
  place: string,
  depth: number,
): Pair[] {
  if (depth === 0) return [{ ours, theirs, place }];
  return checker.getPropertiesOfType(theirs).flatMap((other) => {
    const own = checker.getPropertyOfType(ours, other.name);
    if (own === undefined) return [];
    return below(
      checker,
      checker.getTypeOfSymbol(own),
      checker.getTypeOfSymbol(other),
      memberPlace(place, other.name),
      depth - 1,
    );
  });
}
