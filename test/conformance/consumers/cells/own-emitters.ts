import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Cell, Lab } from "../cell.ts";
import { document } from "../client.ts";
import { compile } from "../compile.ts";
import { root } from "../lab.ts";
import { checkClient } from "../output.ts";
import { nodeTypes, pin } from "../versions.ts";

export const ownEmitters: readonly Cell[] = [
  {
    group: "emitters of one's own",
    name: "the route table of the guide, type-checked and used",
    quick: true,
    run: emitRoutes,
  },
];

/** Generates with the emitter that the guide shows, which is type-checked over the package's own types, as is what it writes. */
async function emitRoutes(lab: Lab): Promise<void> {
  const guide = await readFile(join(root, "docs/emitters.md"), "utf8");
  const [, emitter = ""] =
    /```ts\n(\/\/ route-table\.ts\n[^]*?)```/.exec(guide) ?? [];
  const project = await lab.project("emitters", {
    packages: [pin("openapi-fetch"), pin("typescript"), nodeTypes["20"]],
    files: {
      "api.yaml": document,
      "pathwright.config.json":
        '{ "spec": "api.yaml", "output": "api", "emitters": ["./route-table.ts"] }',
      "route-table.ts": emitter,
      "main.ts": `import { routes } from "./api/routes.js";
const route: string = routes["books.getBook"];
if (route !== "GET /books/{book_id}") throw new Error(route);
`,
      "tsconfig.json": JSON.stringify({
        compilerOptions: {
          target: "es2022",
          module: "nodenext",
          strict: true,
          outDir: "out",
        },
      }),
    },
  });
  await project.generate();
  await checkClient(project);
  await compile(project, "typescript");
  await project.run(["node", "out/main.js"]);
}
