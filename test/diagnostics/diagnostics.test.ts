import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { alone, forPeople } from "../../generator/cli/diagnostics.ts";
import { generate } from "../../generator/generate.ts";
import { readOrNull } from "../golden/cases.ts";

/** One folder for each mistake: a document with it, and what is printed. */
const here = dirname(fileURLToPath(import.meta.url));
const kinds = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What looks like a mistake and is none. */
const harmless = ["status-unquoted"];

test.each(kinds)("%s", async (kind) => {
  const folder = join(here, kind);
  const [file = ""] = readdirSync(folder).filter((name) =>
    /^spec\./.test(name),
  );
  const text = readFileSync(join(folder, file), "utf8");
  const { diagnostics } = await generate({ file, text });
  const printed = diagnostics.map((one) => forPeople(alone(one))).join("");
  const expected = join(folder, "expected.txt");
  if (inject("isUpdate")) await writeFile(expected, printed);
  expect(printed).toBe(readOrNull(expected));
  expect(diagnostics.length > 0).toBe(!harmless.includes(kind));
});

test("there are forty kinds and more", () => {
  expect(kinds.length).toBeGreaterThan(40);
});
