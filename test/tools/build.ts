import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Metafile } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Packages that stay beside: what few runs need, and what is the user's own. */
const external = ["jiti", "openapi-typescript", "prettier", "typescript"];

/** CommonJS packages among the bundled ones ask for modules of Node. */
const requiring = `import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);`;

/**
 * Bundles the command and the programmatic face into a folder, with the packages that they use: hundreds of files took most of
 * the time of a small document. The licenses of those packages stand beside them.
 */
export async function bundle(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: {
      cli: "generator/cli.ts",
      index: "generator/index.ts",
      // What `defineConfig` is imported from, without all that would generate.
      "config/config": "generator/config/config.ts",
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external,
    banner: { js: requiring },
    // Names stay, for the stack of a bug.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  });
  writeFileSync(join(folder, "licenses.txt"), licenses(metafile));
}

/** Returns the license of every package that was bundled. */
function licenses({ inputs }: Metafile): string {
  const packages = new Set(
    Object.keys(inputs).flatMap(
      (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [],
    ),
  );
  const texts = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(root, folder, "package.json"), "utf8"),
    ) as { name: string; version: string; license: string };
    return `${name} ${version} (${license})\n\n${licenseIn(folder)}`.trim();
  });
  return `Pathwright is bundled with these packages.\n\n${texts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

/** Returns the text of a package's license; nothing where it brings none, and only names it. */
function licenseIn(folder: string): string {
  const file = readdirSync(join(root, folder)).find((name) =>
    /^licen[cs]e(?:[.-]|$)/i.test(name),
  );
  if (file === undefined) return "";
  return readFileSync(join(root, folder, file), "utf8").trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await bundle(join(root, "dist"));
