import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Cell, Lab } from "../cell.ts";
import { folderOf, type Imports, noEnding, useBookshop } from "../client.ts";
import { runProgram } from "../runners.ts";
import { nodeTypes, type Package, pin } from "../versions.ts";

export const frameworks: readonly Cell[] = [
  ...(["turbopack", "webpack"] as const).map((bundler): Cell => ({
    group: "frameworks",
    name: `Next.js with ${bundler}`,
    quick: false,
    run: (lab) => buildWithNext(bundler, lab, noEnding),
  })),
  {
    group: "frameworks",
    name: "React Native's Babel preset through Metro",
    quick: true,
    run: (lab) => buildWithMetro(lab, noEnding),
  },
];

const packagesOfNext: readonly Package[] = [
  "openapi-fetch",
  "typescript",
  "next",
  "react",
  "react-dom",
  "@types/react",
  "@types/react-dom",
];

/** As `create-next-app` writes it. */
export const tsconfigOfNext: {
  readonly compilerOptions: object;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
} = {
  compilerOptions: {
    target: "ES2017",
    lib: ["dom", "dom.iterable", "esnext"],
    allowJs: true,
    skipLibCheck: true,
    strict: true,
    noEmit: true,
    esModuleInterop: true,
    module: "esnext",
    moduleResolution: "bundler",
    resolveJsonModule: true,
    isolatedModules: true,
    jsx: "react-jsx",
    incremental: true,
    plugins: [{ name: "next" }],
  },
  include: ["next-env.d.ts", "**/*.ts", "**/*.tsx", ".next/types/**/*.ts"],
  exclude: ["node_modules"],
};

/** A page that calls the bookshop while it is built, and a button that calls it in the browser. */
export const app: Readonly<Record<string, string>> = {
  "app/layout.tsx": `export default function Layout({ children }: { children: React.ReactNode }) {
  return <html lang="en"><body>{children}</body></html>;
}
`,
  "app/page.tsx": `import { callBookshop } from "../program";
import { Button } from "./button";

export default async function Page() {
  await callBookshop(process.env["BOOKSHOP"] ?? "");
  return <p>all calls right <Button /></p>;
}
`,
  "app/button.tsx": `"use client";
import { callBookshop } from "../program";

export function Button() {
  return <button onClick={() => callBookshop(location.origin)}>Call</button>;
}
`,
};

function appFiles({ ending }: Imports): Record<string, string> {
  return Object.fromEntries(
    Object.entries(app).map(([path, text]) => [
      path,
      text.replace('"../program"', `"../program${ending}"`),
    ]),
  );
}

export async function buildWithNext(
  bundler: "turbopack" | "webpack",
  lab: Lab,
  imports: Imports,
): Promise<void> {
  const shared = await lab.project("next", {
    packages: [...packagesOfNext.map(pin), nodeTypes["20"]],
  });
  const project = await useBookshop(shared, folderOf(bundler, imports), {
    ...imports,
    transport: "openapi-fetch",
    type: null,
    tsconfig: {
      ...tsconfigOfNext,
      compilerOptions: {
        ...tsconfigOfNext.compilerOptions,
        ...imports.compilerOptions,
      },
    },
    files: appFiles(imports),
  });
  const env = { NEXT_TELEMETRY_DISABLED: "1", BOOKSHOP: lab.server.url };
  await project.run(["npx", "--no-install", "next", "build", `--${bundler}`], {
    env,
  });
  const page = await readFile(
    join(project.folder, ".next/server/app/index.html"),
    "utf8",
  );
  if (!page.includes("all calls right")) throw new Error(page);
}

const packagesOfMetro: readonly Package[] = [
  "openapi-fetch",
  "metro",
  "@react-native/babel-preset",
  "@react-native/metro-babel-transformer",
  "@babel/core",
  "@babel/runtime",
];

export async function buildWithMetro(
  lab: Lab,
  imports: Imports,
): Promise<void> {
  const shared = await lab.project("metro", {
    packages: packagesOfMetro.map(pin),
  });
  const project = await useBookshop(shared, folderOf("app", imports), {
    ...imports,
    transport: "openapi-fetch",
    type: null,
    // The compiler options of @react-native/typescript-config.
    tsconfig: {
      compilerOptions: {
        target: "esnext",
        module: "es2020",
        moduleResolution: "bundler",
        customConditions: ["react-native"],
        jsx: "react-native",
        strict: true,
        noEmit: true,
        ...imports.compilerOptions,
      },
    },
    files: {
      "metro.config.js": `module.exports = {
  cacheStores: [],
  // As in a monorepo: packages are in the folder above.
  watchFolders: [require("node:path").dirname(__dirname)],
  transformer: { babelTransformerPath: require.resolve("@react-native/metro-babel-transformer") },
};
`,
      "babel.config.js": `module.exports = { presets: ["module:@react-native/babel-preset"] };\n`,
      "out/.gitkeep": "",
    },
  });
  const argv = ["--out", "out/main.js", "--platform", "ios", "--dev", "false"];
  await project.run([
    "npx",
    "--no-install",
    "metro",
    "build",
    "start.ts",
    ...argv,
  ]);
  await runProgram(project, ["node", "out/main.js", lab.server.url]);
}
