import type { Cell, Lab } from "../cell.ts";
import { useBookshop } from "../client.ts";
import { compile } from "../compile.ts";
import { pin } from "../versions.ts";

const group = "platforms";

export const platforms: readonly Cell[] = [
  { group, name: "Node 20, compiled", quick: true, run: runCompiled },
];

async function runCompiled(lab: Lab): Promise<void> {
  const shared = await lab.project("platforms", {
    packages: [pin("openapi-fetch"), pin("typescript")],
  });
  const project = await useBookshop(shared, "compiled", {
    transport: "openapi-fetch",
    ending: ".js",
    tsconfig: {
      compilerOptions: {
        module: "nodenext",
        target: "es2022",
        strict: true,
        outDir: "out",
      },
      include: ["*.ts", "api"],
    },
  });
  await compile(project, "typescript");
  await project.run(["node", "out/start.js", lab.server.url]);
}
