import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { list, petStore, run, workplace } from "./support.ts";

const limit = `      parameters:
        - { name: limit, in: query, schema: { type: integer } }
`;
const old = petStore.replace(
  "      responses:",
  () => `${limit}      responses:`,
);
const now = old.replace("in: query,", "in: query, required: true,");

async function documents(
  changed: string = now,
): Promise<{ folder: string; argv: string[] }> {
  const folder = await workplace({ "old.yaml": old, "new.yaml": changed });
  return { folder, argv: ["diff", "old.yaml", "new.yaml"] };
}

test("tells each change, where it stands in both documents, and what to do", async () => {
  const { folder, argv } = await documents();
  const { code, stdout, stderr } = await run(folder, argv);
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^major pets\.listPets params\.limit: has to be given now\n {2}GET \/pets {2}\S*old\.yaml:\d+:\d+ -> \S*new\.yaml:\d+:\d+\n {2}= give it in every call\n$/,
  );
  expect(stderr).toBe("major: 1 change breaks calls, 0 do not\n");
  expect(await list(folder)).toEqual(["new.yaml", "old.yaml"]);
});

test("is done with 0 where no call breaks", async () => {
  const { folder } = await documents();
  const back = await run(folder, ["diff", "new.yaml", "old.yaml"]);
  expect(back.code).toBe(0);
  expect(back.stdout).toMatch(/^minor pets\.listPets params\.limit/);
  const same = await run(folder, ["diff", "old.yaml", "old.yaml"]);
  expect(same).toEqual({
    code: 0,
    stdout: "",
    stderr: "nothing changes for callers\n",
  });
});

test("reads either document from standard input, not both", async () => {
  const { folder } = await documents();
  const argv = ["diff", "old.yaml", "-"];
  expect((await run(folder, argv, now)).stdout).toContain("-> <stdin>:");
  expect((await run(folder, ["diff", "-", "new.yaml"], old)).code).toBe(1);
  expect((await run(folder, ["diff", "-", "-"], old)).code).toBe(2);
});

test.each([
  [["diff"]],
  [["diff", "old.yaml"]],
  [["diff", "old.yaml", "new.yaml", "third.yaml"]],
  [["diff", "old.yaml", "missing.yaml"]],
  [["generate", "old.yaml", "--format", "markdown"]],
])("is wrong usage: %j", async (argv) => {
  const { folder } = await documents();
  expect((await run(folder, argv)).code).toBe(2);
});

test("sends no header to two hosts", async () => {
  const { folder } = await documents();
  const { code, stderr } = await run(folder, [
    ...["diff", "http://127.0.0.1:1/old.yaml", "http://127.0.0.2:1/new.yaml"],
    ...["--header", "Authorization: Bearer s3cret"],
  ]);
  expect(code).toBe(2);
  expect(stderr).toContain(
    "error bad-configuration --header is sent to the host of the document, and these are at two\n",
  );
  expect(stderr).not.toContain("s3cret");
});

describe("what a document says", () => {
  const hostile = "\u001b[31m`x`\n::error::@team <img src=x>";
  const spec = old.replace(
    "{ type: integer }",
    `{ type: string, enum: [a, ${JSON.stringify(hostile)}] }`,
  );
  const less = spec.replace(`, ${JSON.stringify(hostile)}`, "");

  test.each(["text", "markdown", "json", "github"])(
    "commands nobody in %s",
    async (format) => {
      const folder = await workplace({ "old.yaml": spec, "new.yaml": less });
      const argv = ["diff", "old.yaml", "new.yaml", "--format", format];
      const { stdout } = await run(folder, argv);
      expect(stdout).toContain("img src=x");
      expect(stdout).not.toContain("\u001b");
      expect(stdout).not.toMatch(/^\s*::error::/m);
      // In Markdown all of it is code, between more backticks than it has.
      if (format === "markdown") expect(stdout).toMatch(/`` .*`x`.* ``/);
    },
  );
});

