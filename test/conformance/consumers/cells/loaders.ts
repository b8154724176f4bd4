import type { Cell, Lab } from "../cell.ts";
import { folderOf, type Imports, noEnding, useBookshop } from "../client.ts";
import { runProgram } from "../runners.ts";
import { nodeTypes, pin } from "../versions.ts";

/** What runs TypeScript in Node without a step before. */
interface Loader {
  readonly name: string;
  readonly loader: "tsx" | "ts-node";
  readonly type: "module" | null;
  readonly module: string;
}

export const toLoad: readonly Loader[] = [
  {
    name: "ts-node, CommonJS",
    loader: "ts-node",
    type: null,
    module: "commonjs",
  },
  { name: "tsx, CommonJS", loader: "tsx", type: null, module: "commonjs" },
  {
    name: "tsx, ES modules",
    loader: "tsx",
    type: "module",
    module: "preserve",
  },
];

export const loaders: readonly Cell[] = toLoad.map((loader) => ({
  group: "loaders",
  name: loader.name,
  quick: loader.loader === "ts-node",
  run: (lab) => runWith(loader, lab, noEnding),
}));

export async function runWith(
  { name, loader, type, module }: Loader,
  lab: Lab,
  imports: Imports,
): Promise<void> {
  const packages = (
    ["openapi-fetch", "typescript", "tsx", "ts-node"] as const
  ).map(pin);
  const shared = await lab.project("loaders", {
    packages: [...packages, nodeTypes["20"]],
  });
  const project = await useBookshop(shared, folderOf(name, imports), {
    ...imports,
    transport: "openapi-fetch",
    type,
    tsconfig: {
      compilerOptions: {
        target: "es2022",
        module,
        strict: true,
        esModuleInterop: true,
        ...imports.compilerOptions,
      },
    },
  });
  await runProgram(project, [
    "npx",
    "--no-install",
    loader,
    "start.ts",
    lab.server.url,
  ]);
}
