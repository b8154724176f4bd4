import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { findImportExtension } from "../../../generator/project/import-extension.ts";

/** A repository with these files; what is no text is written as JSON. */
async function repository(
  files: Readonly<Record<string, unknown>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "pathwright-project-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, ".git"));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(
      join(folder, path),
      typeof content === "string" ? content : JSON.stringify(content),
    );
  }
  return folder;
}

/** The extension found for `src/api`, and the file that says so, as it is named in the repository. */
async function found(
  files: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const folder = await repository(files);
  const result = await findImportExtension(join(folder, "src/api"));
  if ("severity" in result)
    return `${result.code}: ${result.message.replaceAll(relative(process.cwd(), folder), "").replaceAll(folder, "")}`;
  const { extension, source } = result;
  return source === null
    ? [extension]
    : [extension, relative(folder, join(process.cwd(), source))];
}

const options = (compilerOptions: object): Record<string, unknown> => ({
  "tsconfig.json": { compilerOptions },
});
const esm = { "package.json": { type: "module" } };

describe("one tsconfig.json", () => {
  test.each([
    [{ moduleResolution: "bundler" }, "none"],
    [{ moduleResolution: "Bundler", module: "esnext" }, "none"],
    [{ module: "preserve" }, "none"],
    [{ module: "commonjs" }, "none"],
    [{ moduleResolution: "node10", module: "esnext" }, "none"],
    [{ moduleResolution: "node" }, "none"],
    [{}, "none"],
    [{ module: "NodeNext" }, "js"],
    [{ module: "node16" }, "js"],
    [{ module: "node18" }, "js"],
    [{ module: "node20" }, "js"],
    [{ moduleResolution: "nodenext", module: "nodenext" }, "js"],
    [{ module: "nodenext", allowImportingTsExtensions: true }, "ts"],
    [{ module: "nodenext", rewriteRelativeImportExtensions: true }, "ts"],
    [{ module: "nodenext", allowImportingTsExtensions: false }, "js"],
    [{ moduleResolution: "bundler", allowImportingTsExtensions: true }, "ts"],
  ])("%j asks an ES module for %s", async (settings, extension) => {
    expect(await found({ ...options(settings), ...esm })).toEqual([
      extension,
      "tsconfig.json",
    ]);
  });

  test("Node's resolution asks a package of CommonJS for no extension", async () => {
    const nodenext = options({ module: "nodenext" });
    expect(await found(nodenext)).toEqual(["none", "tsconfig.json"]);
    expect(
      await found({ ...nodenext, ...esm, "src/package.json": {} }),
    ).toEqual(["none", "tsconfig.json"]);
  });

  test("comments, trailing commas and a byte order mark are no hindrance", async () => {
    const text =
      '\uFEFF// here\n{ "compilerOptions": { /* Node */ "module": "nodenext", }, }\n';
    expect(await found({ "tsconfig.json": text, ...esm })).toEqual([
      "js",
      "tsconfig.json",
    ]);
  });
});

describe("several files", () => {
  test("the nearest tsconfig.json decides", async () => {
    expect(
      await found({
        ...options({ module: "nodenext" }),
        ...esm,
        "src/tsconfig.json": { compilerOptions: { module: "preserve" } },
      }),
    ).toEqual(["none", "src/tsconfig.json"]);
  });

  test("a file and a package that it extends count", async () => {
    expect(
      await found({
        ...esm,
        "tsconfig.json": { extends: ["./base.json", "@tsconfig/node20"] },
        "base.json": { compilerOptions: { allowImportingTsExtensions: true } },
        "node_modules/@tsconfig/node20/tsconfig.json": {
          compilerOptions: { module: "nodenext" },
        },
      }),
    ).toEqual(["ts", "tsconfig.json"]);
    expect(
      await found({
        ...esm,
        "tsconfig.json": { extends: "@tsconfig/node20/tsconfig.json" },
        "node_modules/@tsconfig/node20/tsconfig.json": {
          compilerOptions: { module: "nodenext" },
        },
      }),
    ).toEqual(["js", "tsconfig.json"]);
  });

  test("one that only refers to others gives way to the one that includes the output", async () => {
    expect(
      await found({
        ...esm,
        "tsconfig.json": {
          files: [],
          references: [{ path: "./tsconfig.node.json" }, { path: "./src" }],
        },
        "tsconfig.node.json": {
          include: ["vite.config.ts"],
          compilerOptions: { module: "nodenext" },
        },
        "src/tsconfig.json": {
          compilerOptions: { allowImportingTsExtensions: true },
        },
      }),
    ).toEqual(["ts", "src/tsconfig.json"]);
    expect(
      await found({
        ...esm,
        "tsconfig.json": {
          files: [],
          references: [
            { path: "./tsconfig.node.json" },
            { path: "./tsconfig.app.json" },
          ],
        },
        "tsconfig.node.json": { include: ["vite.config.ts"] },
        "tsconfig.app.json": {
          include: ["src"],
          compilerOptions: { module: "nodenext" },
        },
      }),
    ).toEqual(["js", "tsconfig.app.json"]);
  });

  test("a base that is not there is an error, since another machine may have it", async () => {
    expect(
      await found({ "tsconfig.json": { extends: "./.nuxt/tsconfig.json" } }),
    ).toBe(
      "unreadable-tsconfig: /tsconfig.json does not tell how imports end: File './.nuxt/tsconfig.json' not found.",
    );
  });
});

describe("no tsconfig.json", () => {
  test("the name of the file itself is what every runtime takes", async () => {
    expect(await found({})).toEqual(["ts"]);
    expect(await found(esm)).toEqual(["ts"]);
  });

  test("Deno has a file of its own, which gives way to a tsconfig.json beside it", async () => {
    expect(await found({ "deno.json": "{}" })).toEqual(["ts", "deno.json"]);
    expect(await found({ "deno.jsonc": "{}" })).toEqual(["ts", "deno.jsonc"]);
    expect(await found({ "deno.json": "{}", ...options({}) })).toEqual([
      "none",
      "tsconfig.json",
    ]);
    expect(await found({ "src/deno.json": "{}", ...options({}) })).toEqual([
      "ts",
      "src/deno.json",
    ]);
  });

  test("what lies above the repository does not count", async () => {
    expect(
      await found({
        "src/.git": "gitdir: elsewhere",
        ...options({ module: "preserve" }),
      }),
    ).toEqual(["ts"]);
  });
});
