import { execFile } from "node:child_process";
import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { compile } from "../../conformance/corpus/compile.ts";
import { tree } from "../output/support.ts";
import { recordRequests } from "../../tools/support/recorder.ts";
import { run, workplace } from "./support.ts";

const bookshop = new URL(
  "../../conformance/docs/bookshop.yaml",
  import.meta.url,
);

/** Two clients of different kinds, as their users configure them. */
const plain = {
  spec: "spec.yaml",
  output: "src/plain",
  runtime: "src/runtime",
};
const vendored = {
  ...plain,
  output: "src/vendored",
  transport: "vendored",
  types: { "date-time": "Date", int64: "bigint" },
};

/** A call of each client, and errors of one that are the other's too. */
const program = `
import * as plain from "./plain/index.js";
import * as vendored from "./vendored/index.js";
const options = { baseUrl: process.argv[2] ?? "", apiToken: "token" };
const book = await plain.createClient(options).books.getBook("plain");
const other = await vendored.createClient(options).books.getBook("vendored");
console.log(JSON.stringify([book, other, plain.ApiError === vendored.ApiError]));
`;

/** A project with both configurations. */
async function project(): Promise<string> {
  return workplace({
    "spec.yaml": await readFile(bookshop),
    "package.json": '{ "type": "module" }',
    "tsconfig.json": '{ "compilerOptions": { "module": "nodenext" } }',
    "plain.config.json": JSON.stringify(plain),
    "vendored.config.json": JSON.stringify(vendored),
  });
}

const generate = (folder: string, name: string, ...more: readonly string[]) =>
  run(folder, ["generate", "--config", `${name}.config.json`, ...more]);
const check = (folder: string, name: string) =>
  run(folder, ["check", "--config", `${name}.config.json`]);

/** Compiles the project's modules with the strictest settings; gives what the compiler prints. */
function compiled(folder: string): string {
  const settings = {
    module: "nodenext",
    types: ["node"],
    typeRoots: [join(process.cwd(), "node_modules/@types")],
    noEmit: false,
    rootDir: folder,
    outDir: join(folder, "dist"),
  };
  return compile("typescript-7", folder, settings, ["dist"]);
}

test("two clients of one runtime compile and run, whichever comes first; what one leaves is removed with it", async () => {
  const folder = await project();
  const told = await generate(folder, "plain");
  expect(told.stderr).toMatch(
    /src\/plain: \d+ files \(\d+ written, 0 removed; \S*src\/runtime: \d+ written, 0 removed\), /,
  );
  await generate(folder, "vendored");
  const reversed = await project();
  await generate(reversed, "vendored");
  await generate(reversed, "plain");
  expect(await tree(join(reversed, "src"))).toEqual(
    await tree(join(folder, "src")),
  );
  for (const name of ["plain", "vendored"])
    expect((await check(folder, name)).code).toBe(0);

  await writeFile(join(folder, "src/main.ts"), program);
  expect(compiled(folder)).toBe("");
  const requests = await recordRequests(async (baseUrl) => {
    const main = join(folder, "dist/src/main.js");
    const { stdout } = await promisify(execFile)(process.execPath, [
      main,
      baseUrl,
    ]);
    expect(JSON.parse(stdout)).toEqual([{}, {}, true]);
  });
  expect(requests.match(/^GET .*/gm)).toEqual([
    "GET /books/plain",
    "GET /books/vendored",
  ]);

  await rm(join(folder, "src/vendored"), { recursive: true });
  const outdated = await check(folder, "plain");
  expect(outdated.code).toBe(1);
  expect(outdated.stderr).toMatch(
    /^error outdated-output \S*src\/runtime is not what the clients that share it need now: \S+, \S+, \S+ and \d+ more\n .* run "pathwright generate --config plain.config.json"\n$/,
  );
  expect(outdated.stdout).toMatch(
    /^--- \S*src\/runtime\/json-converting\.ts$/m,
  );
  const dry = await generate(folder, "plain", "--dry-run");
  expect(dry.stdout).toMatch(
    /^would change \S*src\/runtime\/.pathwright.json$/m,
  );
  expect(dry.stdout).toMatch(
    /^would remove \S*src\/runtime\/json-converting\.ts$/m,
  );
  expect(dry.stderr).toMatch(
    /nothing touched; 0 would be added, 0 changed, 0 removed; \S*src\/runtime: 0 would be added, 1 changed, \d+ removed\), /,
  );
  expect((await generate(folder, "plain")).code).toBe(0);
  const left = Object.keys(await tree(join(folder, "src/runtime")));
  expect(left.filter((name) => /vendored|converting/.test(name))).toEqual([]);
  await writeFile(
    join(folder, "src/main.ts"),
    'export * from "./plain/index.js";\n',
  );
  expect(compiled(folder)).toBe("");
});

test("the runtime is checked, listed in JSON and told apart from the client", async () => {
  const folder = await project();
  expect((await check(folder, "plain")).stderr).toMatch(
    /^error outdated-output \S*src\/plain holds no client yet\n.*\n$/,
  );
  const { stdout } = await generate(folder, "plain", "--format", "json");
  expect(JSON.parse(stdout)).toMatchObject({
    result: {
      written: expect.not.arrayContaining(["runtime/errors.ts"]) as unknown,
      runtimes: [
        {
          folder: expect.stringMatching(/src\/runtime$/) as unknown,
          written: expect.arrayContaining([
            "errors.ts",
            ".pathwright.json",
          ]) as unknown,
          removed: [],
        },
      ],
    },
  });
  const path = join(folder, "src/runtime/errors.ts");
  await writeFile(path, "// mine\n");
  expect((await check(folder, "plain")).stderr).toContain(
    'run "pathwright generate --config plain.config.json --force", which overwrites what was edited: errors.ts',
  );
  const refused = await generate(folder, "plain");
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(/src\/runtime\/errors\.ts was edited since/);
});

test("a client whose imports end otherwise is told what to set", async () => {
  const folder = await project();
  await generate(folder, "plain");
  const config = { ...vendored, importExtension: "none" };
  await writeFile(join(folder, "vendored.config.json"), JSON.stringify(config));
  const { code, stderr } = await generate(folder, "vendored");
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /imports in \S*src\/runtime end in \.js for \S*src\/plain, and this client's would have no extension\n.* set "importExtension" to "js"/,
  );
});

test("openapi-fetch has to be where the runtime is", async () => {
  const folder = await project();
  await writeFile(
    join(folder, "plain.config.json"),
    JSON.stringify({ ...plain, runtime: "/pathwright-nowhere/runtime" }),
  );
  const { stderr } = await check(folder, "plain");
  expect(stderr).toMatch(/^warning unmet-dependency /m);
});

test("the Prettier settings of each folder apply to its files", async () => {
  const folder = await project();
  await symlink(
    join(process.cwd(), "node_modules/prettier"),
    join(folder, "../node_modules/prettier"),
    "junction",
  );
  await mkdir(join(folder, "src/runtime"), { recursive: true });
  await writeFile(join(folder, "src/runtime/.prettierrc"), "semi: false\n");
  expect((await generate(folder, "plain")).code).toBe(0);
  const text = (path: string) => readFile(join(folder, "src", path), "utf8");
  expect(await text("plain/client.ts")).toMatch(/;$/m);
  expect(await text("runtime/errors.ts")).not.toMatch(/;$/m);
});
