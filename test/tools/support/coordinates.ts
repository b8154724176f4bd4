import ts from "typescript";

/** Where a type may be told by where it stands in the document. */
const roots = /\b(?:paths|components|operations)\[/;

/** Returns the types of a file that are told by where they stand, `paths["/pets"]`, and not by their names. */
export function coordinates(path: string, text: string): string[] {
  // Documentation may have such words as well: only then is it worth reading the code.
  if (path === "schema.ts" || !roots.test(text)) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIndexedAccessTypeNode(node)) {
      const type = node.getText(source);
      if (type.search(roots) === 0)
        return void found.push(`${path}: the type ${type}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
