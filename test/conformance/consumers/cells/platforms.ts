import type { Cell, Lab } from "../cell.ts";
import {
  type Ending,
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
interface Platform {
  readonly name: string;
  readonly ending: Ending;
  readonly compilerOptions?: object;
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

const toRun: readonly Platform[] = [
  ...(["20", "22", "24"] as const).map((version): Platform => ({
    name: `Node ${version}, compiled`,
    ending: ".js",
    compilerOptions: { module: "nodenext", outDir: "out" },
    async run(project, lab) {
      await compile(project, "typescript");
      await runInNode(project, version, "out/start.js", lab);
    },
  })),
  ...(["22", "24"] as const).map((version): Platform => ({
    name: `Node ${version}, .ts`,
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
  { name: "Bun", ending: ".ts", run: runInBun },
  { name: "Deno", ending: ".ts", run: runInDeno },
  { name: "workerd", ending: "", compilerOptions: bundled, run: runInWorkerd },
  {
    name: "Chromium",
    ending: "",
    compilerOptions: bundled,
    run: runInChromium,
  },
];

export const platforms: readonly Cell[] = toRun.flatMap((platform) =>
  transports.map((transport): Cell => ({
    group: "platforms",
    name: `${platform.name}, ${transport}`,
    quick: true,
    run: (lab) => runOn(platform, transport, lab),
  })),
);

async function runOn(
  { name, ending, compilerOptions, run }: Platform,
  transport: Transport,
  lab: Lab,
): Promise<void> {
  const shared = await lab.project("platforms", {
    packages: packages.map(pin),
  });
  const folder = `${name}-${transport}`.replaceAll(/\W+/g, "-");
  const project = await useBookshop(shared, folder, {
    transport,
    ending,
    ...(compilerOptions && {
      tsconfig: {
        compilerOptions: { target: "es2022", strict: true, ...compilerOptions },
        include: ["*.ts", "api"],
      },
    }),
  });
  await run(project, lab);
}
