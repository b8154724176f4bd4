import type { Cell, Lab } from "../cell.ts";
import {
  folderOf,
  type Imports,
  transports,
  type Transport,
  useBookshop,
} from "../client.ts";
import { compile } from "../compile.ts";
import type { Project } from "../project.ts";
import {
  runInBun,
  runInChromium,
  runInDeno,
  runInNode,
  runInWorkerd,
} from "../runners.ts";
import { type Package, pin } from "../versions.ts";

/** A platform, and how the program gets there. */
interface Platform extends Imports {
  readonly name: string;
  /** What it is tried over in CI. */
  readonly quick: Transport | null;
  /** Runs the program against the bookshop at `lab.server`, and throws where a call is not right. */
  readonly run: (project: Project, lab: Lab) => Promise<void>;
}

const packages: readonly Package[] = [
  "openapi-fetch",
  "typescript",
  "esbuild",
  "node-20",
  "node-22",
  "node-24",
  "@oven/bun-linux-x64",
  "@deno/linux-x64-glibc",
  "@cloudflare/workerd-linux-64",
];

/** What is written for a bundler. */
const bundled = { module: "preserve", noEmit: true };

export const toRun: readonly Platform[] = [
  ...(["20", "22", "24"] as const).map((version): Platform => ({
    name: `Node ${version}, compiled`,
    quick: version === "20" ? "openapi-fetch" : null,
    ending: ".js",
    compilerOptions: { module: "nodenext", outDir: "out" },
    async run(project, lab) {
      await compile(project, "typescript");
      await runInNode(project, version, "out/start.js", lab);
    },
  })),
  ...(["22", "24"] as const).map((version): Platform => ({
    name: `Node ${version}, .ts`,
    quick: version === "24" ? "vendored" : null,
    ending: ".ts",
    compilerOptions: {
      module: "nodenext",
      rewriteRelativeImportExtensions: true,
      erasableSyntaxOnly: true,
      verbatimModuleSyntax: true,
      noEmit: true,
    },
    run: (project, lab) => runInNode(project, version, "start.ts", lab),
  })),
  { name: "Bun", quick: "vendored", ending: ".ts", run: runInBun },
  { name: "Deno", quick: "openapi-fetch", ending: ".ts", run: runInDeno },
  {
    name: "workerd",
    quick: "vendored",
    ending: "",
    compilerOptions: bundled,
    run: runInWorkerd,
  },
  {
    name: "Chromium",
    quick: "openapi-fetch",
    ending: "",
    compilerOptions: bundled,
    run: runInChromium,
  },
];

export const platforms: readonly Cell[] = toRun.flatMap((platform) =>
  transports.map((transport): Cell => ({
    group: "platforms",
    name: `${platform.name}, ${transport}`,
    quick: transport === platform.quick,
    run: (lab) => runOn(platform, transport, lab),
  })),
);

export async function runOn(
  { name, ending, told = false, compilerOptions, run }: Platform,
  transport: Transport,
  lab: Lab,
): Promise<void> {
  const shared = await lab.project("platforms", {
    packages: packages.map(pin),
  });
  const folder = folderOf(`${name} ${transport}`, { ending });
  const project = await useBookshop(shared, folder, {
    transport,
    ending,
    told,
    ...(compilerOptions && {
      tsconfig: {
        compilerOptions: { target: "es2022", strict: true, ...compilerOptions },
        include: ["*.ts", "api"],
      },
    }),
  });
  await run(project, lab);
}
