import ts from "typescript";
import { probeFile } from "./probe.ts";
import type { Editor } from "./service.ts";

/** The members that an editor offers at a place of a call, each with its documentation: the main text, then each tag. */
export type Members = Readonly<Record<string, readonly string[]>>;

/** What an editor offers in the calls by path: by `GET /books`, then by `query`, `body` and `data`. */
export type Calls = Readonly<
  Record<string, Readonly<Record<"query" | "body" | "data", Members>>>
>;

/** Looks at each call by path of the probe. */
export function calls({ file, checker }: Editor): Calls {
  const found: Record<string, Calls[string]> = {};
  const visit = (node: ts.Node): void => {
    if (
      ts.isVariableDeclaration(node) &&
      node.initializer &&
      ts.isAwaitExpression(node.initializer) &&
      ts.isCallExpression(node.initializer.expression)
    ) {
      const { expression, arguments: given } = node.initializer.expression;
      const [path, init] = given;
      if (
        !path ||
        !ts.isStringLiteral(path) ||
        !init ||
        !ts.isPropertyAccessExpression(expression)
      )
        return;
      const data = checker.getTypeAtLocation(node.name).getProperty("data");
      found[`${expression.name.text} ${path.text}`] = {
        query: offeredIn(init, "query", checker),
        body: offeredIn(init, "body", checker),
        data: data ? membersOf(checker.getTypeOfSymbol(data), checker) : {},
      };
    }
    ts.forEachChild(node, visit);
  };
  visit(file(probeFile));
  return found;
}

/** The members that may be written into the object literal of a name. */
function offeredIn(
  init: ts.Node,
  name: string,
  checker: ts.TypeChecker,
): Members {
  let members: Members = {};
  const visit = (node: ts.Node): void => {
    if (
      ts.isPropertyAssignment(node) &&
      node.name.getText() === name &&
      ts.isExpression(node.initializer)
    ) {
      const type = checker.getContextualType(node.initializer);
      if (type !== undefined) members = membersOf(type, checker);
    } else ts.forEachChild(node, visit);
  };
  visit(init);
  return members;
}

function membersOf(type: ts.Type, checker: ts.TypeChecker): Members {
  const object = checker.getNonNullableType(type);
  const parts = object.isUnion() ? object.types : [object];
  return Object.fromEntries(
    parts
      .filter(
        (part) =>
          (part.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !==
          0,
      )
      .flatMap((part) => checker.getPropertiesOfType(part))
      .filter(({ name }) => !name.startsWith("__@"))
      .map((symbol) => [symbol.name, documentationOf(symbol, checker)]),
  );
}

/** The main text as `""`, then `@tag text` of each tag. */
function documentationOf(symbol: ts.Symbol, checker: ts.TypeChecker): string[] {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  const tags = symbol
    .getJsDocTags(checker)
    .map(({ name, text }) =>
      `@${name} ${ts.displayPartsToString(text)}`.trim(),
    );
  return [text, ...tags].filter((one) => one !== "");
}
