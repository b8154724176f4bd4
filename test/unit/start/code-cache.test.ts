import { execFile } from "node:child_process";
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { installPackage } from "../../tools/support/installed-package.ts";
import { petStore } from "../cli/support.ts";

const call = promisify(execFile);
let folder = "";
let home = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pathwright-"));
  await writeFile(join(folder, "spec.yaml"), petStore);
  home = await installPackage(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

beforeEach(() =>
  rm(join(folder, "node_modules/.cache"), { recursive: true, force: true }),
);

const cache = (): string => join(folder, "node_modules/.cache/pathwright-code");

/** Runs the installed command. */
async function pathwright(...argv: string[]): Promise<string> {
  const command = [join(home, "dist/pathwright.cjs"), ...argv];
  const { stdout, stderr } = await call(process.execPath, command, {
    cwd: folder,
  });
  return stdout + stderr;
}

/** The files that are kept, with what tells whether they were written anew. */
async function kept(): Promise<Map<string, number>> {
  const [build = ""] = await readdir(cache()).catch(() => []);
  const files = await readdir(join(cache(), build)).catch(() => []);
  const entries = files.map(async (name) => {
    const file = join(cache(), build, name);
    return [file, (await stat(file)).mtimeMs] as const;
  });
  return new Map(await Promise.all(entries));
}

describe("the code that V8 made", () => {
  it("is kept beside the packages, and used", async () => {
    const first = await pathwright("generate", "spec.yaml", "--quiet");
    const files = await kept();
    const names = [...files.keys()].map((file) =>
      basename(file).replace(/^.*-generate-/, ""),
    );
    expect(names.sort()).toEqual([
      "generating.cjs",
      "performing.cjs",
      "read-yaml.cjs",
      "usual.cjs",
    ]);
    expect(await pathwright("generate", "spec.yaml", "--quiet")).toBe(first);
    expect(await kept()).toEqual(files);
    // What generates is not even loaded where nothing has changed.
    for (const file of files.keys())
      if (file.endsWith("generating.cjs")) await rm(file);
    await pathwright("generate", "spec.yaml", "--quiet");
    expect((await kept()).size).toBe(files.size - 1);
  });

  it("is kept for each command, as each calls other functions", async () => {
    await pathwright("--help");
    const ofHelp = await kept();
    await pathwright("generate", "spec.yaml", "--quiet", "--force");
    const all = await kept();
    expect([...all].filter(([file]) => ofHelp.has(file))).toEqual([...ofHelp]);
    const sizeOf = async (command: string): Promise<number> => {
      const name = `${process.version}-${process.arch}-${command}-usual.cjs`;
      const [build = ""] = await readdir(cache());
      return (await stat(join(cache(), build, name))).size;
    };
    expect(await sizeOf("generate")).toBeGreaterThan(await sizeOf("help"));
  });

  it("is made anew where it is none", async () => {
    await pathwright("--help");
    const files = await kept();
    const [file = ""] = files.keys();
    const before = await readFile(file);
    for (const broken of [Buffer.from("nothing"), before.subarray(0, 99)]) {
      await writeFile(file, broken);
      expect(await pathwright("--help")).toContain("Usage: pathwright");
      expect((await readFile(file)).length).toBeGreaterThan(99);
    }
  });

  it("of another build goes", async () => {
    await mkdir(join(cache(), "0123456789abcdef"), { recursive: true });
    await pathwright("--version");
    expect(await readdir(cache())).toHaveLength(1);
    expect((await kept()).size).toBeGreaterThan(0);
  });

  it("of a run that failed is not kept", async () => {
    await expect(pathwright("generate", "none.yaml")).rejects.toMatchObject({
      code: 2,
    });
    expect((await kept()).size).toBe(0);
  });

  it("is missed by nobody where it cannot be kept", async () => {
    await writeFile(join(folder, "node_modules/.cache"), "a file");
    expect(await pathwright("--help")).toContain("Usage: pathwright");
  });

  it("is not the business of programs", async () => {
    const index = pathToFileURL(join(home, "dist/index.js")).href;
    const program = `
      import { generate } from ${JSON.stringify(index)};
      const text = "openapi: 3.1.0\\ninfo: { title: A, version: '1' }\\npaths: {}";
      const { files } = await generate({ file: "a.yaml", text });
      console.log(files.has("client.ts"));`;
    await writeFile(join(folder, "program.mjs"), program);
    const { stdout, stderr } = await call(process.execPath, ["program.mjs"], {
      cwd: folder,
    });
    expect(stdout + stderr).toBe("true\n");
    expect((await kept()).size).toBe(0);
  });
});

it("nothing that takes long is loaded in vain", async () => {
  const hook = join(folder, "modules.cjs");
  await writeFile(
    hook,
    "process.once('exit', () => { console.log(process.moduleLoadList.join('\\n')); });",
  );
  const command = ["--require", hook, join(home, "dist/pathwright.cjs")];
  const run = ["generate", "spec.yaml", "--quiet", "--force"];
  const { stdout, stderr } = await call(
    process.execPath,
    [...command, ...run],
    { cwd: folder },
  );
  expect(stderr).toBe("");
  const before = stdout.split("\n");
  // The program's own streams are opened by the hook, after what it prints was listed.
  for (const name of ["net", "tty", "internal/fs/streams", "http", "zlib"])
    expect(before).not.toContain(`NativeModule ${name}`);
});

it.each([
  ["ts", "const output: string = 'typed'; export default { output };"],
  ["mjs", "export default { output: 'module' };"],
  ["cjs", "module.exports = { output: 'common' };"],
])("a part imports a configuration in .%s", async (ending, text) => {
  const config = `pathwright.config.${ending}`;
  await writeFile(join(folder, config), text);
  try {
    const [, output = ""] = /'(\w+)'/.exec(text) ?? [];
    expect(await pathwright("generate", "spec.yaml")).toContain(`${output}: `);
  } finally {
    await rm(join(folder, config));
  }
});

it("schema types of openapi-typescript are refused where that is not installed, and not missed where they are not asked for", async () => {
  const generate = (): Promise<string> =>
    pathwright("generate", "spec.yaml", "-o", "out");
  await generate();
  const config = join(folder, "pathwright.config.json");
  await writeFile(config, '{ "schemaTypes": "openapi-typescript" }');
  try {
    await expect(generate()).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        'run "npm install --save-dev openapi-typescript@7 typescript@5"',
      ) as unknown,
    });
  } finally {
    await rm(config);
  }
});
