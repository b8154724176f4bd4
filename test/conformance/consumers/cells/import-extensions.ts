import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Cell, Lab, Ruled } from "../cell.ts";
import { type Ending, folderOf, type Imports, useBookshop } from "../client.ts";
import { compile } from "../compile.ts";
import { root } from "../lab.ts";
import { pin } from "../versions.ts";
import { buildWith, toBuild } from "./bundlers.ts";
import { buildWithMetro, buildWithNext } from "./frameworks.ts";
import { runWith, toLoad } from "./loaders.ts";
import { runOn, toRun } from "./platforms.ts";
import { runInJest, runInVitest, transforms } from "./test-runners.ts";

/** A tool of the table in docs/import-extensions.md. */
interface Tool {
  readonly name: string;
  /** Throws where the tool does not resolve the imports. */
  readonly run: (lab: Lab, imports: Imports) => Promise<unknown>;
  /** What the table says an ending takes ("with …"), each of which alone is enough. */
  readonly takes?: Partial<Record<Ending, readonly Partial<Imports>[]>>;
  /** What it does not resolve, as is said below the table. */
  readonly refuses?: Imports;
}

const allowed = { compilerOptions: { allowImportingTsExtensions: true } };
const rewritten = {
  compilerOptions: { rewriteRelativeImportExtensions: true },
};
const aliased = { toolOptions: { extensionAlias: { ".js": [".ts", ".js"] } } };
const mapped = {
  toolOptions: { moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" } },
};
const listed = { toolOptions: { extensions: [".ts", ".js"] } };
const refuses = { ending: ".ts", told: true, ...rewritten } as const;

const bundle = named(toBuild, buildWith);
const load = named(toLoad, runWith);
const run = named(toRun, (platform, lab, imports) =>
  runOn({ ...platform, ...imports }, "openapi-fetch", lab),
);

/** The tools of each line of the table. */
const tools: Readonly<Record<string, readonly Tool[]>> = {
  "TypeScript, `moduleResolution: bundler`": [
    typescript("preserve", "module", [allowed]),
  ],
  "TypeScript, `nodenext`, ES modules": [typescript("nodenext", "module")],
  "TypeScript, `nodenext` or `node10`, CommonJS": [
    typescript("nodenext", "commonjs"),
    typescript("commonjs", "commonjs"),
  ],
  "Node.js 22.18 and 24, running the `.ts` files": [
    run("Node 22, .ts"),
    run("Node 24, .ts"),
  ],
  Deno: [run("Deno")],
  "Bun, tsx": [run("Bun"), load("tsx, CommonJS"), load("tsx, ES modules")],
  "esbuild, tsup, Vite, Vitest": [
    bundle("esbuild"),
    bundle("tsup"),
    bundle("Vite"),
    { name: "Vitest", run: runInVitest },
  ],
  "Rollup with a TypeScript plugin": [
    { ...bundle("Rollup"), takes: { ".ts": [rewritten] } },
  ],
  "Next.js, Turbopack or webpack": (["turbopack", "webpack"] as const).map(
    (name) => ({
      name: `Next.js with ${name}`,
      run: (lab, imports) => buildWithNext(name, lab, imports),
      takes: { ".ts": [allowed] },
    }),
  ),
  "webpack with ts-loader": [
    webpack("webpack with ts-loader", {
      ".ts": [{ ...rewritten, ...aliased }],
    }),
  ],
  "webpack or Rspack with swc or Babel": [
    webpack("webpack with swc-loader"),
    webpack("webpack with babel-loader"),
    webpack("Rspack"),
  ],
  "Jest with ts-jest": [{ ...jest("ts-jest", { ".ts": [allowed] }), refuses }],
  "Jest with swc or babel-jest": [jest("@swc/jest"), jest("babel-jest")],
  "ts-node, CommonJS": [
    { ...load("ts-node, CommonJS"), takes: { ".ts": [allowed] }, refuses },
  ],
  "Metro (React Native, Expo)": [{ name: "Metro", run: buildWithMetro }],
};

const table = await readTable();

export const importExtensions: readonly Cell[] = Object.entries(tools).flatMap(
  ([line, lineTools]) =>
    lineTools.flatMap((tool) =>
      ([".js", ".ts", ""] as const).map((ending, column): Cell => ({
        group: "import extensions",
        name: `${tool.name}: ${ending || "none"}`,
        quick: false,
        run: (lab) => prove(tool, ending, table[line]?.[column] ?? "", lab),
      })),
    ),
);

/** Proves what the table says of an ending: "yes", "no" or "with …". */
async function prove(
  tool: Tool,
  ending: Ending,
  says: string,
  lab: Lab,
): Promise<void | Ruled> {
  const { refuses, takes = {} } = tool;
  const imports = { ending, told: true };
  await expectThat(says === "yes", tool, imports, lab);
  const options = says.startsWith("with ") ? (takes[ending] ?? []) : [];
  for (const option of options)
    await expectThat(true, tool, { ...imports, ...option }, lab);
  if (ending === refuses?.ending) await expectThat(false, tool, refuses, lab);
  if (says === "no")
    return { rule: "It takes an import for the name of a file that is there" };
  if (says !== "yes" && options.length === 0)
    throw new Error(`docs/import-extensions.md says "${says}" of it.`);
}

/** Throws unless a tool resolves imports, or does not. */
async function expectThat(
  resolves: boolean,
  tool: Tool,
  imports: Imports,
  lab: Lab,
): Promise<void> {
  const failure = await tool.run(lab, imports).then(
    () => null,
    (error: unknown) => String(error),
  );
  const described = JSON.stringify(imports);
  if (resolves && failure !== null)
    throw new Error(`${described} does not do:\n${failure}`);
  if (!resolves && failure === null) throw new Error(`${described} does.`);
  if (!resolves && !unresolved.test(failure ?? ""))
    throw new Error(`${described} does not, for another reason:\n${failure}`);
}

/** How tools say that an import leads nowhere. */
const unresolved =
  /TS(?:2307|2834|2835|5097)\b|(?:can't|cannot|could not|unable to) (?:find|resolve)|not found|ERR_MODULE_NOT_FOUND|ERR_UNSUPPORTED_DIR_IMPORT/i;

function typescript(
  module: "preserve" | "nodenext" | "commonjs",
  type: "module" | "commonjs",
  takes: readonly Partial<Imports>[] = [allowed, rewritten],
): Tool {
  const name = `TypeScript, ${module} in ${type}`;
  return {
    name,
    takes: { ".ts": takes },
    async run(lab, imports) {
      const shared = await lab.project("import-extensions", {
        packages: [pin("openapi-fetch"), pin("typescript")],
      });
      const project = await useBookshop(shared, folderOf(name, imports), {
        ...imports,
        transport: "openapi-fetch",
        type,
        tsconfig: {
          compilerOptions: {
            module,
            target: "es2022",
            strict: true,
            noEmit: true,
            ...imports.compilerOptions,
          },
        },
      });
      await compile(project, "typescript");
    },
  };
}

/** webpack and Rspack, by the name in its group: what it takes is an option of `resolve`, of which none is given here. */
function webpack(name: string, takes: Tool["takes"] = {}): Tool {
  const { run } = bundle(name);
  return {
    name,
    run: (lab, imports) => run(lab, { toolOptions: {}, ...imports }),
    takes: { ".js": [aliased], "": [listed], ...takes },
  };
}

function jest(name: string, takes: Tool["takes"] = {}): Tool {
  const tool = named(transforms, runInJest)(name);
  return {
    ...tool,
    name: `Jest with ${name}`,
    takes: { ".js": [mapped], ...takes },
  };
}

/** A tool of another group, by its name there. */
function named<Item extends { readonly name: string }>(
  items: readonly Item[],
  use: (item: Item, lab: Lab, imports: Imports) => Promise<unknown>,
): (name: string) => Tool {
  return (name) => {
    const item = items.find((candidate) => candidate.name === name);
    if (!item) throw new Error(`No tool is called ${name}.`);
    return { name, run: (lab, imports) => use(item, lab, imports) };
  };
}

/** What the table says of `.js`, `.ts` and none, by the names of the tools. */
async function readTable(): Promise<Readonly<Record<string, string[]>>> {
  const page = await readFile(join(root, "docs/import-extensions.md"), "utf8");
  const lines = page.split("| Tool ")[1]?.split("\n").slice(2) ?? [];
  const read = lines
    .filter((line) => line.startsWith("|"))
    .map((line) => line.split("|").map((text) => text.trim()));
  for (const [, tool = ""] of read)
    if (!(tool in tools)) throw new Error(`No cell is about ${tool}.`);
  return Object.fromEntries(
    read.map(([, tool = "", ...says]) => [tool, says.slice(0, 3)]),
  );
}
