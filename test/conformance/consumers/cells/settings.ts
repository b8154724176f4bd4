import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Cell, Lab } from "../cell.ts";
import {
  type Ending,
  type Transport,
  transports,
  useBookshop,
} from "../client.ts";
import { compile } from "../compile.ts";
import type { Project } from "../project.ts";
import { nodeTypes, type Package, pin } from "../versions.ts";

/** A tsconfig.json that users have, beside the types of their platform alone. */
interface Setting {
  readonly name: string;
  readonly quick: boolean;
  readonly typescript: Package;
  readonly ending: Ending;
  /** What is installed beside TypeScript. */
  readonly packages: readonly string[];
  /** The text of tsconfig.json; a tool that writes one does so in a folder of the project. */
  readonly tsconfig: (project: Project) => Promise<string>;
}

const tsconfigs: readonly Setting[] = [
  ...(["20", "22", "24"] as const).map((version): Setting => ({
    name: `@tsconfig/node${version}`,
    quick: version === "20",
    typescript: "typescript",
    ending: ".js",
    packages: [pin(`@tsconfig/node${version}`), nodeTypes[version]],
    tsconfig: given({ extends: `@tsconfig/node${version}/tsconfig.json` }),
  })),
  {
    name: "bun init",
    quick: true,
    typescript: "typescript-7",
    ending: ".ts",
    packages: [pin("@oven/bun-linux-x64"), pin("@types/bun")],
    tsconfig: initByBun,
  },
  {
    name: "Workers",
    quick: true,
    typescript: "typescript",
    ending: "",
    packages: [pin("@cloudflare/workers-types")],
    // As `npm create cloudflare` writes it, but for what has no effect here.
    tsconfig: given({
      compilerOptions: {
        target: "es2024",
        lib: ["es2024"],
        module: "es2022",
        moduleResolution: "bundler",
        isolatedModules: true,
        strict: true,
        types: ["@cloudflare/workers-types"],
      },
    }),
  },
  {
    name: "tsc --init",
    quick: true,
    typescript: "typescript-6",
    ending: ".js",
    packages: [],
    tsconfig: initByTypeScript,
  },
  {
    name: "tsc --init, for Node",
    quick: false,
    typescript: "typescript-6",
    ending: ".js",
    packages: [nodeTypes["24"]],
    tsconfig: async (project) => forNode(await initByTypeScript(project)),
  },
  {
    name: "DOM without DOM.Iterable",
    quick: false,
    typescript: "typescript",
    ending: "",
    packages: [],
    tsconfig: given({
      compilerOptions: {
        target: "es2022",
        lib: ["es2022", "dom"],
        module: "preserve",
        strict: true,
      },
    }),
  },
];

export const settings: readonly Cell[] = [
  ...tsconfigs.flatMap((setting) =>
    cellsOf(setting, (transport, lab) => compileWith(setting, transport, lab)),
  ),
  ...cellsOf({ name: "deno check", quick: false }, checkInDeno),
];

function cellsOf(
  { name, quick }: Pick<Setting, "name" | "quick">,
  run: (transport: Transport, lab: Lab) => Promise<void>,
): readonly Cell[] {
  return transports.map((transport) => ({
    group: "settings",
    name: `${name}, ${transport}`,
    // Its declarations have to pass too.
    quick: quick && transport === "openapi-fetch",
    run: (lab) => run(transport, lab),
  }));
}

async function compileWith(
  { name, typescript, ending, packages, tsconfig }: Setting,
  transport: Transport,
  lab: Lab,
): Promise<void> {
  // A project of its own: TypeScript takes in all `@types` that are installed.
  const folder = `settings-${name}`.replaceAll(/\W+/g, "-");
  const shared = await lab.project(folder, {
    packages: [pin("openapi-fetch"), pin(typescript), ...packages],
  });
  const project = await useBookshop(shared, transport, {
    transport,
    ending,
    files: { "tsconfig.json": await tsconfig(shared) },
  });
  // Whatever the setting says: the declarations of the platform and of openapi-fetch pass too.
  const argv = ["--noEmit", "--skipLibCheck", "false"];
  await compile(project, typescript, { argv });
}

/** Deno's own settings, with `package.json` and nothing else. */
async function checkInDeno(transport: Transport, lab: Lab): Promise<void> {
  const shared = await lab.project("settings-deno", {
    packages: [pin("openapi-fetch"), pin("@deno/linux-x64-glibc")],
  });
  const project = await useBookshop(shared, transport, {
    transport,
    ending: ".ts",
  });
  const deno = project.module("@deno/linux-x64-glibc/deno");
  const env = { DENO_DIR: join(project.folder, ".deno") };
  await project.run([deno, "check", "start.ts"], { env });
}

function given(tsconfig: object): Setting["tsconfig"] {
  return () => Promise.resolve(JSON.stringify(tsconfig, null, 2));
}

async function initByBun(project: Project): Promise<string> {
  const fresh = await project.at(`init-${crypto.randomUUID()}`);
  const bun = project.module("@oven/bun-linux-x64/bin/bun");
  // It writes first and installs then; all that it would install is there.
  const env = { BUN_CONFIG_REGISTRY: "http://127.0.0.1:9" };
  await fresh.try([bun, "init", "--yes"], { env });
  return readFile(join(fresh.folder, "tsconfig.json"), "utf8");
}

async function initByTypeScript(project: Project): Promise<string> {
  const fresh = await project.at(`init-${crypto.randomUUID()}`);
  const tsc = project.module("typescript-6/bin/tsc");
  await fresh.run(["node", tsc, "--init"]);
  return readFile(join(fresh.folder, "tsconfig.json"), "utf8");
}

/** Takes the comments of `tsc --init` at their word: "For nodejs: …". */
function forNode(text: string): string {
  const edited = text
    .replace('"types": [],', "")
    .replace(/\/\/ ("lib": \["esnext"\],)/, "$1")
    .replace(/\/\/ ("types": \["node"\],)/, "$1");
  if (!/^ *"lib": .*\n *"types": \["node"\],$/m.test(edited))
    throw new Error(`tsc --init says nothing of Node:\n${text}`);
  return edited;
}
