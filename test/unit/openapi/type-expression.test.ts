import ts from "typescript";
import { expect, test } from "vitest";
import { isTypeExpression } from "../../../generator/openapi/type-expression.ts";

const types = [
  "string",
  "Money",
  "Temporal.Instant | null",
  "| 'a' | \"b;c\" | -1",
  "readonly string[]",
  "[first: string, second?: number, ...rest: Date[]]",
  "{ readonly a: string; b?: { [key: string]: unknown } }",
  "Record<string, Array<Map<string, Date>>>",
  "Pick<Pet, 'name'>['name']",
  "(value: string) => Promise<void>",
  "<T extends object>(value: T) => keyof T",
  "new () => Date",
  "`user-${string}` | `${number}-${'a' | 'b'}`",
  'import("./money.js").Money',
  'typeof import("./money.js")',
  "T extends (infer U)[] ? U : never",
  "(string & {}) | 'known'",
  "unique symbol",
  "$Brand<Größe>",
  "{\n  a: string\n  b: number\n}",
];

const others = [
  "",
  " ",
  "string;",
  "string, number",
  "string = 1",
  "string export const x: number",
  "string\ninterface Evil {}",
  "}; export const x = 1; type A = {",
  "string) | (number",
  "Array<string",
  "Array<string>>",
  "[string)",
  "'open",
  "`open ${string",
  "string // comment",
  "/* comment */ string",
  "(/*) | string",
  "string |",
  "f(1)",
  "Pet {}",
  "string →",
  "\u0001",
];

/** Whether TypeScript's parser takes a text for a type. */
function isType(text: string): boolean {
  const source = `type A = ${text}\n;\nlet end: 0;`;
  const file = ts.createSourceFile("a.ts", source, ts.ScriptTarget.Latest);
  const { parseDiagnostics } = file as unknown as {
    parseDiagnostics: readonly unknown[];
  };
  const kinds = file.statements.map(({ kind }) => ts.SyntaxKind[kind]);
  return (
    parseDiagnostics.length === 0 &&
    kinds.filter((kind) => kind !== "EmptyStatement").join() ===
      "TypeAliasDeclaration,FirstStatement"
  );
}

test.each(types)("%j is a type", (text) => {
  expect(isType(text)).toBe(true);
  expect(isTypeExpression(text)).toBe(true);
});

test.each(others)("%j is none", (text) => {
  expect(isTypeExpression(text)).toBe(false);
});
