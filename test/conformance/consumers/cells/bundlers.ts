import type { Cell, Lab } from "../cell.ts";
import { useBookshop } from "../client.ts";
import type { Command } from "../command.ts";
import { runProgram } from "../runners.ts";
import { type Package, pin } from "../versions.ts";

/** A bundler, set up as its own guide says. */
interface Bundler {
  readonly name: string;
  readonly quick: boolean;
  readonly files?: Readonly<Record<string, string>>;
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
  "@rspack/core",
  "@rspack/cli",
  "tsup",
];

/** What `npm create vite` and the like write for code that a bundler resolves. */
const tsconfig = {
  compilerOptions: {
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    lib: ["es2022", "dom", "dom.iterable"],
    strict: true,
    skipLibCheck: true,
  },
  include: ["*.ts", "api"],
};

const toBuild: readonly Bundler[] = [
  {
    name: "esbuild",
    quick: true,
    build: ["esbuild", "start.ts", "--bundle", "--outfile=out/main.js"],
    bundles: ["out/main.js"],
  },
  {
    name: "Vite",
    quick: true,
    files: {
      "vite.config.ts": `import { defineConfig } from "vite";
export default defineConfig({
  build: { lib: { entry: "start.ts", formats: ["es"], fileName: "main" }, outDir: "out" },
});
`,
    },
    build: ["vite", "build"],
    bundles: ["out/main.js"],
  },
  {
    name: "Rollup",
    quick: false,
    files: {
      "rollup.config.js": `import resolve from "@rollup/plugin-node-resolve";
import typescript from "@rollup/plugin-typescript";
export default {
  input: "start.ts",
  output: { file: "out/main.js" },
  plugins: [resolve(), typescript({ noEmitOnError: true })],
};
`,
    },
    build: ["rollup", "--config", "--failAfterWarnings"],
    bundles: ["out/main.js"],
  },
  {
    name: "webpack with ts-loader",
    quick: false,
    files: { "webpack.config.cjs": webpackConfig("{ loader: 'ts-loader' }") },
    build: ["webpack"],
    bundles: ["out/main.cjs"],
  },
  {
    name: "Rspack",
    quick: true,
    files: {
      "rspack.config.cjs": webpackConfig(
        "{ loader: 'builtin:swc-loader', options: { jsc: { parser: { syntax: 'typescript' } } } }",
      ),
    },
    build: ["rspack", "build"],
    bundles: ["out/main.cjs"],
  },
  {
    name: "tsup",
    quick: true,
    build: ["tsup", "start.ts", "--format", "esm,cjs", "--out-dir", "out"],
    bundles: ["out/start.js", "out/start.cjs"],
  },
];

export const bundlers: readonly Cell[] = toBuild.map((bundler) => ({
  group: "bundlers",
  name: bundler.name,
  quick: bundler.quick,
  run: (lab) => buildWith(bundler, lab),
}));

async function buildWith(
  { name, files = {}, build, bundles }: Bundler,
  lab: Lab,
): Promise<void> {
  const shared = await lab.project("bundlers", { packages: packages.map(pin) });
  const project = await useBookshop(shared, name.replaceAll(/\W+/g, "-"), {
    transport: "openapi-fetch",
    ending: "",
    tsconfig,
    files,
  });
  await project.run(["npx", "--no-install", ...build]);
  for (const bundle of bundles)
    await runProgram(project, ["node", bundle, lab.server.url]);
}

/** The one option that neither has by itself: that imports without an extension are of `.ts` files too. */
function webpackConfig(use: string): string {
  return `module.exports = {
  mode: "production",
  target: "node",
  entry: "./start.ts",
  output: { path: __dirname + "/out", filename: "main.cjs" },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\\.ts$/, use: ${use} }] },
};
`;
}
