import { spawnSync } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { migrated, project } from "./support.ts";
import { petStore } from "../cli/support.ts";

const imports =
  'import openapiTS, { astToString } from "openapi-typescript";\n';
const source = 'new URL("./api.yaml", import.meta.url)';

async function rewritten(
  text: string,
  path = "gen.mjs",
  more = {},
): Promise<string> {
  const { texts, left } = await migrated({ [path]: text, ...more });
  expect(left).toEqual([]);
  const result = texts[path] ?? "";
  const { parseDiagnostics } = ts.createSourceFile(
    path,
    result,
    ts.ScriptTarget.Latest,
  ) as unknown as { parseDiagnostics: unknown[] };
  expect(parseDiagnostics).toEqual([]);
  return result;
}

describe("a script that calls openapiTS()", () => {
  test.each([
    [
      "in the documentation",
      `const ast = await openapiTS(${source});\nfs.writeFileSync("a.ts", astToString(ast));`,
      `const ast = await typesOf(${source}, { defaultNonNullable: true });\nfs.writeFileSync("a.ts", ast);`,
    ],
    [
      "at once",
      `write(astToString(await openapiTS(${source})));`,
      `write((await typesOf(${source}, { defaultNonNullable: true })));`,
    ],
    [
      "with options",
      `const t = await openapiTS(${source}, {\n  enum: true,\n  alphabetize: false,\n});\nwrite(astToString(t));`,
      `const t = await typesOf(${source}, {\n  defaultNonNullable: true,\n  enum: true,\n  alphabetize: false,\n});\nwrite(t);`,
    ],
    [
      "with no option",
      `write(astToString(await openapiTS(${source}, {})));`,
      `write((await typesOf(${source}, { defaultNonNullable: true })));`,
    ],
    [
      "with its default denied",
      `write(astToString(await openapiTS(${source}, { defaultNonNullable: false })));`,
      `write((await typesOf(${source}, { defaultNonNullable: false })));`,
    ],
    [
      "of a constant",
      `const API = ${source};\nconst ast = await openapiTS(API);\nwrite(\`// mine\\n\${astToString(ast)}\`);`,
      `const API = ${source};\nconst ast = await typesOf(API, { defaultNonNullable: true });\nwrite(\`// mine\\n\${ast}\`);`,
    ],
  ])("%s", async (_, before, after) => {
    const result = await rewritten(`${imports}${before}\n`);
    expect(result.split("\n/** Has Pathwright")[0]).toBe(
      `import { readFile as readDocument } from "node:fs/promises";\nimport { generateTypes } from "pathwright";\n${after}\n`,
    );
  });

  test("keeps its style: quotes, line ends, no semicolons, other names", async () => {
    const text = `import make, { astToString as print, COMMENT_HEADER } from 'openapi-typescript'\r\nconst ast = await make(new URL('./api.yaml', import.meta.url))\r\nwrite(COMMENT_HEADER + print(ast))\r\n`;
    const result = await rewritten(text);
    expect(result).not.toMatch(/"|;$|[^\r]\n/m);
    expect(result).toContain("write('' + ast)\r\n");
  });

  test("in TypeScript is typed", async () => {
    const result = await rewritten(
      `${imports}write(astToString(await openapiTS(${source})));\n`,
      "gen.ts",
    );
    expect(result).toContain(
      'import { generateTypes, type TypesOptions } from "pathwright";',
    );
    expect(result).toContain(
      "async function typesOf(url: URL, options: TypesOptions): Promise<string> {",
    );
  });

  test("runs, and throws what is wrong with the document", async () => {
    const text = `${imports}const ast = await openapiTS(${source}, { exportType: true });\nconsole.log(astToString(ast));\n`;
    const folder = await project({
      "gen.mts": await rewritten(text, "gen.mts"),
      "api.yaml": petStore,
      "package.json": "{}",
    });
    const root = fileURLToPath(new URL("../../../", import.meta.url));
    await mkdir(join(folder, "node_modules/pathwright"), { recursive: true });
    await writeFile(
      join(folder, "node_modules/pathwright/package.json"),
      '{ "name": "pathwright", "type": "module", "exports": "./index.mts" }',
    );
    await writeFile(
      join(folder, "node_modules/pathwright/index.mts"),
      `export * from ${JSON.stringify(join(root, "generator/index.ts"))};\n`,
    );
    await symlink(
      join(root, "node_modules/tsx"),
      join(folder, "node_modules/tsx"),
    );
    const run = () =>
      spawnSync(process.execPath, ["--import", "tsx", "gen.mts"], {
        cwd: folder,
        encoding: "utf8",
      });
    expect(run().stdout).toContain("export type paths = {\n");
    await writeFile(join(folder, "api.yaml"), "openapi: 9.0.0\n");
    expect(run().stderr).toMatch(/Error: .*9\.0\.0/);
  });
});

describe("a script is left, and why is said, where it", () => {
  const call = `astToString(await openapiTS(${source}))`;
  test.each([
    [
      "works on nodes",
      `${imports}const ast = await openapiTS(${source});\nast.push(x);\nastToString(ast);`,
      /more with ast/,
    ],
    [
      "gives nodes away",
      `${imports}const ast = await openapiTS(${source});\nexport { ast };\nastToString(ast);`,
      /more with ast/,
    ],
    [
      "prints other nodes",
      `${imports}await openapiTS(${source});\nastToString(nodes);`,
      /something else/,
    ],
    [
      "has options that are functions",
      `${imports}astToString(await openapiTS(${source}, { transform() {} }));`,
      /no such option/,
    ],
    [
      "has options from elsewhere",
      `${imports}astToString(await openapiTS(${source}, options));`,
      /no such option/,
    ],
    [
      "has an option that is computed",
      `${imports}astToString(await openapiTS(${source}, { enum: x }));`,
      /no such option/,
    ],
    [
      "has options that Pathwright has not",
      `${imports}astToString(await openapiTS(${source}, { silent: true }));`,
      /no such option: silent/,
    ],
    [
      "reads a URL",
      `${imports}astToString(await openapiTS(new URL("https://x.example/a.json")));`,
      /from elsewhere/,
    ],
    [
      "reads a text",
      `${imports}astToString(await openapiTS(text));`,
      /from elsewhere/,
    ],
    [
      "waits otherwise",
      `${imports}openapiTS(${source}).then(astToString);`,
      /than to await/,
    ],
    [
      "imports types",
      `import type { OpenAPI3 } from "openapi-typescript";`,
      /imports something else/,
    ],
    [
      "imports a helper",
      `import openapiTS, { astToString, stringToAST } from "openapi-typescript";\n${call};`,
      /imports something else/,
    ],
    [
      "imports it twice",
      `${imports}import "openapi-typescript";\n${call};`,
      /import it once/,
    ],
    [
      "is CommonJS",
      `const openapiTS = require("openapi-typescript");`,
      /import it once/,
    ],
    [
      "imports it late",
      `const { default: openapiTS } = await import("openapi-typescript");`,
      /import it once/,
    ],
    [
      "has the name already",
      `${imports}const typesOf = ${call};`,
      /called typesOf/,
    ],
    [
      "runs the command",
      'execSync("npx openapi-typescript a.yaml -o b.ts");',
      /it is text/,
    ],
  ])("%s", async (_, text, reason) => {
    const { texts, left } = await migrated({ "gen.mjs": `${text}\n` });
    expect(texts).toEqual({});
    expect(left).not.toEqual([]);
    for (const one of left) expect(one).toMatch(reason);
  });

  test("reads a document of several files", async () => {
    const { texts, left } = await migrated({
      "gen.mjs": `${imports}${call};\n`,
      "api.yaml": 'openapi: 3.1.0\npaths: { /a: { $ref: "./a.yaml" } }\n',
    });
    expect(texts).toEqual({});
    expect(left).toEqual([expect.stringMatching(/refers to other files/)]);
  });

  test("only speaks of the package in comments and other names, nothing is said", async () => {
    const text =
      '// made by openapi-typescript\nimport "openapi-typescript-helpers";\nimport createClient from "openapi-fetch";\n';
    expect(await migrated({ "a.ts": text })).toEqual({ texts: {}, left: [] });
  });
});
