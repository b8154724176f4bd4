import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

export default defineConfig(
  globalIgnores([
    "dist",
    ".cache",
    "generated",
    "test/golden/*/",
    "test/conformance/consumers/program",
    "test/conformance/platforms/program",
  ]),
  tseslint.configs.recommended,
  {
    files: ["**/*.ts"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        {
          ignoreRestSiblings: true,
          argsIgnorePattern: "^_",
          varsIgnorePattern: "^_",
        },
      ],
      eqeqeq: ["error", "smart"],
    },
  },
  {
    // Documents and answers are foreign: no text of theirs may take more than linear time to match. By analysis, not by a clock.
    files: ["generator/**/*.ts", "templates/runtime/*.ts"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": [
        "error",
        { report: "potential", ignorePartial: false },
      ],
    },
  },
  {
    // Each argument takes room on the stack, and a document has as many elements as it likes.
    files: ["generator/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        "CallExpression[callee.property.name=/^(push|unshift)$/] > SpreadElement",
      ],
    },
  },
  {
    // It ships in every client, and is judged as its users judge it.
    files: ["templates/runtime/*.ts"],
    extends: [js.configs.recommended, tseslint.configs.strict],
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: { "@typescript-eslint/no-unused-vars": ["error", {}] },
  },
);
