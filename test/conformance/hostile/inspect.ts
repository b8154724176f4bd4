import ts from "typescript";
import { canary } from "./payloads.ts";

/** What a client may import from outside its own folder. */
const packages = ["openapi-fetch"];

/**
 * What in a generated file came to life, as sentences; none for a sound file. A document's text may stand in string literals and in
 * comments only, and name a member: no other identifier, call, import or template of the file may come from it, and the file must parse.
 */
export function alive(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const { parseDiagnostics } = source as unknown as {
    parseDiagnostics: readonly ts.Diagnostic[];
  };
  const found = parseDiagnostics.map(
    ({ messageText }) =>
      `${path} does not parse: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
  );
  const visit = (node: ts.Node): void => {
    if (
      ts.isIdentifier(node) &&
      node.text.includes(canary) &&
      !isMemberName(node)
    )
      found.push(`${path}: identifier ${node.text}`);
    if (
      ts.isTemplateLiteral(node) ||
      ts.isTaggedTemplateExpression(node) ||
      ts.isTemplateLiteralTypeNode(node)
    ) {
      found.push(`${path}: template ${node.getText()}`);
    }
    if (ts.isRegularExpressionLiteral(node) || ts.isJSDocImportTag(node))
      found.push(`${path}: ${node.getText()}`);
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier !== undefined
    ) {
      const { text: module } = node.moduleSpecifier as ts.StringLiteral;
      if (
        !packages.includes(module) &&
        !/^\.\.?\/[\p{L}\p{N}\p{M}/._-]+\.js$/u.test(module)
      )
        found.push(`${path}: import of ${module}`);
    }
    for (const tag of "jsDoc" in node ? ts.getJSDocTags(node) : []) {
      if (
        ![
          "deprecated",
          "example",
          "param",
          "description",
          "default",
          "enum",
          "constant",
        ].includes(tag.tagName.text) &&
        path !== "schema.ts"
      ) {
        found.push(`${path}: tag @${tag.tagName.text}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const shown = text.match(
    /[\u0000-\u0008\u000b-\u001f\u2028\u2029\u202a-\u202e\u2066-\u2069]/,
  );
  if (shown !== null && path !== "schema.ts")
    found.push(`${path}: a raw U+${shown[0].charCodeAt(0).toString(16)}`);
  return found;
}

/** Whether this names a member of a type or of an object literal, which evaluates nothing. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertySignature(parent) || ts.isPropertyAssignment(parent)) &&
    parent.name === node
  );
}
