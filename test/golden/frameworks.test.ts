import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../generator/generate.ts";
import { golden } from "./cases.ts";

const folder = join(golden, "names-of-frameworks");
const documents = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

// Documents as frameworks write them, each with the names that it must give by itself.
test.each(documents)("%s gives the expected names", async (file) => {
  const text = readFileSync(join(folder, file), "utf8");
  const { manifest, diagnostics } = await generate({ file, text });
  expect(diagnostics.filter(({ code }) => code === "name-collision")).toEqual(
    [],
  );
  const names = Array.from(
    manifest.operations,
    ([endpoint, name]) => `${name}  ${endpoint}\n`,
  );
  const found = `${manifest.naming ?? "none"}\n\n${names.join("")}`;
  await expect(found).toMatchFileSnapshot(
    join(folder, file.replace(".yaml", ".names")),
  );
});

test("every framework has a document", () => {
  expect(documents.length).toBeGreaterThanOrEqual(14);
});
