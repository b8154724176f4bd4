import type { Cell, Lab } from "../cell.ts";
import { folderOf, type Imports, noEnding, useBookshop } from "../client.ts";
import type { Command } from "../command.ts";
import { runProgram } from "../runners.ts";
import { type Package, pin } from "../versions.ts";

/** A bundler, set up as its own guide says. */
interface Bundler {
  readonly name: string;
  readonly quick: boolean;
  readonly files?: (imports: Imports) => Readonly<Record<string, string>>;
  /** Builds what Node can run. */
  readonly build: Command;
  readonly bundles: readonly string[];
}

const packages: readonly Package[] = [
  "openapi-fetch",
  "typescript",
  "esbuild",
  "vite",
  "rollup",
  "@rollup/plugin-node-resolve",
  "@rollup/plugin-typescript",
  "tslib",
  "webpack",
  "webpack-cli",
  "ts-loader",
  "swc-loader",
  "@swc/core",
  "babel-loader",
  "@babel/core",
  "@babel/preset-typescript",
  "@rspack/core",
  "@rspack/cli",
  "tsup",
];

/** What `npm create vite` and the like write for code that a bundler resolves. */
const compilerOptions = {
  target: "es2022",
  module: "esnext",
  moduleResolution: "bundler",
  lib: ["es2022", "dom", "dom.iterable"],
  strict: true,
  skipLibCheck: true,
};

export const toBuild: readonly Bundler[] = [
  {
    name: "esbuild",
    quick: false,
    build: ["esbuild", "start.ts", "--bundle", "--outfile=out/main.js"],
    bundles: ["out/main.js"],
  },
  {
    name: "Vite",
    quick: true,
    files: () => ({
      "vite.config.ts": `import { defineConfig } from "vite";
export default defineConfig({
  build: { lib: { entry: "start.ts", formats: ["es"], fileName: "main" }, outDir: "out" },
});
`,
    }),
    build: ["vite", "build"],
    bundles: ["out/main.js"],
  },
  {
    name: "Rollup",
    quick: false,
    files: () => ({
      "rollup.config.js": `import resolve from "@rollup/plugin-node-resolve";
import typescript from "@rollup/plugin-typescript";
export default {
  input: "start.ts",
  output: { file: "out/main.js" },
  plugins: [resolve(), typescript({ noEmitOnError: true })],
};
`,
    }),
    build: ["rollup", "--config", "--failAfterWarnings"],
    bundles: ["out/main.js"],
  },
  ...[
    "{ loader: 'ts-loader' }",
    "{ loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' } } } }",
    "{ loader: 'babel-loader', options: { presets: ['@babel/preset-typescript'] } }",
  ].map((use): Bundler => ({
    name: `webpack with ${/[\w-]+-loader/.exec(use)?.[0]}`,
    quick: false,
    files: (imports) => ({ "webpack.config.cjs": webpackConfig(use, imports) }),
    build: ["webpack"],
    bundles: ["out/main.cjs"],
  })),
  {
    name: "Rspack",
    quick: true,
    files: (imports) => ({
      "rspack.config.cjs": webpackConfig(
        "{ loader: 'builtin:swc-loader', options: { jsc: { parser: { syntax: 'typescript' } } } }",
        imports,
      ),
    }),
    build: ["rspack", "build"],
    bundles: ["out/main.cjs"],
  },
  {
    name: "tsup",
    quick: false,
    build: ["tsup", "start.ts", "--format", "esm,cjs", "--out-dir", "out"],
    bundles: ["out/start.js", "out/start.cjs"],
  },
];

export const bundlers: readonly Cell[] = toBuild.map((bundler) => ({
  group: "bundlers",
  name: bundler.name,
  quick: bundler.quick,
  run: (lab) => buildWith(bundler, lab, noEnding),
}));

export async function buildWith(
  { name, files, build, bundles }: Bundler,
  lab: Lab,
  imports: Imports,
): Promise<void> {
  const shared = await lab.project("bundlers", { packages: packages.map(pin) });
  const project = await useBookshop(shared, folderOf(name, imports), {
    ...imports,
    transport: "openapi-fetch",
    tsconfig: {
      compilerOptions: { ...compilerOptions, ...imports.compilerOptions },
      include: ["*.ts", "api"],
    },
    files: files?.(imports) ?? {},
  });
  await project.run(["npx", "--no-install", ...build]);
  for (const bundle of bundles)
    await runProgram(project, ["node", bundle, lab.server.url]);
}

/** By `resolve` imports without an extension are of `.ts` files too, which is so by default in neither. */
function webpackConfig(use: string, { toolOptions }: Imports): string {
  const resolve = toolOptions ?? { extensions: [".ts", ".js"] };
  return `module.exports = {
  mode: "production",
  target: "node",
  entry: "./start.ts",
  output: { path: __dirname + "/out", filename: "main.cjs" },
  resolve: ${JSON.stringify(resolve)},
  module: { rules: [{ test: /\\.ts$/, use: ${use} }] },
};
`;
}