test("Markdown, JSON and annotations have the same changes", async () => {
  const { folder, argv } = await documents();
  const markdown = await run(folder, [...argv, "--format", "markdown"]);
  expect(markdown.stdout).toContain(
    "- `pets.listPets params.limit`: `has to be given now` — give it in every call (`GET /pets`, ",
  );
  const json = await run(folder, [...argv, "--format", "json"]);
  expect(JSON.parse(json.stdout)).toMatchObject({
    changes: {
      verdict: "major",
      calls: null,
      changes: [{ kind: "member-required", subject: "pets.listPets" }],
    },
  });
  const github = await run(folder, [...argv, "--format", "github"]);
  expect(github.stdout).toMatch(
    /^::error file=\S*new\.yaml,line=\d+,col=\d+,title=member-required::pets\.listPets/,
  );
});

test("the configuration counts for both, and names are kept where it says so", async () => {
  const renamed = old.replace("listPets", "findPets");
  const { folder, argv } = await documents(renamed);
  expect((await run(folder, argv)).stdout).toMatch(
    /^major pets\.listPets: is called pets\.findPets now/,
  );
  await writeFile(
    join(folder, "pathwright.config.json"),
    '{ "keepNames": true }',
  );
  expect((await run(folder, argv)).stdout).toContain(
    "minor pets.listPets: is called pets.findPets now, and keeps its old name",
  );
});

test("a document with errors is told as such", async () => {
  const { folder, argv } = await documents("openapi: 3.1.0\npaths: [");
  const { code, stderr } = await run(folder, argv);
  expect(code).toBe(1);
  expect(stderr).toContain("new.yaml:");
});

describe("with a project", () => {
  const app = `import { createClient } from "./api/index";
const client = createClient();
export const wrong: number = "as before";
export const all = client.pets.listPets();
export const some = client.pets.listPets({ limit: 1 });
`;

  async function project(files: Record<string, string>): Promise<string> {
    const { folder } = await documents();
    await mkdir(join(folder, "node_modules"));
    const installed = new URL(
      "../../../node_modules/typescript",
      import.meta.url,
    );
    const link = join(folder, "node_modules/typescript");
    await symlink(fileURLToPath(installed), link, "junction");
    await mkdir(join(folder, "src"));
    for (const [name, text] of Object.entries(files))
      await writeFile(join(folder, name), text);
    return folder;
  }

  const settings = JSON.stringify({
    compilerOptions: {
      strict: true,
      module: "esnext",
      moduleResolution: "bundler",
      target: "es2022",
      types: [],
      composite: true,
    },
    include: ["src"],
  });
  const argv = ["diff", "old.yaml", "new.yaml", "-o", "src/api", "--project"];

  test("tells the lines that break, and why, and writes nothing", async () => {
    const folder = await project({
      "src/app.ts": app,
      "tsconfig.json": settings,
    });
    const { code, stdout } = await run(folder, [...argv, "tsconfig.json"]);
    expect(code).toBe(1);
    expect(stdout.split("\n").slice(3)).toEqual([
      expect.stringMatching(/src\/app\.ts:4:32 error TS2554 Expected 1-2/),
      "  = pets.listPets params.limit: has to be given now",
      "",
    ]);
    expect(await readdir(join(folder, "src"))).toEqual(["app.ts"]);
    expect(await readFile(join(folder, "src/app.ts"), "utf8")).toBe(app);
  });

  test("the client on disk is looked past, and projects that are referred to are looked at", async () => {
    const folder = await project({
      "src/app.ts": app,
      "tsconfig.app.json": settings,
      "tsconfig.json":
        '{ "files": [], "references": [{ "path": "./tsconfig.app.json" }] }',
    });
    await run(folder, ["generate", "new.yaml", "-o", "src/api"]);
    const json = [...argv, "tsconfig.json", "--format", "json"];
    const { stdout } = await run(folder, json);
    const { changes } = JSON.parse(stdout) as { changes: { calls: unknown } };
    expect(changes.calls).toEqual([
      expect.objectContaining({ line: 4, column: 32, code: "TS2554" }),
    ]);
  });

  test("a project that cannot be read is told", async () => {
    const folder = await project({ "tsconfig.json": "{}" });
    const { code, stderr } = await run(folder, [...argv, "other.json"]);
    expect(code).toBe(2);
    expect(stderr).toContain("unreadable-tsconfig");
  });
});
