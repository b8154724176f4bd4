import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Cell, Lab } from "../cell.ts";
import { document, programFiles } from "../client.ts";
import { compile } from "../compile.ts";
import { filesOf } from "../output.ts";
import type { Project } from "../project.ts";
import { runProgram } from "../runners.ts";
import { pin } from "../versions.ts";

export const severalClients: readonly Cell[] = [
  {
    group: "several clients",
    name: "two kinds of client over one runtime",
    quick: true,
    run: shareRuntime,
  },
];

/** The clients' configurations, by the folder of each program. */
const kinds: Readonly<Record<string, object>> = {
  plain: {},
  vendored: {
    transport: "vendored",
    types: { "date-time": "Date", int64: "bigint" },
  },
};

/** Generates two clients at the same time, calls every operation of both, and again of the one that is left. */
async function shareRuntime(lab: Lab): Promise<void> {
  const project = await lab.project("several-clients", {
    packages: [pin("typescript"), pin("openapi-fetch")],
  });
  await project.write({
    "api.yaml": document,
    "tsconfig.json": JSON.stringify({
      compilerOptions: { module: "nodenext", strict: true, outDir: "out" },
      include: ["src"],
    }),
  });
  for (const [kind, options] of Object.entries(kinds)) {
    const output = `src/${kind}/api`;
    const config = { spec: "api.yaml", output, runtime: "src/runtime" };
    const text = JSON.stringify({ ...config, ...options });
    await project.write({ [`${kind}.config.json`]: text });
    for (const [name, file] of Object.entries(programFiles(".js")))
      await project.write({ [`src/${kind}/${name}`]: file });
  }
  await Promise.all(
    Object.keys(kinds).map((kind) =>
      project.generate("--config", `${kind}.config.json`),
    ),
  );
  await callAll(project, lab, Object.keys(kinds));
  await rm(join(project.folder, "src/vendored"), { recursive: true });
  await project.generate("--config", "plain.config.json");
  const left = await filesOf(join(project.folder, "src/runtime"));
  const others = [...left.keys()].filter((name) => /vendored/.test(name));
  if (others.length > 0) throw new Error(`Nobody needs ${others.join(", ")}.`);
  await callAll(project, lab, ["plain"]);
}

async function callAll(
  project: Project,
  { server }: Lab,
  clients: readonly string[],
): Promise<void> {
  for (const kind of clients) {
    const argv = ["pathwright", "check", "--config", `${kind}.config.json`];
    await project.run(["npx", "--no-install", ...argv]);
  }
  await rm(join(project.folder, "out"), { recursive: true, force: true });
  await compile(project, "typescript");
  for (const kind of clients)
    await runProgram(project, ["node", `out/${kind}/start.js`, server.url]);
}
