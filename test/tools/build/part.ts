import { build, type BuildOptions, type Plugin, transform } from "esbuild";
import ts from "typescript";

const common = {
  format: "cjs",
  platform: "node",
  target: "node20",
  minifySyntax: true,
  minifyWhitespace: true,
  define: { "import.meta.url": "here" },
} as const satisfies BuildOptions;

/** Makes a part of the package, as `generator/start` loads it, of a bundled module: CommonJS that imports nothing itself. */
export async function partOf(module: string): Promise<string> {
  const { code } = await transform(module, common);
  return withoutImports(code.replace(/^#!.*\n/, ""));
}

/**
 * Makes one part of several: what they take from each other is at hand, where parts ask each other's exports in every call. It
 * exports functions by the names of those that others want, which give what these export, and evaluate them when first called.
 *
 * @param wanted the names of parts
 * @param names the names of all of them
 * @param modules bundled modules by name
 */
export async function joinedPart(
  wanted: readonly string[],
  names: readonly string[],
  modules: ReadonlyMap<string, string>,
): Promise<string> {
  const faces = wanted.map(
    (name) =>
      `${JSON.stringify(name)}: () => require(${JSON.stringify(`./${name}`)})`,
  );
  const { outputFiles } = await build({
    ...common,
    bundle: true,
    write: false,
    stdin: { contents: `module.exports = { ${faces.join(", ")} };` },
    plugins: [amongParts(names, modules)],
  });
  return withoutImports(outputFiles[0]?.text ?? "");
}

/** Finds the modules of some parts by their names; all others stay outside. */
function amongParts(
  names: readonly string[],
  modules: ReadonlyMap<string, string>,
): Plugin {
  return {
    name: "among-parts",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^/ }, ({ path }) => {
        const name = path.replace("./", "");
        return names.includes(name)
          ? { path: name, namespace: "part" }
          : { path, external: true };
      });
      onLoad({ filter: /^/, namespace: "part" }, ({ path }) => ({
        contents: modules.get(path) ?? "",
      }));
    },
  };
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
