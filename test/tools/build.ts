import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions, type Metafile } from "esbuild";
import { configurationSchema } from "./build/configuration-schema.ts";
import { joinedPart, partOf } from "./build/part.ts";
import { licensesOf } from "./build/licenses.ts";
import { computing, lazily, without } from "./build/plugins.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Packages that stay beside: what few runs need, and what is the user's own. */
const external = ["jiti", "openapi-typescript", "prettier", "typescript"];

/** Modules whose values are computed when the package is built, each with what does it, and stand in it as data. */
const computed = {
  "generator/emit/typescript/compiled-templates.ts":
    "generator/emit/typescript/compiled-templates.ts",
  "generator/output/runtime-meanings.ts":
    "test/tools/build/runtime-meanings.ts",
};

/** Modules of functions that are loaded when one of them is first called: what most runs do without. */
const lazy = [
  "generator/cli/diff.ts",
  "generator/cli/gitlab.ts",
  "generator/config/check.ts",
  "generator/config/edit.ts",
  "generator/read/any-yaml.ts",
  "generator/read/overlay/index.ts",
  "generator/read/swagger/index.ts",
  "generator/read/yaml.ts",
];

/**
 * Files of several parts each, since each file takes time: those that the modules lead to as they are loaded, but for what an
 * earlier file holds.
 */
const joined = {
  "usual.cjs": ["generator/cli.ts"],
  "performing.cjs": [
    "generator/cli/configured-tasks.ts",
    "generator/cli/perform.ts",
  ],
  "generating.cjs": ["generator/generate.ts"],
};

/** What Commander asks for to run commands that are programs of their own. */
const unused = ["node:child_process"];

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  // Names stay, for the stack of a bug.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  logLevel: "warning",
};

/**
 * Bundles the command and the programmatic face into a folder, with the packages that they use: hundreds of files took most of
 * the time of a small document. The licenses of those packages stand beside them.
 *
 * The parts of the bundle are files of CommonJS, which `generator/start` loads; `pathwright.cjs` and `index.js` lead there: the
 * command is no ES module, as Node would load all that loads these.
 */
export async function bundle(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints: {
      cli: "generator/cli.ts",
      index: "generator/index.ts",
      ...Object.fromEntries(lazy.map((path) => [nameOf(path), path])),
    },
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    format: "esm",
    splitting: true,
    external,
    plugins: [
      without(unused),
      computing(root, computed),
      lazily(root, lazy, nameOf),
    ],
    metafile: true,
    write: false,
  });
  const hash = createHash("sha256");
  const write = (name: string, part: string): void => {
    writeFileSync(join(folder, name), part);
    hash.update(part);
  };
  const texts = new Map(
    outputFiles.map(({ path, text }) => [basename(path), text]),
  );
  const files = filesOf(metafile);
  for (const [name, text] of texts)
    if (!files.has(name)) write(name, await partOf(text));
  const wanted = wantedIn(metafile, files);
  for (const file of Object.keys(joined)) {
    const names = [...files.keys()].filter((name) => files.get(name) === file);
    const faces = names.filter((name) => wanted.has(name));
    write(file, await joinedPart(faces, names, texts));
  }
  const inFiles = [...files].filter(([name]) => wanted.has(name));
  await bundleStart(folder, hash.digest("hex").slice(0, 16), inFiles);
  const { exports = [] } =
    Object.values(metafile.outputs).find(
      ({ entryPoint }) => entryPoint === "generator/index.ts",
    ) ?? {};
  writeFileSync(
    join(folder, "index.js"),
    `import { createRequire } from "node:module";
const { load } = createRequire(import.meta.url)("./start.cjs");
export const { ${exports.join(", ")} } = load("index.cjs");
`,
  );
  writeFileSync(
    join(folder, "pathwright.cjs"),
    `#!/usr/bin/env node
const { keepCode, load } = require("./start.cjs");
keepCode();
load("cli.cjs");
`,
  );
  writeFileSync(join(folder, "licenses.txt"), licensesOf(root, metafile));
  writeFileSync(
    join(folder, "configuration.schema.json"),
    `${JSON.stringify(configurationSchema())}\n`,
  );
}

/** By name: the files in which parts are joined. */
function filesOf({ outputs }: Metafile): Map<string, string> {
  const files = new Map<string, string>();
  for (const [file, modules] of Object.entries(joined)) {
    const visit = (path: string): void => {
      if (files.has(basename(path))) return;
      files.set(basename(path), file);
      for (const { path: target, kind, external } of outputs[path]?.imports ??
        [])
        if (kind === "import-statement" && !external) visit(target);
    };
    for (const [path, { entryPoint = "" }] of Object.entries(outputs))
      if (modules.includes(entryPoint)) visit(path);
  }
  return files;
}

/** The parts that are loaded from another file than their own, or when the program asks for them. */
function wantedIn(
  { outputs }: Metafile,
  files: ReadonlyMap<string, string>,
): Set<string> {
  const wanted = new Set(["cli.cjs", "index.cjs"]);
  for (const [path, { imports }] of Object.entries(outputs))
    for (const { path: target } of imports)
      if (files.get(basename(path)) !== files.get(basename(target)))
        wanted.add(basename(target));
  return wanted;
}

/** Bundles what loads the parts, and what `defineConfig` is imported from without all that would generate. */
async function bundleStart(
  folder: string,
  hash: string,
  files: readonly (readonly [string, string])[],
): Promise<void> {
  await build({
    ...common,
    entryPoints: { start: "generator/start/index.ts" },
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    format: "cjs",
    define: {
      BUILD: JSON.stringify(hash),
      FILES: JSON.stringify(Object.fromEntries(files)),
    },
  });
  await build({
    ...common,
    entryPoints: {
      "config/config": "generator/config/config.ts",
      "output/meaning-worker": "generator/output/meaning-worker.ts",
    },
    outdir: folder,
    format: "esm",
  });
}

/** The name of a module's own part: `read-swagger`. */
function nameOf(path: string): string {
  return path
    .replace(/^.*\bgenerator\/|(?:\/index)?\.ts$/g, "")
    .replaceAll("/", "-");
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await bundle(join(root, "dist"));
