import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { buildClients } from "../../tools/support/clients.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

test("the tests that docs/testing.md shows pass", async () => {
  const document = new URL("bookshop.yaml", import.meta.url);
  const [client] = await buildClients(document, "docs-testing");
  const folder = dirname(client!.folder);
  const page = await readFile(join(root, "docs/testing.md"), "utf8");
  const example = /^```ts\n(import \{ expect, test, vi \}.*?)^```$/ms.exec(
    page,
  );
  await writeFile(
    join(folder, "example.test.ts"),
    example![1]!.replace("./api/", "./openapi-fetch/"),
  );
  // Else vitest takes the configuration of the folders above.
  await writeFile(join(folder, "vitest.config.js"), "export default {};");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(root, "node_modules/vitest/vitest.mjs"),
      "run",
      "--root",
      folder,
      "--reporter=json",
    ],
    { cwd: folder },
  );
  const { numPassedTests, numTotalTests } = JSON.parse(stdout) as {
    numPassedTests: number;
    numTotalTests: number;
  };
  expect([numPassedTests, numTotalTests]).toEqual([4, 4]);
});
