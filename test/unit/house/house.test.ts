import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { cache, tree } from "../../golden/cases.ts";
import { circle, floorOf, floors, importsOf, wrongImport } from "./floors.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const generator = tree(join(root, "generator"), (path) => path.endsWith(".ts"));
const runtime = tree(join(root, "templates/runtime"), (path) =>
  path.endsWith(".ts"),
);
const templates = tree(join(root, "templates"), (path) =>
  path.endsWith(".hbs"),
);

describe("the floors of the house", () => {
  test.each([...generator.keys()])(
    "generator/%s imports only what lies below it",
    (path) => {
      expect(floors[floorOf(path)], "stands on no floor").toBeDefined();
      for (const target of importsOf(path, generator))
        expect(wrongImport(path, target)).toBeNull();
    },
  );

  test.each([
    ["model/api.ts", "emit/index.ts"],
    ["emit/index.ts", "read/index.ts"],
    ["emit/client/index.ts", "emit/reference/index.ts"],
    ["elsewhere/index.ts", "model/api.ts"],
  ])("not %s -> %s", (path, target) => {
    expect(wrongImport(path, target)).not.toBeNull();
  });

  test("a circle is found", () => {
    const files = {
      "a.ts": 'import "./b.ts"',
      "b.ts": 'export * from "./c.ts"',
      "c.ts": 'import type { a } from "./b.ts"',
    };
    expect(circle(new Map(Object.entries(files)))).toEqual([
      "b.ts",
      "c.ts",
      "b.ts",
    ]);
  });

  test("the model holds no code but the table of diagnostics, their order and what messages are made of", () => {
    const diagnostics = [
      "model/diagnostic-order.ts",
      "model/diagnostics.ts",
      "model/messages.ts",
    ];
    for (const [path, text] of generator) {
      if (floorOf(path) === "model" && !diagnostics.includes(path))
        expect(declaresValues(path, text), path).toBe(false);
    }
  });

  test("no two files import each other, however far around", () => {
    for (const files of [generator, runtime]) expect(circle(files)).toBeNull();
  });

  test("only output, cache and start write", () => {
    const writing = [...generator].filter(([, text]) =>
      /\b(writeFile|writeFileSync|rename|renameSync|mkdir|mkdirSync|rm|rmSync|unlink)\(/.test(
        text,
      ),
    );
    for (const [path] of writing)
      expect(path).toMatch(/^(?:output|cache|start)\//);
  });
});

describe("sizes", () => {
  test.each([...generator, ...runtime])(
    "%s has at most 250 lines, its functions at most 50",
    (path, text) => {
      expect(text.split("\n").length - 1).toBeLessThanOrEqual(250);
      for (const { name, lines } of functions(path, text))
        expect(lines, `${name} in ${path}`).toBeLessThanOrEqual(50);
    },
  );

  test.each([...templates])(
    "templates/%s has at most 60 lines and no way to print unescaped",
    (_, text) => {
      expect(text.split("\n").length - 1).toBeLessThanOrEqual(60);
      expect(text).not.toMatch(/\{\{\{|\{\{~?&|\{\{~?\*|\{\{~?#>/);
    },
  );
});

describe("what ships is JavaScript with types that can be taken away", () => {
  // Babel 7's TypeScript preset and Node's type stripping refuse the rest.
  const emitted = tree(cache, (path) => /\/expected\/.*\.ts$/.test(path));
  test.each([
    ["the runtime", runtime],
    ["every golden client", emitted],
  ])("%s", (_, files) => {
    expect(files.size).toBeGreaterThan(40);
    // The runtime is the same in most clients.
    const texts = new Map(Array.from(files, ([path, text]) => [text, path]));
    for (const [text, path] of texts)
      expect(unerasable(path, text), path).toEqual([]);
  });

  test.each([
    "class A { declare readonly a: string }",
    "class A { constructor(readonly a: string) {} }",
    "enum A { B }",
    "namespace A { export const b = 1 }",
    'import a = require("a")',
    "export = 1",
    "const a = <string>b",
  ])("unlike %s", (text) => {
    expect(unerasable("a.ts", text)).toHaveLength(1);
  });
});

describe("documentation", () => {
  test.each([...generator, ...runtime])(
    "every exported function and class of %s has a docstring",
    (path, text) => {
      const source = parse(path, text);
      const bare = source.statements.filter(
        (statement) =>
          (ts.isFunctionDeclaration(statement) ||
            ts.isClassDeclaration(statement)) &&
          ts.canHaveModifiers(statement) &&
          ts
            .getModifiers(statement)
            ?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) &&
          ts.getJSDocCommentsAndTags(statement).length === 0,
      );
      expect(
        bare.map((statement) => statement.getText(source).split("\n")[0]),
      ).toEqual([]);
    },
  );
});

test("the committed lockfile names no place to download from", () => {
  expect(readFileSync(join(root, "package-lock.json"), "utf8")).not.toMatch(
    /https?:\/\/[^"]*\.tgz/,
  );
});

/** Syntax that is more than types on JavaScript, or that Babel 7 takes for code. */
function unerasable(path: string, text: string): string[] {
  const source = parse(path, text);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : [];
    if (
      ts.isEnumDeclaration(node) ||
      ts.isModuleDeclaration(node) ||
      ts.isImportEqualsDeclaration(node) ||
      ts.isTypeAssertionExpression(node) ||
      (ts.isExportAssignment(node) && node.isExportEquals) ||
      (ts.isParameter(node) && modifiers?.length) ||
      (ts.isPropertyDeclaration(node) &&
        modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword))
    )
      found.push(node.getText(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

function declaresValues(path: string, text: string): boolean {
  return parse(path, text).statements.some(
    (one) =>
      ts.isFunctionDeclaration(one) ||
      ts.isClassDeclaration(one) ||
      ts.isVariableStatement(one),
  );
}

function functions(
  path: string,
  text: string,
): { name: string; lines: number }[] {
  const source = parse(path, text);
  const found: { name: string; lines: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body !== undefined) {
      const start = source.getLineAndCharacterOfPosition(
        node.getStart(source),
      ).line;
      const end = source.getLineAndCharacterOfPosition(node.getEnd()).line;
      found.push({
        name: node.name?.getText(source) ?? `the function at line ${start + 1}`,
        lines: end - start + 1,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
