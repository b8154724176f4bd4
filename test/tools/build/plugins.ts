import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";

/** Puts values in the places of modules, each with the module that computes them. */
export function computing(
  root: string,
  modules: Readonly<Record<string, string>>,
): Plugin {
  const paths = new Map(
    Object.entries(modules).map(([path, by]) => [
      join(root, path),
      join(root, by),
    ]),
  );
  return {
    name: "computing",
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const by = paths.get(path);
        if (by === undefined) return null;
        const values = Object.entries((await import(by)) as object);
        const contents = values.map(([name, value]) => {
          // Engines read JSON faster than code.
          const text = JSON.stringify(JSON.stringify(value));
          return `export const ${name} = JSON.parse(${text});`;
        });
        return { contents: contents.join("\n"), loader: "js" };
      });
    },
  };
}

/** Leaves modules out that a package asks for and has no use for here. */
export function without(modules: readonly string[]): Plugin {
  return {
    name: "without",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^/ }, ({ path }) =>
        modules.includes(path) ? { path, namespace: "without" } : null,
      );
      onLoad({ filter: /^/, namespace: "without" }, () => ({
        contents: "module.exports = {};",
      }));
    },
  };
}

/**
 * Puts functions in the place of modules of functions, which load the part that is named for the module, an entry of its own, when
 * they are called.
 */
export function lazily(
  root: string,
  modules: readonly string[],
  nameOf: (path: string) => string,
): Plugin {
  const paths = new Set(modules.map((path) => join(root, path)));
  return {
    name: "lazily",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\.ts$/ }, ({ path, kind, resolveDir }) => {
        const target = join(resolveDir, path);
        return kind === "import-statement" && paths.has(target)
          ? { path: target, namespace: "lazily" }
          : null;
      });
      onResolve({ filter: /\.cjs$/, namespace: "lazily" }, ({ path }) => ({
        path,
        external: true,
      }));
      onLoad({ filter: /.*/, namespace: "lazily" }, async ({ path }) => {
        const values = Object.entries((await import(path)) as object);
        const part = `./${nameOf(path)}.cjs`;
        const contents = values.map(([name, value]) => {
          if (typeof value !== "function")
            throw new Error(`${path} exports ${name}, which is no function.`);
          return `export function ${name}(...given) { return require("${part}").${name}(...given); }`;
        });
        return { contents: contents.join("\n"), resolveDir: dirname(path) };
      });
    },
  };
}
