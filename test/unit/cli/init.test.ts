import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  list,
  petStore,
  run as runAnywhere,
  type Run,
  workplace,
} from "./support.ts";

/** A project with files in folders. */
async function project(
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = await workplace();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Runs the command line; what it prints names files from the folder. */
async function run(folder: string, argv: readonly string[]): Promise<Run> {
  const { code, stdout, stderr } = await runAnywhere(folder, argv);
  const inFolder = (text: string): string =>
    text.replace(/(?:\.\.\/)+\S*?\/work(?=[/: \n])\/?/g, "");
  return { code, stdout: inFolder(stdout), stderr: inFolder(stderr) };
}

const read = (folder: string, path: string): Promise<string> =>
  readFile(join(folder, path), "utf8");

const manifest = `{
  "name": "app",
  "type": "module",
  "scripts": { "build": "vite build", "test": "vitest" },
  "devDependencies": {
    "prettier": "3.6.0",
    "vite": "7.0.0"
  }
}
`;

const app = {
  "package.json": manifest,
  "openapi.yaml": petStore,
  "src/main.ts": "",
  "pnpm-lock.yaml": "",
  "tsconfig.json": '{ "compilerOptions": { "noEmit": true } }',
};

describe("init", () => {
  it("writes the configuration, scripts, dependencies and attributes, and shows them before", async () => {
    const folder = await project(app);
    const { code, stdout, stderr } = await run(folder, ["init"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toBe(
      [
        "found: openapi.yaml, TypeScript, Vite, Prettier, pnpm",
        "1 operation, named by operationId:",
        "  pets: listPets",
        "pathwright.config.ts: new",
        'package.json: the script "generate", the script "generate:check", pathwright among the devDependencies, openapi-fetch among the dependencies',
        ".gitattributes: src/api/** linguist-generated",
        '3 files written; run "pnpm install", then "pnpm run generate"',
        "",
      ].join("\n"),
    );
    expect(await read(folder, "pathwright.config.ts")).toBe(
      'import { defineConfig } from "pathwright";\n\nexport default defineConfig({\n  spec: "openapi.yaml",\n  output: "src/api",\n});\n',
    );
    expect(await read(folder, ".gitattributes")).toBe(
      "src/api/** linguist-generated\n",
    );
    expect(await read(folder, "package.json")).toBe(`{
  "name": "app",
  "type": "module",
  "scripts": { "build": "vite build", "test": "vitest", "generate": "pathwright generate", "generate:check": "pathwright check" },
  "devDependencies": {
    "prettier": "3.6.0",
    "vite": "7.0.0",
    "pathwright": "^0.1.0"
  },
  "dependencies": {
    "openapi-fetch": "^0.17.0"
  }
}
`);
    const generated = await run(folder, ["generate", "--quiet"]);
    expect(generated).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(await list(join(folder, "src/api"))).toContain("client.ts");
  });

  it("does nothing the second time, and says so", async () => {
    const folder = await project(app);
    await run(folder, ["init", "--yes"]);
    const before = await Promise.all(
      (await list(folder))
        .filter((name) => name !== "src")
        .map((name) => read(folder, name)),
    );
    const { code, stderr } = await run(folder, ["init", "--yes"]);
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /pathwright\.config\.ts: there already, and stays as it is\nnothing to do: all of it is there already\n$/,
    );
    const after = await Promise.all(
      (await list(folder))
        .filter((name) => name !== "src")
        .map((name) => read(folder, name)),
    );
    expect(after).toEqual(before);
  });

  it("shows with --dry-run what would be written, and writes nothing", async () => {
    const folder = await project(app);
    const argv = ["init", "--dry-run", "--quiet"];
    const { code, stdout, stderr } = await run(folder, argv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("+++ pathwright.config.ts\n");
    expect(stdout).toContain('+    "pathwright": "^0.1.0"\n');
    expect(stdout).toContain("+src/api/** linguist-generated\n");
    expect(await list(folder)).toEqual(
      Object.keys(app)
        .map((one) => one.replace(/\/.*/, ""))
        .sort(),
    );
    expect(await read(folder, "package.json")).toBe(manifest);
  });

  it("overwrites nothing, and tells what it leaves", async () => {
    const own = {
      scripts: {
        generate: "prisma generate",
        "generate:check": "npx pathwright check --strict",
      },
      dependencies: { "openapi-fetch": "0.16.0" },
      devDependencies: { pathwright: "file:a.tgz" },
    };
    const folder = await project({
      "package.json": JSON.stringify(own),
      "spec/petstore.json":
        '{"openapi":"3.1.0","info":{"title":"a","version":"1"},"paths":{}}',
      ".gitattributes": "*.png binary\ngenerated/** linguist-generated=true",
    });
    const { code, stderr } = await run(folder, ["init"]);
    expect(code).toBe(0);
    expect(stderr).toContain(
      'skipped not-initialized package.json: the script "generate" is there already, and stays as it is; "pathwright generate" is what it would be\n',
    );
    expect(stderr).toContain('1 file written; run "npm install"');
    expect(await read(folder, "package.json")).toBe(JSON.stringify(own));
    expect(JSON.parse(await read(folder, "pathwright.config.json"))).toEqual({
      spec: "spec/petstore.json",
      output: "generated",
    });
  });

  it("takes what flags say, counted from where they stand", async () => {
    const folder = await project({
      "packages/a/package.json": "{}",
      "specs/one.yaml": petStore,
      "specs/two.yaml": petStore,
    });
    const { code } = await run(folder, [
      "init",
      "packages/a",
      ...["--spec", "specs/two.yaml", "-o", "packages/a/lib/our api"],
      ...["--naming", "rest", "--transport", "vendored"],
    ]);
    expect(code).toBe(0);
    const here = join(folder, "packages/a");
    expect(JSON.parse(await read(here, "pathwright.config.json"))).toEqual({
      spec: "../../specs/two.yaml",
      output: "lib/our api",
      naming: "rest",
      transport: "vendored",
    });
    expect(await read(here, ".gitattributes")).toBe(
      '"lib/our api/**" linguist-generated\n',
    );
    expect(await read(here, "package.json")).not.toContain("openapi-fetch");
    const generated = await run(here, ["generate", "--quiet"]);
    expect(generated.code).toBe(0);
  });

  it("needs to know the document, where several could be it, or none", async () => {
    const several = await project({ "a.yaml": petStore, "b.yaml": petStore });
    const asked = await run(several, ["init"]);
    expect(asked.code).toBe(2);
    expect(asked.stderr).toContain(
      'there are several OpenAPI documents in : a.yaml, b.yaml\n  = name it with "--spec"\n',
    );
    const none = await project({ "package.json": "{}" });
    expect((await run(none, ["init"])).stderr).toContain(
      "there is no OpenAPI document in ",
    );
    expect(await list(none)).toEqual(["package.json"]);
    const missing = await run(none, ["init", "no-such-folder"]);
    expect(missing.code).toBe(2);
  });

  it("finds a document by what it says, and takes one that is called so before others", async () => {
    const folder = await project({
      "openapi.json": '{ "info": { "title": "x" }, "openapi": "3.0.3" }',
      "docs/a.yaml": `# Ours\n${petStore}`,
      "node_modules/x/openapi.yaml": petStore,
      ".hidden/openapi.yaml": petStore,
      "dist/openapi.yaml": petStore,
      ".gitignore": "dist\n",
      "compose.yaml": "services:\n  openapi: 3.0\ninfo: x\n",
      "binary.yaml": "\u0000\u0001",
    });
    await symlink("docs/a.yaml", join(folder, "link.yaml"));
    const { stderr } = await run(folder, ["init", "--dry-run"]);
    expect(stderr).toMatch(/^found: openapi\.json, docs\/a\.yaml\n/);
  });

  it("writes nothing where the document has errors", async () => {
    const folder = await project({
      "openapi.yaml": "openapi: 3.1.0\ninfo: [\n",
    });
    const { code, stderr } = await run(folder, ["init"]);
    expect(code).toBe(1);
    expect(stderr).toContain("error syntax");
    expect(await list(folder)).toEqual(["openapi.yaml"]);
  });

  it("gives one object with --format json", async () => {
    const folder = await project(app);
    const { stdout, stderr } = await run(folder, ["init", "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      result: null,
      initialized: {
        files: ["pathwright.config.ts", "package.json", ".gitattributes"],
        next: ["pnpm install", "pnpm run generate"],
      },
    });
    expect(stderr).toMatch(/^3 files written/);
  });
});

describe("the configuration that init writes", () => {
  const options = (options: object, more: object = {}): string =>
    JSON.stringify({ compilerOptions: options, ...more });
  const commonjs = '{ "type": "commonjs" }';

  it.each([
    ["ts", options({ noEmit: true }), "{}"],
    ["ts", options({ outDir: "dist" }, { include: ["src"] }), "{}"],
    ["ts", options({ module: "nodenext", noEmit: true }), '{"type":"module"}'],
    ["mts", options({ module: "nodenext", noEmit: true }), commonjs],
    ["mts", options({ verbatimModuleSyntax: true, noEmit: true }), commonjs],
    // One more file would be compiled, and change what the others are compiled to.
    ["json", options({ outDir: "dist" }), "{}"],
    ["json", "{", "{}"],
    ["json", null, "{}"],
  ])(
    "is .%s beside the tsconfig.json %s",
    async (ending, tsconfig, manifest) => {
      const folder = await project({
        "openapi.yaml": petStore,
        "package.json": manifest,
        ...(tsconfig !== null && { "tsconfig.json": tsconfig }),
      });
      expect((await run(folder, ["init"])).code).toBe(0);
      expect(await list(folder)).toContain(`pathwright.config.${ending}`);
      const { stderr } = await run(folder, ["resources"]);
      expect(stderr).toBe("");
    },
  );
});

describe("what init tells formatters", () => {
  const after = async (name: string, text: string): Promise<string> => {
    const folder = await project({ "openapi.yaml": petStore, [name]: text });
    const { code, stderr } = await run(folder, ["init"]);
    expect(code).toBe(0);
    const left = /not-initialized (.*)/.exec(stderr)?.[1];
    return left ?? (await read(folder, name));
  };

  it.each([
    [
      "biome.json",
      "{}\n",
      '{ "files": { "includes": ["**", "!generated/**"] } }\n',
    ],
    [
      "biome.json",
      '{\n\t"files": { "includes": ["src"] }\n}',
      '{\n\t"files": { "includes": ["src", "!generated/**"] }\n}',
    ],
    ["biome.json", '{ "files": { "includes": ["!generated"] } }', null],
    [
      ".biome.json",
      '{ "$schema": "https://biomejs.dev/schemas/1.9.4/schema.json" }',
      '{ "$schema": "https://biomejs.dev/schemas/1.9.4/schema.json", "files": { "ignore": ["generated/**"] } }',
    ],
    [
      "dprint.json",
      '{\n  "excludes": ["**/node_modules"]\n}\n',
      '{\n  "excludes": ["**/node_modules", "generated/**"]\n}\n',
    ],
    [
      "biome.jsonc",
      "{} // ours",
      "biome.jsonc: it cannot be edited; have it leave generated/ as it is",
    ],
    [
      "biome.json",
      "[]",
      "biome.json: it cannot be edited; have it leave generated/ as it is",
    ],
  ])("%s, which says %s", async (name, text, expected) => {
    expect(await after(name, text)).toBe(expected ?? text);
  });
});

describe("init --from", () => {
  const stainless = `organization: { name: pets }
resources:
  pets:
    models: { animal: "#/components/schemas/PetDto" }
    methods:
      all: { endpoint: get /pets, body_param_name: pet }
client_settings:
  opts:
    api_key: { type: string, read_env: PETS_KEY, auth: { security_scheme: key } }
`;
  const document = `${petStore.replace("description: Fine", 'description: Fine, content: { application/json: { schema: { $ref: "#/components/schemas/PetDto" } } }')}components:
  securitySchemes: { key: { type: http, scheme: bearer } }
  schemas: { PetDto: { type: object, properties: { name: { type: string } } } }
`;

  it("imports a Stainless configuration, and tells what of it is not honoured, with file and line", async () => {
    const folder = await project({
      "openapi.yaml": document,
      ".stainless/stainless.yml": stainless,
      "tsconfig.json": '{ "compilerOptions": { "noEmit": true } }',
    });
    const argv = ["init", "--from", ".stainless/stainless.yml"];
    const { code, stderr } = await run(folder, argv);
    expect(code).toBe(0);
    expect(stderr).toContain("  pets: all\n");
    expect(stderr).toContain(
      '.stainless/stainless.yml:1:1 warning ignored-setting "organization" is ignored\n',
    );
    expect(stderr).toContain(
      '.stainless/stainless.yml:6:35 warning ignored-setting "body_param_name" is ignored\n',
    );
    expect(await read(folder, "pathwright.config.ts"))
      .toBe(`import { defineConfig } from "pathwright";

export default defineConfig({
  spec: "openapi.yaml",
  output: "generated",
  credentials: { key: { option: "api_key", environment: "PETS_KEY" } },
  resources: {
    pets: {
      models: { animal: "#/components/schemas/PetDto" },
      methods: { all: "get /pets" },
    },
  },
});
`);
    const generated = await run(folder, ["generate", "--api-list"]);
    expect(generated.code).toBe(0);
    expect(generated.stderr).toContain("the client reads PETS_KEY");
    const api = await read(folder, "generated/api.md");
    expect(api).toContain('title="get /pets">client.pets.');
    expect(api).toContain("-> Animal</code>");
  });

  it("finds what pages as the configuration says in the document, where no method says so", async () => {
    const list = `get:
      parameters: [{ name: marker, in: query, schema: { type: string } }]
      responses:
        "200":
          description: Things
          content: { application/json: { schema: { type: object, properties: { rows: { type: array, items: {} }, following: { type: string } } } } }
`;
    const document = `openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
  /things:
    ${list}  /found:
    ${list.replace("get:", "post:")}  /others:
    ${list}  /odd:
    ${list.replace("following", "unlike")}`;
    const purpose = (purpose: string): string =>
      `{ type: string, x-stainless-pagination-property: { purpose: ${purpose} } }`;
    const folder = await project({
      "openapi.yaml": document,
      "stainless.yml": `resources:
  others: { methods: { list: { endpoint: get /others, paginated: false } } }
pagination:
  - type: cursor
    request: { marker: ${purpose("next_cursor_param")} }
    response: { rows: { type: array }, following: ${purpose("next_cursor_field")} }
  - type: offset
    request: { skip: { type: integer } }
    response: { rows: { type: array } }
`,
    });
    const { code, stderr } = await run(folder, [
      "init",
      "--from",
      "stainless.yml",
    ]);
    expect(code).toBe(0);
    expect(stderr.match(/ignored-setting .*/g)).toEqual([
      'ignored-setting "pagination[1]" is ignored',
    ]);
    const config = await read(folder, "pathwright.config.json");
    const cursor = {
      kind: "cursor",
      parameter: "marker",
      next: "/following",
      items: "/rows",
    };
    expect(JSON.parse(config)).toMatchObject({
      pagination: {
        "GET /things": cursor,
        "POST /found": cursor,
        "GET /others": false,
      },
    });
    expect(config).not.toContain("/odd");
    expect((await run(folder, ["generate", "--strict"])).code).toBe(0);
  });

  it("is named where such a configuration is there, and refused where it is none", async () => {
    const folder = await project({
      "openapi.yaml": petStore,
      "stainless.yml": stainless,
    });
    const { stderr } = await run(folder, ["init", "--dry-run"]);
    expect(stderr).toContain(
      'stainless.yml: not imported; "--from stainless.yml" does that\n',
    );
    const none = await run(folder, ["init", "--from", "openapi.yaml"]);
    expect(none.code).toBe(2);
    expect(none.stderr).toContain("this is no Stainless configuration");
    const missing = await run(folder, ["init", "--from", "x.yml"]);
    expect(missing.code).toBe(2);
    expect(await list(folder)).toEqual(["openapi.yaml", "stainless.yml"]);
  });
});
