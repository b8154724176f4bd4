import { transform } from "esbuild";
import ts from "typescript";

/** Makes a part of the package, as `generator/start` loads it, of a bundled module: CommonJS that imports nothing itself. */
export async function partOf(module: string): Promise<string> {
  const { code } = await transform(module, {
    format: "cjs",
    platform: "node",
    target: "node20",
    minifySyntax: true,
    minifyWhitespace: true,
    define: { "import.meta.url": "here" },
  });
  return withoutImports(code.replace(/^#!.*\n/, ""));
}

/** Has other parts required, and modules imported by the function that parts are given: V8 knows no `import()` in a script of theirs. */
function withoutImports(code: string): string {
  const file = ts.createSourceFile("part.cjs", code, ts.ScriptTarget.Latest);
  let [text, end] = ["", 0];
  const replace = (from: number, to: number, by: string): void => {
    text += code.slice(end, from) + by;
    end = to;
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isImport(node.expression)) {
      const [name] = node.arguments;
      const start = node.getStart(file);
      if (
        name !== undefined &&
        ts.isStringLiteral(name) &&
        /^\.\//.test(name.text)
      )
        replace(
          start,
          node.end,
          `Promise.resolve().then(()=>require(${JSON.stringify(name.text)}))`,
        );
      else replace(start, node.expression.end, "importModule");
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return text + code.slice(end);
}

function isImport({ kind }: ts.Expression): boolean {
  return kind === ts.SyntaxKind.ImportKeyword;
}
