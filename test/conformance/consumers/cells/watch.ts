import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Cell, Lab } from "../cell.ts";
import { document } from "../client.ts";
import { beside } from "../command.ts";
import { checkClient } from "../output.ts";
import { pin } from "../versions.ts";

export const watch: readonly Cell[] = [
  {
    group: "watch",
    name: "a change, a mistake, and its end",
    quick: true,
    run: watchDocument,
  },
];

/** Milliseconds until a change has to be seen. */
const patience = 60_000;

/** Has `watch` write the client of a document that changes, is broken meanwhile, and is mended. */
async function watchDocument(lab: Lab): Promise<void> {
  const project = await lab.project("watch", {
    packages: [pin("openapi-fetch")],
    files: {
      "api.yaml": document,
      "pathwright.config.json": '{ "spec": "api.yaml", "output": "api" }',
    },
  });
  const named = (id: string): string =>
    document.replace("operationId: getBook", `operationId: ${id}`);
  const books = join(project.folder, "api/resources/books.ts");
  const until = async (method: string): Promise<void> => {
    const end = Date.now() + patience;
    for (;;) {
      const text = await readFile(books, "utf8").catch(() => "");
      if (text.includes(`  ${method}(`)) return;
      if (Date.now() > end) throw new Error(`${method} never came:\n${text}`);
      await wait(100);
    }
  };
  const command = ["npx", "--no-install", "pathwright", "watch"] as const;
  await beside(command, { cwd: project.folder }, async () => {
    await until("getBook");
    await project.write({ "api.yaml": named("readBook") });
    await until("readBook");
    await project.write({ "api.yaml": "openapi: [" });
    await wait(1_000);
    await until("readBook");
    await project.write({ "api.yaml": named("fetchBook") });
    await until("fetchBook");
  });
  await checkClient(project);
}
