import { fileURLToPath } from "node:url";
import js from "@eslint/js";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { expect, test } from "vitest";
import { golden } from "../../golden/cases.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const clients = [
  "generated/**/*.ts",
  ...[
    "pagination",
    "streams",
    "bodies-forms",
    "converted-types",
    "documentation",
    "hostile-text",
  ].map((name) => `${golden}/${name}/expected/**/*.ts`),
];

test("the output passes ESLint's recommended rules and typescript-eslint's strict ones, and disables none in vain", async () => {
  const eslint = new ESLint({
    cwd: root,
    ignore: false,
    overrideConfigFile: true,
    overrideConfig: [
      js.configs.recommended,
      ...tseslint.configs.recommended,
      ...tseslint.configs.strict,
      { linterOptions: { reportUnusedDisableDirectives: "error" } },
    ] as ESLint.Options["overrideConfig"],
  });
  const results = await eslint.lintFiles(clients);
  expect(results.length).toBeGreaterThan(50);
  expect(
    results.flatMap(({ filePath, messages }) =>
      messages.map(({ line, message }) => `${filePath}:${line} ${message}`),
    ),
  ).toEqual([]);
});
