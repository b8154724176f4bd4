import ts from "typescript";

/**
 * Returns what TypeScript's parser makes of a text, formatting left out: the tree of its nodes, without parentheses and empty
 * statements; `null` where the text is none that TypeScript takes.
 */
export function meaning(text: string): string | null {
  const source = parse(text);
  return source === null ? null : dump(source, source);
}

function parse(text: string): ts.SourceFile | null {
  try {
    const source = ts.createSourceFile(
      "text.ts",
      text,
      ts.ScriptTarget.Latest,
      true,
    ) as ts.SourceFile & { parseDiagnostics: readonly unknown[] };
    return source.parseDiagnostics.length > 0 ? null : source;
  } catch {
    return null; // the parser's own assertions
  }
}

function dump(node: ts.Node, source: ts.SourceFile): string | null {
  if (ts.isParenthesizedExpression(node) || ts.isParenthesizedTypeNode(node))
    return dump(inner(node), source);
  if (isEmpty(node)) return "";
  // What the parser lets pass, and the checker does not.
  if (ts.isVariableDeclarationList(node) && node.declarations.length === 0)
    return null;
  if (ts.isIdentifier(node) && node.text === "") return null;
  const children: string[] = [];
  let isWhole = true;
  node.forEachChild((child) => {
    const dumped = dump(child, source);
    if (dumped === null) isWhole = false;
    else if (dumped !== "") children.push(dumped);
  });
  if (!isWhole) return null;
  const isList = ts.isUnionTypeNode(node) || ts.isIntersectionTypeNode(node);
  if (isList && children.length === 1) return children[0] ?? null;
  return `(${own(node, source)} ${children.join(" ")})`;
}

function inner(
  node: ts.ParenthesizedExpression | ts.ParenthesizedTypeNode,
): ts.Node {
  return ts.isParenthesizedExpression(node) ? node.expression : node.type;
}

function isEmpty(node: ts.Node): boolean {
  if (ts.isSemicolonClassElement(node)) return true;
  if (!ts.isEmptyStatement(node)) return false;
  const { parent } = node;
  return (
    ts.isBlock(parent) ||
    ts.isSourceFile(parent) ||
    ts.isModuleBlock(parent) ||
    ts.isCaseOrDefaultClause(parent)
  );
}

/** What a node says beside its children. */
function own(node: ts.Node, source: ts.SourceFile): string {
  const kind = ts.SyntaxKind[node.kind];
  if (ts.isStringLiteral(node))
    return isName(node) ? `Identifier ${node.text}` : `"" ${node.text}`;
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node))
    return `${kind} ${node.operator}`;
  if (ts.isTypeOperatorNode(node)) return `${kind} ${node.operator}`;
  if (ts.isVariableDeclarationList(node) || ts.isModuleDeclaration(node))
    return `${kind} ${node.flags & (ts.NodeFlags.BlockScoped | ts.NodeFlags.Namespace)}`;
  const isLeaf =
    ts.isIdentifier(node) ||
    ts.isPrivateIdentifier(node) ||
    ts.isLiteralExpression(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node);
  return isLeaf ? `${kind} ${node.getText(source)}` : kind;
}

function isName(node: ts.StringLiteral): boolean {
  const { parent } = node;
  const isMember =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent);
  return (
    isMember && parent.name === node && /^[A-Za-z_$][\w$]*$/.test(node.text)
  );
}
