import type { Cell, Lab } from "../cell.ts";
import { document, programFiles } from "../client.ts";
import type { Command } from "../command.ts";
import { Project } from "../project.ts";
import { runProgram } from "../runners.ts";
import { pin } from "../versions.ts";

/** A package manager, and what it is told so that it leaves nothing outside the project. */
interface PackageManager {
  readonly name: string;
  readonly command: Command;
  readonly install: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
}

const toInstall: readonly PackageManager[] = [
  {
    name: "npm",
    command: ["npm"],
    install: ["install", "--prefer-offline", "--no-audit", "--no-fund"],
  },
  {
    name: "pnpm",
    command: ["node", "pnpm/bin/pnpm.cjs"],
    install: ["install", "--no-frozen-lockfile", "--store-dir", ".store"],
  },
  {
    name: "Yarn with Plug'n'Play",
    command: ["node", "@yarnpkg/cli-dist/bin/yarn.js"],
    install: ["install", "--no-immutable"],
    files: {
      "yarn.lock": "",
      ".yarnrc.yml": `nodeLinker: pnp
enableTelemetry: false
enableGlobalCache: false
`,
    },
  },
];

export const packageManagers: readonly Cell[] = toInstall.map((manager) => ({
  group: "package managers",
  name: manager.name,
  // npm installs all else.
  quick: manager.name !== "npm",
  run: (lab) => installWith(manager, lab),
}));

async function installWith(
  { name, command, install, files = {} }: PackageManager,
  lab: Lab,
): Promise<void> {
  const tools = await lab.project("package-managers", {
    packages: [pin("pnpm"), pin("@yarnpkg/cli-dist")],
  });
  // Beside the tools, not below: what the project does not declare it must not find.
  const project = new Project(
    `${tools.folder}-${name.replaceAll(/\W+/g, "-")}`,
  );
  await project.write({
    "package.json": JSON.stringify({
      name: "consumer",
      private: true,
      type: "module",
      scripts: {
        generate: "pathwright generate api.yaml -o api",
        build: "tsc -p .",
        start: "node out/start.js",
      },
      dependencies: { "openapi-fetch": version("openapi-fetch") },
      devDependencies: {
        pathwright: `file:${lab.tarball}`,
        typescript: version("typescript"),
      },
    }),
    "api.yaml": document,
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        target: "es2022",
        module: "nodenext",
        outDir: "out",
        strict: true,
      },
      include: ["*.ts", "api"],
    }),
    ...programFiles(".js"),
    ...files,
  });
  const [program, ...argv] = command;
  const run: Command = [program, ...argv.map((file) => tools.module(file))];
  await project.run([...run, ...install]);
  await project.run([...run, "run", "generate"]);
  await project.run([...run, "run", "build"]);
  const dashes = name === "npm" ? ["--"] : [];
  await runProgram(project, [
    ...run,
    "run",
    "start",
    ...dashes,
    lab.server.url,
  ]);
}

function version(name: "openapi-fetch" | "typescript"): string {
  return pin(name).slice(name.length + 1);
}
