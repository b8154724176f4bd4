import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";

/** Returns the license of every package that was bundled. */
export function licensesOf(root: string, { inputs }: Metafile): string {
  const packages = new Set(
    Object.keys(inputs).flatMap(
      (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [],
    ),
  );
  const texts = [...packages].sort().map((path) => {
    const folder = join(root, path);
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, "package.json"), "utf8"),
    ) as { name: string; version: string; license: string };
    return `${name} ${version} (${license})\n\n${licenseIn(folder)}`.trim();
  });
  return `Pathwright is bundled with these packages.\n\n${texts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

/** Returns the text of a package's license; nothing where it brings none, and only names it. */
function licenseIn(folder: string): string {
  const file = readdirSync(folder).find((name) =>
    /^licen[cs]e(?:[.-]|$)/i.test(name),
  );
  return file === undefined
    ? ""
    : readFileSync(join(folder, file), "utf8").trim();
}
