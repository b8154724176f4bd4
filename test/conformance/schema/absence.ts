import ts from "typescript";
import { decided } from "./decided.ts";
import type { Finding } from "./finding.ts";

/** As many names lead to a component: `components["schemas"]["Pet"]`. */
const depthOfComponents = 2;

/** Returns openapi-typescript's types without the `undefined` that its references to parts of components take from optional members. */
export function withoutAbsence(text: string): string {
  const file = ts.createSourceFile("theirs.ts", text, ts.ScriptTarget.ES2022);
  const pieces: string[] = [];
  let end = 0;
  const visit = (node: ts.Node): void => {
    if (depthOf(node) <= depthOfComponents) return ts.forEachChild(node, visit);
    const reference = node.getText(file);
    const start = node.getStart(file);
    pieces.push(text.slice(end, start), `Exclude<${reference}, undefined>`);
    end = node.end;
  };
  visit(file);
  return [...pieces, text.slice(end)].join("");
}

function depthOf(node: ts.Node): number {
  return ts.isIndexedAccessTypeNode(node) ? depthOf(node.objectType) + 1 : 0;
}

/** Finds the references from which an `undefined` was taken. */
export function absences(
  file: ts.SourceFile,
  checker: ts.TypeChecker,
): Finding[] {
  const found: Finding[] = [];
  const visit = (node: ts.Node): void => {
    const reference = referenceIn(node, file);
    if (reference === null) return ts.forEachChild(node, visit);
    const type = checker.getTypeFromTypeNode(reference);
    const parts = type.isUnion() ? type.types : [type];
    if (parts.some(({ flags }) => (flags & ts.TypeFlags.Undefined) !== 0))
      found.push(
        decided(reference.getText(file), "reference to an optional property"),
      );
  };
  visit(file);
  return found;
}

/** The reference of which a type leaves out `undefined`; `null` of any other node. */
function referenceIn(node: ts.Node, file: ts.SourceFile): ts.TypeNode | null {
  if (!ts.isTypeReferenceNode(node)) return null;
  const [reference] = node.typeArguments ?? [];
  return node.typeName.getText(file) === "Exclude" && reference
    ? reference
    : null;
}
