import ts from "typescript";
import { decided } from "./decided.ts";
import type { Finding } from "./finding.ts";

/** Stands for the compiler's own in the file that declares it. */
const wholeOmit =
  "type Omit<T, K extends PropertyKey> = { [P in keyof T as Exclude<P, K>]: T[P] };";

/** Returns openapi-typescript's types with an `Omit` that takes away the members that it names, and no others. */
export function withWholeOmit(text: string): string {
  return `${text}\n${wholeOmit}\n`;
}

/** Finds where the compiler's own `Omit` takes away more: of several alternatives, and beside an index signature. */
export function omissions(
  file: ts.SourceFile,
  checker: ts.TypeChecker,
): Finding[] {
  const found: Finding[] = [];
  const visit = (node: ts.Node): void => {
    const from = omittedFrom(node);
    if (from !== undefined && losesMembers(from, checker))
      found.push(decided(from.getText(file), "Omit that loses members"));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function omittedFrom(node: ts.Node): ts.TypeNode | undefined {
  return ts.isTypeReferenceNode(node) &&
    ts.isIdentifier(node.typeName) &&
    node.typeName.text === "Omit"
    ? node.typeArguments?.[0]
    : undefined;
}

function losesMembers(node: ts.TypeNode, checker: ts.TypeChecker): boolean {
  const type = checker.getTypeFromTypeNode(node);
  return (
    type.isUnion() ||
    // That of nothing is an object of any members.
    checker.isTypeAssignableTo(type, checker.getNeverType()) ||
    checker.getIndexInfosOfType(type).length > 0
  );
}
