import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Cell, Lab } from "../cell.ts";
import { document, programFiles } from "../client.ts";
import { compile } from "../compile.ts";
import { root } from "../lab.ts";
import { runProgram } from "../runners.ts";
import { pin } from "../versions.ts";

const group = "installation";

export const installation: readonly Cell[] = [
  {
    group,
    name: "npm init -y, as the README says",
    quick: true,
    run: (lab) => installByReadme(lab, null),
  },
  ...["ts", "js"].map((ending): Cell => ({
    group,
    name: `npm init -y, pathwright.config.${ending} of the documentation`,
    quick: ending === "ts",
    run: (lab) => installByReadme(lab, ending),
  })),
  {
    group,
    name: "git clone, npm ci, npm start and npm pack",
    quick: false,
    run: runClone,
  },
];

/** Installs the tarball by the commands of the README, generates, by a configuration file where there is to be one, and calls. */
async function installByReadme(
  lab: Lab,
  configuration: string | null,
): Promise<void> {
  const project = await lab.folder(`installation-${configuration ?? "none"}`);
  await project.run(["npm", "init", "-y"]);
  await project.run(["npm", "install", "--save-dev", lab.tarball]);
  await project.run([
    "npm",
    "install",
    pin("openapi-fetch"),
    pin("typescript"),
  ]);
  await project.write({
    "openapi.yaml": document,
    "tsconfig.json": JSON.stringify({
      compilerOptions: { module: "nodenext", strict: true, outDir: "out" },
      include: ["src"],
    }),
  });
  for (const [name, text] of Object.entries(programFiles(".js")))
    await project.write({ [`src/${name}`]: text });
  if (configuration === null) {
    const command = await firstCode("README.md", /^npx pathwright .*$/m);
    await project.run(["npx", "--no-install", ...command.split(" ").slice(1)]);
  } else {
    const text = await firstCode("docs/configuration.md", /^import [^`]*/m);
    await project.write({ [`pathwright.config.${configuration}`]: text });
    await project.generate();
  }
  await compile(project, "typescript");
  await runProgram(project, ["node", "out/start.js", lab.server.url]);
}

/** What a page of the documentation has its readers type. */
async function firstCode(page: string, code: RegExp): Promise<string> {
  const found = code.exec(await readFile(join(root, page), "utf8"))?.[0];
  if (found === undefined) throw new Error(`${page} has no ${code.source}`);
  return found;
}

/** The newest commit as it is in a clone, where nothing is compiled: it runs, and is packed as the README says. */
async function runClone(lab: Lab): Promise<void> {
  const folder = await lab.folder("clone");
  await folder.run(["git", "clone", "--quiet", root, "pathwright"]);
  const clone = await folder.at("pathwright");
  await clone.run(["npm", "ci", "--prefer-offline"]);
  const { stdout } = await clone.run(["npm", "start"]);
  if (!/^ {2}status +LIVE$/m.test(stdout)) throw new Error(stdout);
  const pack = await firstCode("README.md", /^npm ci && npm pack\b/m);
  await clone.run(["sh", "-c", pack]);
  const project = await folder.at("project", { "package.json": "{}" });
  const install = await firstCode("README.md", /^npm install .*\.tgz$/m);
  await project.run(["sh", "-c", install]);
  await project.run(["npx", "--no-install", "pathwright", "--version"]);
}
